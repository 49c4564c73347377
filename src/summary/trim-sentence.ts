/*
 * Cuts a long sentence at clause borders, where the language says what a clause is: lead-ins before the news and additions after
 * it go; what is left is one stretch of the page's own words. Which stretch is learnt, like the choice of sentences.
 */
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import { lengthInWords, termsOf } from '../text/terms';
import { type Ranker, scoreSentence } from './rank-sentences';
import type { Features, Sentence } from './sentence-features';

/** What trimming knows of the story around the sentence. */
export interface TrimContext {
  /** In how many of the story's sentences each term stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly headline: string | null;
}

/** A stretch of fewer words than this says too little to stand for its sentence. */
const FEWEST_WORDS = 4;
/** Sentences of more clauses are not news but lists; only their first are looked at. */
const MOST_CLAUSES = 12;

export const spreadOf = (sentences: readonly Sentence[]): Map<string, number> => {
  const spread = new Map<string, number>();
  for (const s of sentences)
    for (const t of new Set(termsOf(s.text))) spread.set(t, (spread.get(t) ?? 0) + 1);
  return spread;
};

/** Stretches that may stand for the sentence: runs of whole clauses, the whole first. `from`/`to` in the sentence's text. */
export function stretchesOf(text: string, language: Language): Span[] {
  const clauses = language.clauses?.(text).slice(0, MOST_CLAUSES) ?? [];
  const whole = { from: 0, to: text.length };
  const runs = clauses.flatMap((first, a) =>
    clauses.slice(a).map((last) => ({ from: first.from, to: last.to })),
  );
  return [
    whole,
    ...runs.filter((run) => {
      const words = text.slice(run.from, run.to);
      const leaning = run.from > 0 && language.words.leaning.some((w) => language.fold(words).startsWith(w));
      return (run.from > 0 || run.to < text.length) && !leaning && lengthInWords(words) >= FEWEST_WORDS;
    }),
  ];
}

const share = (part: number, of: number): number => (of ? part / of : 0);
const soft = (x: number, half: number): number => x / (x + half);

/** Named features of each stretch, for the ranker. */
export function stretchFeatures(
  text: string,
  stretches: readonly Span[],
  language: Language,
  { spread, headline }: TrimContext,
): Features[] {
  const clauses = language.clauses?.(text) ?? [];
  const head = new Set(headline ? termsOf(headline) : []);
  const all = new Set(termsOf(text));
  const weight = (terms: Iterable<string>) =>
    [...terms].reduce((sum, t) => sum + ((spread.get(t) ?? 1) - 1), 0);
  const total = weight(all);
  const words = lengthInWords(text);
  return stretches.map(({ from, to }) => {
    const own = text.slice(from, to);
    const terms = new Set(termsOf(own));
    const count = clauses.filter((c) => c.from >= from && c.to <= to).length;
    const first = clauses.findIndex((c) => c.from === from);
    const opening = text.slice(0, from);
    const f: Record<string, number> = {
      whole: to - from === text.length ? 1 : 0,
      atStart: from === 0 ? 1 : 0,
      atEnd: to === text.length ? 1 : 0,
      clauses: soft(count, 2),
      oneClause: count === 1 ? 1 : 0,
      skipped: soft(Math.max(0, first), 2),
      skippedOne: first === 1 ? 1 : 0,
      left: soft(clauses.length - first - count, 2),
      words: soft(lengthInWords(own), 10),
      tiny: lengthInWords(own) < 6 ? 1 : 0,
      long: lengthInWords(own) > 16 ? 1 : 0,
      veryLong: lengthInWords(own) > 26 ? 1 : 0,
      share: share(lengthInWords(own), words),
      weightShare: share(weight(terms), total),
      density: soft(share(weight(terms), terms.size), 2),
      inHeadline: share([...terms].filter((t) => head.has(t)).length, head.size),
      figure: /\d/.test(own) ? 1 : 0,
      figureBefore: /\d/.test(opening) ? 1 : 0,
      opensWithFigure: /^\D{0,3}\d/.test(own) ? 1 : 0,
      quote: /[“「]/.test(own) ? 1 : 0,
      quoteOpens: /^[“「]/.test(own) ? 1 : 0,
      colonBefore: /[:：]\s*$/.test(opening) ? 1 : 0,
      endsColon: /[:：]\s*$/.test(own) ? 1 : 0,
      shortBefore: first > 0 && lengthInWords(opening) < 6 ? 1 : 0,
      bracket: /[（(]/.test(own) ? 1 : 0,
      textWords: soft(words, 20),
      textClauses: soft(clauses.length, 3),
    };
    f.wholeShort = (f.whole ?? 0) * (words < 14 ? 1 : 0);
    f.startOne = (f.atStart ?? 0) * (f.oneClause ?? 0);
    f.secondOne = (f.skippedOne ?? 0) * (f.oneClause ?? 0);
    return f;
  });
}

/** The stretch of the sentence to show; the whole where nothing can go. `from`/`to` in the block's text. */
export function trimSentence(
  sentence: Sentence,
  language: Language,
  context: TrimContext,
  ranker: Ranker,
): Span {
  const { from, to, text } = sentence;
  if (!language.clauses) return { from, to };
  const stretches = stretchesOf(text, language);
  const scores = stretchFeatures(text, stretches, language, context).map((f) => scoreSentence(f, ranker));
  const best = stretches[scores.indexOf(Math.max(...scores))];
  return best ? { from: from + best.from, to: from + best.to } : { from, to };
}
