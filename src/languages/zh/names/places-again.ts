/* Where the name of a place that was found once may be taken for it again: two characters are soon part of something else. */
import type { Found } from '../../../facts/fact';
import type { Span } from '../../../text/span';

/** Two characters that are no place wherever they stand: 经济特区, 发展中|国家, 东北部. */
const NEVER = /^(?:中[国华]|特区|.岸|[东西][南北]|[南北]方|地球|世界|土楼|天下|人间|[全祖各][国球])$/;
const TWO = /^\p{Script=Han}{2}$/u;

/** Whether a place of that name is looked for elsewhere. */
export const isPlaceAgain = (name: string): boolean =>
  name.length > 2 || (TWO.test(name) && !NEVER.test(name));

/** What `first` named, as it stands at such a place again, 徐汇区 for 徐汇; null where it only looks so. */
export function placeAgain(block: string, span: Span, first: Found): Found | null {
  const found = { ...first, ...span, role: null, rule: 'zh.named-again' };
  if (first.type !== 'place' || span.to - span.from > 2) return found;
  const behind = block.slice(span.to, span.to + 2);
  // 大江南北, 亚洲论坛, 《美国账户法案》
  if (/[大《]/.test(block.charAt(span.from - 1)) || /^(?:论坛|北)/.test(behind)) return null;
  const more = /^(?:[市县]|区(?![域位县])|地区)/.exec(behind)?.[0].length ?? 0;
  const to = span.to + more;
  return more ? { ...found, to, value: block.slice(span.from, to) } : found;
}
