/*
 * People by the list they stand in: in 梁青河、吴一舟及卢远山五人 all are people, whatever the tagger makes of the last. `text` is folded.
 */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { overlaps } from '../../../text/span';
import { isPlainSurname } from './surnames';

const ITEM = /^[、及和与](\p{Script=Han}{2,3})(?=[、及和与,。;)）]|等|[两二三四五六七八九十\d]+[人名位])/u;
/** What closes a list of people. */
const OF_PEOPLE = /^(?:等?[两二三四五六七八九十\d]+[人名位]|等人)/;
/** No names: 甲、乙等人, 老师和学生. */
const WORD = /[的了者们员部会局院司校方门所厂队]$/;

/** The finds of a block, and the names between or behind two people of a list. */
export function withListedPeople(text: string, list: readonly Found[]): readonly Found[] {
  const people = list.filter((f) => f.type === 'person' && f.to - f.from <= 4);
  const added: Found[] = [];
  for (const before of people) {
    const name = ITEM.exec(text.slice(before.to, before.to + 6))?.[1];
    if (!name || !isPlainSurname(name.charAt(0)) || WORD.test(name)) continue;
    const span = { from: before.to + 1, to: before.to + 1 + name.length };
    if (list.some((f) => f.type !== 'quote' && f.type !== 'work' && overlaps(f, span))) continue;
    const isBetween = people.some((p) => p.from === span.to + 1) && /[、及和与]/.test(text.charAt(span.to));
    const isLast = OF_PEOPLE.test(text.slice(span.to)) && people.some((p) => p.to === before.from - 1);
    if (isBetween || isLast) added.push(foundName(text, span.from, span.to, 'person', 'zh.listed-person'));
  }
  return added.length ? [...list, ...added] : list;
}
