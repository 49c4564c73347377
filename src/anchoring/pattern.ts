/* What is looked for: a quote with what stood around it, folded, and how much each character of the context says. */
import type { Span } from '../text/span';
import { type Folded, foldText } from './fold-text';
import { WIDE } from './seed-index';

export interface Pattern {
  /** Context before, quote, context after. */
  readonly text: string;
  /** The quote in `text`. */
  readonly from: number;
  readonly to: number;
  /** How much each unit of the context says of the place: the nearest most, and those of the quote's own block more than those beyond it. 0 in the quote. */
  readonly weight: Float64Array;
  readonly weightBefore: number;
  readonly weightAfter: number;
  /** The line or lines that the quote is of, as much as is kept of them; where it fills its line, with the line next to it. */
  readonly line: Span;
  /** The same without neighbours: where the quote fills its line, the quote. */
  readonly own: Span;
  /** How many lines those are. */
  readonly lines: number;
}

/** Units of context compared on each side. */
const CONTEXT = 160;
/** Distance at which a character of the context counts for half. */
const HALF = 40;
/** What a character of another block counts, beside one of the quote's own: neighbours come and go with the page's layout. */
const BEYOND = 0.3;

export function makePattern(quote: string, before: string, after: string): Pattern {
  const left = foldText(before);
  const right = foldText(after);
  const { text: q, breaks } = foldText(quote);
  const cut = Math.max(0, left.text.length - CONTEXT);
  const b = left.text.slice(cut);
  const a = right.text.slice(0, CONTEXT);
  const text = b + q + a;
  const weight = new Float64Array(text.length);
  const lastLine = lastLineStart(left) - cut;
  const firstLine = firstLineEnd(right);
  const leftBlock = /\n\s*$/.test(before) ? b.length : lastLine;
  const rightBlock = /^\s*\n/.test(after) ? 0 : firstLine;
  let weightBefore = 0;
  let weightAfter = 0;
  for (let d = 0; d < b.length; d++) {
    const i = b.length - 1 - d;
    weight[i] = 2 ** (-d / HALF) * (i >= leftBlock ? 1 : BEYOND);
    weightBefore += weight[i] as number;
  }
  for (let d = 0; d < a.length; d++) {
    const i = b.length + q.length + d;
    weight[i] = 2 ** (-d / HALF) * (d < rightBlock ? 1 : BEYOND);
    weightAfter += weight[i] as number;
  }
  const to = b.length + q.length;
  const line = { from: Math.max(0, lastLine), to: to + Math.min(a.length, firstLine) };
  const own = { from: Math.max(0, leftBlock), to: to + Math.min(a.length, rightBlock) };
  const lines = 1 + breaks.subarray(1).reduce((sum, b) => sum + b, 0);
  return { text, from: b.length, to, weight, weightBefore, weightAfter, line, own, lines };
}

/** Unit at which the last line begins. */
function lastLineStart(folded: Folded): number {
  for (let i = folded.text.length - 1; i > 0; i--) if (folded.breaks[i]) return i;
  return 0;
}

function firstLineEnd(folded: Folded): number {
  for (let i = 1; i < folded.text.length; i++) if (folded.breaks[i]) return i;
  return folded.text.length;
}

/** How much the words say by themselves, in letters: a Han character, kana or Hangul syllable says about as much as two and a half. */
export function saying(words: string): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += words.charCodeAt(i) >= WIDE ? 2.5 : 1;
  return sum;
}
