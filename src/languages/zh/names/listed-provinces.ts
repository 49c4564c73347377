/* 新、甘、陕、川、渝五省区市: a list of provinces by one character each, some of which are everyday words. */
import { type Found, makeFound } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';
import { overlaps } from '../../../text/span';

const SHORT = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕甘青宁新蒙';
const LIST = new RegExp(
  `(?:[${SHORT}](?:、(?=[${SHORT}]))?){3,}(?=等?[\\d两三四五六七八九十]{1,2}个?(?:省|自治区|直辖市))`,
  'g',
);
/** Those that stand for nothing else only in such a list. */
const WHOLE: Readonly<Record<string, string>> = {
  新: '新疆',
  云: '云南',
  贵: '贵州',
  蜀: '四川',
  蒙: '内蒙古',
};

/** The finds of a block, each character of such a list as a place. `text` is folded. */
export function withListedProvinces(text: string, list: readonly Found[]): readonly Found[] {
  if (!/[省辖治]/.test(text)) return list;
  const added: Found[] = [];
  for (const m of matchesOf(LIST, text))
    for (let from = m.index; from < m.index + m[0].length; from++) {
      const short = text.charAt(from);
      const span = { from, to: from + 1 };
      if (short === '、' || list.some((f) => f.type !== 'quote' && f.type !== 'work' && overlaps(f, span)))
        continue;
      added.push(
        makeFound({ ...span, type: 'place', value: WHOLE[short] ?? short, rule: 'zh.listed-province' }),
      );
    }
  return added.length ? [...list, ...added] : list;
}
