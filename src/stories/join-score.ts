/*
 * How well one piece of text goes on where another breaks off, as log odds: by marks, by a word cut in two, and by what the page's
 * own text puts together elsewhere.
 */
import { type Beginning, beginningOf, type Ending, endingOf } from './cut-marks';
import { DATELINE } from './heads';

export interface Edge {
  readonly text: string;
  readonly ending: Ending;
  readonly beginning: Beginning;
}

export const edgesOf = (text: string): Edge => ({
  text,
  ending: endingOf(text),
  beginning: beginningOf(text),
});

/** Weights in log odds; each says what it believes. */
const WEIGHT = {
  /** A sentence that breaks off goes on somewhere: its true other half begins in any way. */
  plain: 1,
  /** A small letter or a comma cannot begin a sentence. */
  midSentence: 3,
  /** Where a script has capitals, a capital seldom stands in mid-sentence. */
  capital: -1.5,
  /** Still less a word that the page writes small elsewhere: there it begins a sentence. */
  commonWord: -4,
  /** A dateline begins a story. */
  dateline: -5,
  /** The mark that the first half waits for comes in the second before it is opened again. */
  closes: 2.5,
  /** It waits for a mark and none comes, or one comes that it does not wait for. */
  unclosed: -1.5,
  stray: -3,
  /** The two halves of a hyphen-cut word stand whole elsewhere on the page; or the second begins with no letter. */
  wordKnown: 4,
  hyphenNoLetter: -6,
  /** What follows a hyphen at a line's end is a piece of a word, not a word that the page has elsewhere. */
  hyphenPiece: 2,
  hyphenWhole: -2,
  /** The characters (or words) that meet stand together elsewhere on the page, by how many of them. */
  seen: 1.4,
} as const;

/** Longest stretch across the joint that is looked up in the page's text, on either side. */
const REACH = 3;

export function joinScore(a: Edge, b: Edge, pageText: string): number {
  let score = WEIGHT.plain;
  if (b.beginning.midSentence) score += WEIGHT.midSentence;
  else score += capitalScore(b.text, pageText);
  if (DATELINE.test(b.text)) score += WEIGHT.dateline;
  score += markScore(a.ending, b.beginning);
  if (a.ending.hyphen) score += hyphenScore(a.text, b.text, pageText);
  else score += seenScore(a.text, b.text, pageText);
  return score;
}

function capitalScore(b: string, pageText: string): number {
  const word = /^\p{Lu}[\p{Ll}’']*(?=[\s,])/u.exec(b)?.[0];
  if (!word) return /^\p{Lu}/u.test(b) ? WEIGHT.capital : 0;
  return pageText.includes(` ${word.toLowerCase()} `) ? WEIGHT.commonWord : WEIGHT.capital;
}

function markScore({ waits }: Ending, { closes }: Beginning): number {
  const wanted = waits.at(-1);
  const got = closes[0];
  if (wanted === undefined) return got === undefined ? 0 : WEIGHT.stray;
  if (got === undefined) return WEIGHT.unclosed;
  return got === wanted ? WEIGHT.closes : WEIGHT.stray;
}

function hyphenScore(a: string, b: string, pageText: string): number {
  const left = /(\p{L}+)[-\u2010\u00ad]$/u.exec(a)?.[1] ?? '';
  const right = /^\p{L}+/u.exec(b)?.[0];
  if (!right) return WEIGHT.hyphenNoLetter;
  const text = pageText.toLowerCase();
  const known = text.includes((left + right).toLowerCase()) ? WEIGHT.wordKnown : 0;
  return known + (text.includes(` ${right.toLowerCase()} `) ? WEIGHT.hyphenWhole : WEIGHT.hyphenPiece);
}

const LATIN_END = /([\p{L}\p{N}'’]+)[^\p{L}\p{N}]*$/u;
const LATIN_START = /^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u;
const DENSE_END = /\p{Script=Han}$/u;
const DENSE_START = /^\p{Script=Han}/u;

function seenScore(a: string, b: string, pageText: string): number {
  if (DENSE_END.test(a) && DENSE_START.test(b)) {
    let best = 0;
    for (let left = 1; left <= REACH; left++)
      for (let right = 1; right <= REACH; right++) {
        const across = a.slice(-left) + b.slice(0, right);
        if (left + right > best && pageText.includes(across)) best = left + right;
      }
    return best ? WEIGHT.seen * (best - 1) : 0;
  }
  const left = LATIN_END.exec(a)?.[1];
  const right = LATIN_START.exec(b)?.[1];
  return left && right && pageText.includes(` ${left} ${right} `) ? WEIGHT.seen : 0;
}
