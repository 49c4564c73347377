/*
 * What is known of a section's sentence beside what is known of any: how it stands to the rest of the story. A section's summary should
 * say what is new there, so terms that stand in this section and hardly elsewhere count, and those the story's headline has.
 */
import { termsOf } from '../text/terms';
import type { Features, Sentence } from './sentence-features';
import type { WeighedText } from './weigh-text';

/** The story that a section is of. */
export interface Surroundings {
  /** Its sentences outside the section: what the story says anyway. */
  readonly rest: readonly Sentence[];
  readonly storyHeadline: string | null;
}

const DISTINCTIVE = 6;
/** Terms of a section that count as much. */
const MANY_TERMS = 200;
const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** Of each of the section's sentences. */
export function sectionFeatures(
  sentences: readonly Sentence[],
  { terms, spread, lengths }: WeighedText,
  { rest, storyHeadline }: Surroundings,
): Features[] {
  const restTerms = rest.map((s) => new Set(termsOf(s.text)));
  const restSpread = new Map<string, number>();
  for (const set of restTerms) for (const t of set) restSpread.set(t, (restSpread.get(t) ?? 0) + 1);
  const elsewhere = (t: string): number => restSpread.get(t) ?? 0;
  const own = (t: string): number => spread.get(t) ?? 0;
  /** How much a term is this section's: 0 where it stands there only once. */
  const owned = (t: string): number => (own(t) > 1 ? own(t) / (own(t) + elsewhere(t) + 0.5) : 0);
  const distinctive = [...spread.keys()]
    .map((term) => ({ term, worth: owned(term) * Math.log(1 + own(term)) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, DISTINCTIVE);
  const head = new Set(storyHeadline ? termsOf(storyHeadline) : []);
  const total = terms.reduce((sum, list) => sum + list.length, 0);
  return sentences.map((s, i) => {
    const set = new Set(terms[i]);
    const words = lengths[i] ?? 0;
    const first = i === 0 ? 1 : 0;
    let inHead = 0;
    let ownedSum = 0;
    for (const t of set) {
      if (head.has(t)) inHead++;
      ownedSum += owned(t);
    }
    return {
      saidBefore: likeRest(set, restTerms),
      commonElsewhere: share([...set].filter((t) => elsewhere(t) > 2).length, set.size),
      own: share([...set].filter((t) => own(t) > 1 && elsewhere(t) < 2).length, set.size),
      owned: share(ownedSum, set.size),
      distinctive: distinctive.filter(({ term }) => set.has(term)).length / DISTINCTIVE,
      storyHeadlineCovered: share(inHead, head.size),
      storyHeadlineShare: share(inHead, set.size),
      under4: words < 4 ? 1 : 0,
      under8: words < 8 ? 1 : 0,
      under10: words < 10 ? 1 : 0,
      over15: words > 15 ? 1 : 0,
      over22: words > 22 ? 1 : 0,
      latin: /[A-Za-z]{3}/.test(s.text) ? 1 : 0,
      ofTwo: sentences.length === 2 ? 1 : 0,
      firstOver15: words > 15 ? first : 0,
      firstOver22: words > 22 ? first : 0,
      firstOfMany: (first * total) / (total + MANY_TERMS),
    };
  });
}

/** Greatest share of the smaller one's terms that a sentence elsewhere has too. */
function likeRest(set: ReadonlySet<string>, rest: readonly ReadonlySet<string>[]): number {
  let most = 0;
  for (const other of rest) {
    let both = 0;
    for (const t of set) if (other.has(t)) both++;
    most = Math.max(most, share(both, Math.min(set.size, other.size) || 1));
  }
  return most;
}
