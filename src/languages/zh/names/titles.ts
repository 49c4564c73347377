/* Titles that look like names: a journal called 《柳叶刀》 is nobody. */
import type { Found } from '../../../facts/fact';
import { contains } from '../../../text/span';

/** Whether a find of the list, a title, holds it. */
export const isInWork = (f: Found, list: readonly Found[]): boolean =>
  list.some((w) => w.type === 'work' && contains(w, f));

/** 《柳叶刀》: a title that looks like a person, there and wherever its words stand, unless that is more often without marks. */
export function titlesIn(found: readonly (readonly Found[])[]): (f: Found) => boolean {
  const marked = new Map<Found['value'], number>();
  const plain = new Map<Found['value'], number>();
  for (const list of found) {
    const works = list.filter((f) => f.type === 'work');
    for (const f of list) {
      const isFilling = f.type === 'person' && isInWork(f, works);
      const count = f.type === 'work' ? marked : f.type === 'person' && !isFilling ? plain : null;
      count?.set(f.value, (count.get(f.value) ?? 0) + 1);
    }
  }
  return ({ type, value }) =>
    type === 'person' && marked.has(value) && (plain.get(value) ?? 0) <= (marked.get(value) ?? 0);
}
