/*
 * Range → Selector[]: all that is kept of a quote so that its words are found again (`resolve-selectors.ts` is the way back).
 */
import type { TextMap } from '../dom/text-map';
import type { Span } from '../text/span';
import { placesOf } from './candidates';
import { foldText } from './fold-text';
import { foldedPageOf } from './page-of-map';
import type { Selector } from './selector';

/** Code units of text kept on each side of a quote. */
const CONTEXT = 160;
const MOST_TIMES = 50;

/** Selectors of a range; none where it holds no visible text. */
export function describeRange(range: Range, map: TextMap): Selector[] {
  const span = map.fromRange(range);
  return span ? describeSpan(span, map) : [];
}

/** The same for a span of the text map. */
export function describeSpan(wide: Span, map: TextMap): Selector[] {
  const { text } = map;
  const span = trim(text, wide);
  if (span.from >= span.to) return [];
  const { from, to } = span;
  const exact = text.slice(from, to);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(wholeFrom(text, from - CONTEXT), from),
      suffix: text.slice(to, wholeFrom(text, to + CONTEXT)),
      times: placesOf(foldedPageOf(map).text, foldText(exact).text, MOST_TIMES).length,
    },
    { type: 'TextPositionSelector', start: from, end: to },
  ];
}

/** White space at the ends of a selection is nobody's quote. */
function trim(text: string, { from, to }: Span): Span {
  let [a, b] = [from, to];
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /\s/.test(text.charAt(b - 1))) b--;
  return { from: a, to: b };
}

/** Belongs to the character before it: low surrogates, combining marks, joiners. */
const JOINED = /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u;

/** `offset`, moved within the text and off the middle of a surrogate pair or before a combining mark. */
function wholeFrom(text: string, offset: number): number {
  let at = Math.max(0, Math.min(offset, text.length));
  while (at > 0 && at < text.length && JOINED.test(text.slice(at, at + 2))) at--;
  return at;
}
