/*
 * What happens to overlapping finds. Within one tier the longest wins, then the one found first (the order of rules and languages);
 * an earlier tier wins over a later one. Quotes and works overlap freely; no amount or time is read inside a work's title.
 */
import { contains, overlaps } from '../text/span';
import type { FactType, Found } from './fact';

const FREE: ReadonlySet<FactType> = new Set(['quote', 'work']);
const NAMES: ReadonlySet<FactType> = new Set(['person', 'org', 'place']);

/** Overlaps settled, in reading order. `tiers` in order of trust: strong rules, the tagger, weak rules. */
export function settle(...tiers: readonly (readonly Found[])[]): Found[] {
  const free = dropRepeats(tiers.flat().filter((f) => FREE.has(f.type)));
  const works = free.filter((f) => f.type === 'work');
  const kept: Found[] = [];
  for (const tier of tiers) {
    const byLength = tier
      .map((f, i) => ({ f, i }))
      .filter(({ f }) => !FREE.has(f.type))
      .sort((a, b) => b.f.to - b.f.from - (a.f.to - a.f.from) || a.i - b.i);
    for (const { f } of byLength) {
      if (kept.some((k) => overlaps(k, f))) continue;
      if (!NAMES.has(f.type) && works.some((w) => contains(w, f))) continue;
      kept.push(f);
    }
  }
  return [...free, ...kept].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Of finds with the same span and type the first. */
function dropRepeats(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((f) => {
    const key = `${f.type} ${f.from} ${f.to}`;
    return !seen.has(key) && seen.add(key);
  });
}
