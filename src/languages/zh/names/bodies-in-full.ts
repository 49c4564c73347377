/*
 * A body's full name before its short one in brackets: 甲国海岸自由运动（海蓝）. The tagger finds the country and what stands in the brackets.
 * `text` is folded.
 */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { isName } from '../../../facts/refine';
import { contains, overlaps } from '../../../text/span';

/** What lies between the place or body that opens the name and the bracket. 公司 and 银行 may be kinds: 美国科技公司（海蓝）. */
const REST =
  /^(?!.*[的了在是和与及等对向为被由从将以某最多、]|[一两几各]|.{0,3}(?:成立|加入|参加|访问))\p{Script=Han}{1,14}(?:运动|组织|阵线|同盟|联盟|党|武装|协会|委员会|联合会|研究院|研究所|基金会|总?[署局])$/u;
const MOST = 20;

/** The finds of a block with such names in full. */
export function withBodiesInFull(text: string, list: readonly Found[]): readonly Found[] {
  const made: Found[] = [];
  for (const f of list) {
    if (f.type !== 'org' || !/[（(]/.test(text.charAt(f.from - 1)) || !/[）)]/.test(text.charAt(f.to)))
      continue;
    const to = f.from - 1;
    const first = list.findLast(
      (p) =>
        (p.type === 'place' || p.type === 'org') &&
        p.to < to &&
        to - p.to < MOST &&
        p.to - p.from > 1 &&
        REST.test(text.slice(p.to, to)),
    );
    const whole = first && foundName(text, first.from, to, 'org', 'zh.body-in-full');
    if (whole && list.every((n) => !isName(n) || !overlaps(n, whole) || (contains(whole, n) && n.to < to)))
      made.push(whole);
  }
  return made.length
    ? [...list.filter((f) => !isName(f) || !made.some((w) => contains(w, f))), ...made]
    : list;
}
