/*
 * Chooses several sentences that go together. The first is the best by itself; for each one more, what counts is what it adds to those
 * already chosen: a ranker of its own knows the sentence and how it stands to them. Nothing is said twice, and nothing comes that
 * leans on a sentence not shown.
 */
import { type Ranker, scoreSentence } from './rank-sentences';
import type { Surroundings } from './section-features';
import { type Features, featuresOf, type Sentence } from './sentence-features';
import { type WeighedText, weighText } from './weigh-text';

/** A text's sentences with all that choosing among them needs. */
export interface ScoredText {
  readonly sentences: readonly Sentence[];
  readonly features: readonly Features[];
  readonly weighed: WeighedText;
  /** Of each sentence: how good it is as the only one. */
  readonly scores: readonly number[];
}

/** A sentence sharing more than this part of its terms with one already chosen says nothing new. */
const REPETITION = 0.6;
/** A sentence of fewer words adds nothing to others, and a question tells nothing. */
const FEWEST_WORDS = 6;
/** Units of score that count as one. */
const SCORE_UNIT = 3;

/** @param ranker of single sentences; the others as in `featuresOf` */
export function scoreText(
  sentences: readonly Sentence[],
  ranker: Ranker,
  headline: string | null,
  around: Surroundings | null,
  weighed: WeighedText = weighText(sentences),
): ScoredText {
  const features = featuresOf(sentences, headline, around, weighed);
  return { sentences, features, weighed, scores: features.map((f) => scoreSentence(f, ranker)) };
}

/** Best first, at most `count`. `next` is the ranker of additions. */
export function chooseSet(text: ScoredText, count: number, next: Ranker): Sentence[] {
  const chosen: Sentence[] = [];
  const alone = count > 1 ? text.features.map((f) => scoreSentence(f, next)) : [];
  while (chosen.length < count) {
    const candidates = candidatesOf(text, chosen);
    const worth = (s: Sentence): number =>
      chosen.length === 0
        ? (text.scores[s.index] ?? 0)
        : (alone[s.index] ?? 0) + scoreSentence(additionFeatures(text, s, chosen), next);
    let best: { s: Sentence; worth: number } | null = null;
    for (const s of candidates) {
      const value = worth(s);
      if (!best || value > best.worth) best = { s, worth: value };
    }
    if (!best) break;
    chosen.push(best.s);
  }
  return chosen;
}

/** Sentences that may come next; for the first place all, where every one leans: a summary that leans is better than none. */
export function candidatesOf(text: ScoredText, chosen: readonly Sentence[]): readonly Sentence[] {
  const open = text.sentences.filter(
    (s) =>
      (!s.leans || chosen.some((c) => c.index === s.index - 1 && c.block === s.block)) &&
      (chosen.length === 0 ||
        (!chosen.includes(s) &&
          (text.weighed.lengths[s.index] ?? 0) >= FEWEST_WORDS &&
          !text.features[s.index]?.question &&
          repetition(text, s, chosen) < REPETITION)),
  );
  return open.length || chosen.length ? open : text.sentences;
}

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** How a sentence stands to those already chosen: named features, beside its own. */
export function additionFeatures(text: ScoredText, s: Sentence, chosen: readonly Sentence[]): Features {
  const { sentences, scores, weighed } = text;
  const length = (c: Sentence): number => weighed.lengths[c.index] ?? 0;
  const chosenLength = chosen.reduce((sum, c) => sum + length(c), 0) / chosen.length;
  const taken = new Set(chosen.map((c) => c.index));
  const distances = chosen.map((c) => s.index - c.index);
  return {
    repetition: repetition(text, s, chosen),
    followsChosen: distances.includes(1) ? 1 : 0,
    precedesChosen: distances.includes(-1) ? 1 : 0,
    sameParagraph: chosen.some((c) => c.block === s.block) ? 1 : 0,
    afterAll: distances.every((d) => d > 0) ? 1 : 0,
    nearChosen: 1 / (1 + Math.min(...distances.map(Math.abs))),
    lengthToChosen: share(length(s), length(s) + chosenLength),
    behindBest: ((scores[s.index] ?? 0) - (scores[chosen[0]?.index ?? 0] ?? 0)) / SCORE_UNIT,
    skippedOpener: s.index === 0 ? 1 : 0,
    earliestOpen: sentences.find((o) => !taken.has(o.index)) === s ? 1 : 0,
  };
}

/** Greatest share of the smaller one's terms that a chosen sentence has too, 0 to 1. */
function repetition({ weighed }: ScoredText, s: Sentence, chosen: readonly Sentence[]): number {
  const own = weighed.vectors[s.index]?.counts;
  let most = 0;
  for (const c of chosen) {
    const other = weighed.vectors[c.index]?.counts;
    if (!own || !other) continue;
    let both = 0;
    for (const t of own.keys()) if (other.has(t)) both++;
    most = Math.max(most, both / Math.max(1, Math.min(own.size, other.size)));
  }
  return most;
}
