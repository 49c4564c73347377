/*
 * What happens to overlapping finds. Within one tier the longest wins, then the one found first (the order of rules and languages);
 * an earlier tier wins over a later one. Quotes and works overlap freely; no amount or time is read inside a work's title.
 */
import { contains } from '../text/span';
import type { FactType, Found } from './fact';

const FREE: ReadonlySet<FactType> = new Set(['quote', 'work']);
const NAMES: ReadonlySet<FactType> = new Set(['person', 'org', 'place']);

/** True for what has a name: a person, an organisation, a place. */
export const isName = ({ type }: Found): boolean => NAMES.has(type);

/** Overlaps settled, in reading order. `tiers` in order of trust; from the third on a name may lengthen one of the tier before. */
export function settle(...tiers: readonly (readonly Found[])[]): Found[] {
  const all = tiers.flat();
  if (all.length < 2) return all;
  const free = dropRepeats(all.filter((f) => FREE.has(f.type)));
  const works = free.filter((f) => f.type === 'work');
  const kept: (Found | null)[] = [];
  // by place: the number of the find that stands there, from 1 on
  const taken = new Int32Array(all.reduce((end, f) => Math.max(end, f.to), 0));
  for (const [i, tier] of tiers.entries()) {
    let before: ReadonlySet<Found> | null = null;
    for (const f of tier.filter(({ type }) => !FREE.has(type)).sort(byLength)) {
      const rivals = standing(taken, f);
      // both call it the same kind of name, and the longer is the whole of one of the tier before
      if (rivals.length) before ??= new Set(i > 1 ? tiers[i - 1] : []);
      if (!rivals.every((n) => before?.has(kept[n - 1] as Found) && isPart(kept[n - 1] as Found, f)))
        continue;
      for (const n of rivals) {
        const { from, to } = kept[n - 1] as Found;
        kept[n - 1] = null;
        taken.fill(0, from, to);
      }
      if (!isName(f) && works.some((w) => contains(w, f))) continue;
      kept.push(f);
      taken.fill(kept.length, f.from, f.to);
    }
  }
  const left = kept.filter((f) => f !== null);
  return [...free, ...left].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The numbers of the finds that stand where this one does, each in one stretch. */
function standing(taken: Int32Array, { from, to }: Found): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) {
    const n = taken[at];
    if (n && n !== numbers.at(-1)) numbers.push(n);
  }
  return numbers;
}

/** The longest first; of equals the one found first stays before. */
const byLength = (a: Found, b: Found): number => b.to - b.from - (a.to - a.from);

/** A name within a longer name of the same type. */
const isPart = (part: Found, whole: Found): boolean =>
  isName(part) &&
  part.type === whole.type &&
  contains(whole, part) &&
  whole.to - whole.from > part.to - part.from;

/** Of finds with the same span and type the first. */
function dropRepeats(found: Found[]): Found[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter((f) => {
    const key = `${f.type} ${f.from} ${f.to}`;
    return !seen.has(key) && seen.add(key);
  });
}
