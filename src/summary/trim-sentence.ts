/*
 * Cuts a long sentence at clause borders, where the language says what a clause is: lead-ins before the news and additions after
 * it go; what is left is one stretch of the page's own words. Which stretch is learnt, like the choice of sentences.
 */
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import { lengthInWords } from '../text/terms';
import { type Ranker, scoreSentence } from './rank-sentences';
import type { Sentence } from './sentence-features';
import { stretchFeatures, type TrimContext } from './stretch-features';

/** A stretch of fewer words than this says too little to stand for its sentence. */
const FEWEST_WORDS = 4;
/** Sentences of more clauses are not news but lists; only their first are looked at. */
const MOST_CLAUSES = 12;

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
  const scores = stretchFeatures(text, stretches, language.clauses(text), context).map((f) =>
    scoreSentence(f, ranker),
  );
  const best = stretches[scores.indexOf(Math.max(...scores))];
  return best ? { from: from + best.from, to: from + best.to } : { from, to };
}
