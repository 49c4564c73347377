/*
 * Which sentence of a story now is which of before: the same words first, wherever they stand (moving a paragraph changes no
 * sentence), then those alike enough to be a rewording, the most alike first.
 */
import type { StorySentence } from './change';
import { plain, tokensOf } from './diff-words';

export interface Pairs {
  /** For each sentence now: the one before of the same words; null where there is none. */
  readonly same: readonly (number | null)[];
  /** For each sentence now: the one before of which it is a rewording; null where there is none. */
  readonly reworded: readonly (number | null)[];
}

/** Share of words two sentences must have in common to be one reworded. */
const ALIKE = 0.5;
/** Between equals, the one that stands as far on in its story. */
const FOR_PLACE = 0.1;

export function pairSentences(before: readonly StorySentence[], after: readonly StorySentence[]): Pairs {
  const taken = new Set<number>();
  const byWords = new Map<string, number[]>();
  before.forEach((s, i) => {
    const key = plain(s.text);
    byWords.set(key, [...(byWords.get(key) ?? []), i]);
  });
  const same = after.map((s) => {
    const i = byWords.get(plain(s.text))?.shift() ?? null;
    if (i !== null) taken.add(i);
    return i;
  });
  const reworded: (number | null)[] = after.map(() => null);
  for (const { i, j } of candidates(before, after, taken, same)) {
    if (taken.has(i) || reworded[j] !== null) continue;
    taken.add(i);
    reworded[j] = i;
  }
  return { same, reworded };
}

function candidates(
  before: readonly StorySentence[],
  after: readonly StorySentence[],
  taken: ReadonlySet<number>,
  same: readonly (number | null)[],
): { i: number; j: number; worth: number }[] {
  const bags = new Map<StorySentence, Map<string, number>>();
  const bag = (s: StorySentence): Map<string, number> => {
    const known = bags.get(s);
    if (known) return known;
    const made = new Map<string, number>();
    for (const token of tokensOf(s.text).map(plain)) if (token) made.set(token, (made.get(token) ?? 0) + 1);
    bags.set(s, made);
    return made;
  };
  const found: { i: number; j: number; worth: number }[] = [];
  before.forEach((b, i) => {
    if (taken.has(i)) return;
    after.forEach((a, j) => {
      if (same[j] !== null) return;
      const alike = share(bag(b), bag(a));
      if (alike < ALIKE) return;
      const apart = Math.abs(i / before.length - j / after.length);
      found.push({ i, j, worth: alike - FOR_PLACE * apart });
    });
  });
  return found.sort((x, y) => y.worth - x.worth);
}

/** Dice coefficient of two bags of words. */
function share(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, times] of a) {
    common += Math.min(times, b.get(word) ?? 0);
    all += times;
  }
  for (const times of b.values()) all += times;
  return all ? (2 * common) / all : 0;
}
