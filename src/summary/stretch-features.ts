/*
 * What is known of a stretch of a sentence before it is chosen to stand for the whole: named numbers for the ranker, of the words in
 * it and the words left out. Which letters stand at its borders is told too: what a lead-in ends with is learnt, not listed.
 */
import type { Span } from '../text/span';
import { lengthInWords, termsOf } from '../text/terms';
import type { Features } from './sentence-features';
import { cosine, vectorOf, type WeighedText } from './weigh-text';

/** What trimming knows of the story around the sentence. */
export interface TrimContext {
  readonly weighed: WeighedText;
  readonly headline: string | null;
  /** Terms that stand in most of the story's sentences. */
  readonly top: ReadonlySet<string>;
}

const share = (part: number, of: number): number => (of ? part / of : 0);
const soft = (x: number, half: number): number => x / (x + half);
const LAST_LETTER = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;
const FIRST_LETTER = /[\p{L}\p{N}]/u;

/**
 * Features of each stretch.
 * @param clauses of the sentence, covering it
 */
export function stretchFeatures(
  text: string,
  stretches: readonly Span[],
  clauses: readonly Span[],
  { weighed, headline, top }: TrimContext,
): Features[] {
  const { spread, rarity, whole } = weighed;
  const head = new Set(headline ? termsOf(headline) : []);
  /** How much a set of terms is repeated elsewhere in the story. */
  const weight = (terms: ReadonlySet<string>): number => {
    let sum = 0;
    for (const t of terms) sum += (spread.get(t) ?? 1) - 1;
    return sum;
  };
  const termSet = ({ from, to }: Span) => new Set(termsOf(text.slice(from, to)));
  const densities = clauses.map((c) => {
    const terms = termSet(c);
    return share(weight(terms), terms.size);
  });
  const total = weight(new Set(termsOf(text)));
  const words = lengthInWords(text);
  const last = clauses.at(-1);
  const lastWords = last ? lengthInWords(text.slice(last.from)) : 0;
  return stretches.map(({ from, to }) => {
    const own = text.slice(from, to);
    const before = text.slice(0, from);
    const after = text.slice(to);
    const list = termsOf(own);
    const terms = new Set(list);
    const isIn = (c: Span): boolean => c.from >= from && c.to <= to;
    const inside = densities.filter((_, i) => isIn(clauses[i] as Span));
    const outside = densities.filter((_, i) => !isIn(clauses[i] as Span));
    const first = clauses.findIndex((c) => c.from === from);
    const count = inside.length;
    const length = lengthInWords(own);
    const atStart = from === 0 ? 1 : 0;
    const atEnd = to === text.length ? 1 : 0;
    const oneClause = count === 1 ? 1 : 0;
    const f: Record<string, number> = {
      whole: atStart * atEnd,
      atStart,
      atEnd,
      clauses: soft(count, 2),
      oneClause,
      skipped: soft(Math.max(0, first), 2),
      skippedOne: first === 1 ? 1 : 0,
      left: soft(Math.max(0, clauses.length - first - count), 2),
      words: soft(length, 10),
      tiny: length < 6 ? 1 : 0,
      short: length < 8 ? 1 : 0,
      shortish: length < 10 ? 1 : 0,
      longish: length > 13 ? 1 : 0,
      long: length > 16 ? 1 : 0,
      veryLong: length > 26 ? 1 : 0,
      share: share(length, words),
      weightShare: share(weight(terms), total),
      density: soft(share(weight(terms), terms.size), 2),
      densestInside: soft(Math.max(0, ...inside), 2),
      thinnestInside: soft(inside.length ? Math.min(...inside) : 0, 2),
      densestOutside: soft(Math.max(0, ...outside), 2),
      openingDensity: soft(inside[0] ?? 0, 2),
      central: cosine(vectorOf(list, rarity), whole),
      top: share([...top].filter((t) => terms.has(t)).length, top.size),
      inHeadline: share([...terms].filter((t) => head.has(t)).length, head.size),
      figure: /\d/.test(own) ? 1 : 0,
      figureBefore: /\d/.test(before) ? 1 : 0,
      opensWithFigure: /^\D{0,3}\d/.test(own) ? 1 : 0,
      quote: /[“「]/.test(own) ? 1 : 0,
      quoteOpens: /^[“「]/.test(own) ? 1 : 0,
      work: /《/.test(own) ? 1 : 0,
      list: soft((own.match(/、/g) ?? []).length, 2),
      colonBefore: /[:：]\s*$/.test(before) ? 1 : 0,
      endsColon: /[:：]\s*$/.test(own) ? 1 : 0,
      shortBefore: first > 0 && lengthInWords(before) < 6 ? 1 : 0,
      wordsBefore: soft(lengthInWords(before), 10),
      wordsAfter: soft(lengthInWords(after), 10),
      bracket: /[（(]/.test(own) ? 1 : 0,
      sentenceWords: soft(words, 20),
      sentenceClauses: soft(clauses.length, 3),
      wholeShort: words < 14 ? atStart * atEnd : 0,
      startOne: atStart * oneClause,
      secondOne: first === 1 ? oneClause : 0,
      endsShort: lastWords < 6 ? atEnd : 0,
    };
    const letters = {
      opens: FIRST_LETTER.exec(own),
      ends: LAST_LETTER.exec(own),
      before: LAST_LETTER.exec(before),
      after: FIRST_LETTER.exec(after),
    };
    for (const [place, letter] of Object.entries(letters)) if (letter) f[`${place} ${letter[0]}`] = 1;
    return f;
  });
}
