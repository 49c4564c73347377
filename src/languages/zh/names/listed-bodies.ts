/*
 * Bodies by the list they stand in: in 甲集团、乙、丙等九家企业 all are bodies, whatever each looks like by itself. `text` is folded.
 */
import type { Found } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';
import { placeAt } from './left-edge';
import { itemsBefore } from './listed-places';
import { isPlainSurname } from './surnames';

const KINDS =
  '公司|企业|银行|品牌|机构|媒体|厂商|药店|券商|单位|药企|车企|房企|国企|央企|外企|民企|网站|平台|商场|酒店|医院|高校';
const END = new RegExp(
  `等[多两二三四五六七八九十\\d余]*[家所](?=\\p{Script=Han}{0,6}(?:${KINDS}))|为代表的(?=\\p{Script=Han}{0,6}(?:${KINDS}|产业))`,
  'gu',
);

/** The finds of a block, people and places in such lists as bodies where one of the items is a body already. */
export function withListedBodies(text: string, list: readonly Found[]): readonly Found[] {
  if (!list.some((f) => f.type === 'org')) return list;
  let finds = list;
  for (const m of matchesOf(END, text)) {
    const items = itemsBefore(text, m.index).map((item) =>
      finds.find((f) => f.to === item.to && f.from >= item.from && f.type !== 'quote' && f.type !== 'work'),
    );
    if (!items.some((f) => f?.type === 'org')) continue;
    const isPlace = (f: Found): boolean => placeAt(text, f.from)?.length === f.to - f.from;
    // 上海、青溪、海蓝集团等多家单位: places among them stay so
    const arePlaces = items.some((f) => f?.type === 'place' && isPlace(f));
    const others = items.filter(
      (f) =>
        f !== undefined &&
        f.to - f.from > 1 &&
        (f.type === 'place' ? !arePlaces : f.type === 'person' && !isPlainSurname(text.charAt(f.from))),
    );
    finds = finds.map((f) => (others.includes(f) ? { ...f, type: 'org' as const, role: null } : f));
  }
  return finds;
}
