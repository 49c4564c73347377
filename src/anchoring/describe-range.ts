/*
 * Range → Selector[]: all that is kept of a quote so that its words are found again (`resolve-selectors.ts` is the way back).
 */
import type { TextMap } from '../dom/text-map';
import type { Block } from '../page/block';
import type { Reading } from '../reading';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { placesOf } from './candidates';
import { foldText } from './fold-text';
import { foldedPageOf } from './page-of-map';
import type { BlockSelector, Selector } from './selector';

/** Code units of text kept on each side of a quote. */
const CONTEXT = 160;
const MOST_BLOCK = 2000;
const NEIGHBOUR = 64;
const MOST_TIMES = 50;

/** Selectors of a range; none where it holds no visible text. `reading` gives block and story where it is known. */
export function describeRange(range: Range, map: TextMap, reading: Reading | null): Selector[] {
  const span = map.fromRange(range);
  return span ? describeSpan(span, map, reading) : [];
}

/** The same for a span of the text map. */
export function describeSpan(wide: Span, map: TextMap, reading: Reading | null): Selector[] {
  const { text } = map;
  const span = trim(text, wide);
  if (span.from >= span.to) return [];
  const { from, to } = span;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(wholeFrom(text, from - CONTEXT), from),
      suffix: text.slice(to, wholeFrom(text, to + CONTEXT)),
    },
    { type: 'TextPositionSelector', start: from, end: to },
    blockSelector(span, map, reading),
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

function blockSelector(span: Span, map: TextMap, reading: Reading | null): BlockSelector {
  const { text } = map;
  const words = text.slice(span.from, span.to);
  const times = placesOf(foldedPageOf(map).text, foldText(words).text, MOST_TIMES).length;
  for (const story of reading?.stories ?? []) {
    const index = story.blocks.findIndex((b) => b.pieces.some((p) => overlaps(p.at, span)));
    const block = story.blocks[index];
    if (!block) continue;
    return {
      type: 'BlockSelector',
      story: story.id,
      block: block.id,
      ...around(block.text, offsetIn(block, span)),
      before: story.blocks[index - 1]?.text.slice(0, NEIGHBOUR) ?? null,
      after: story.blocks[index + 1]?.text.slice(0, NEIGHBOUR) ?? null,
      times,
    };
  }
  // no block of a story: the line of the text map that holds it
  const lineFrom = text.lastIndexOf('\n', span.from) + 1;
  const lineEnd = text.indexOf('\n', span.from);
  const lineTo = lineEnd < 0 ? text.length : lineEnd;
  return {
    type: 'BlockSelector',
    story: '',
    block: '',
    ...around(text.slice(lineFrom, lineTo), span.from - lineFrom),
    before:
      lineFrom > 0
        ? (text
            .slice(text.lastIndexOf('\n', lineFrom - 2) + 1)
            .slice(0, NEIGHBOUR)
            .split('\n')[0] ?? null)
        : null,
    after:
      lineTo < text.length ? (text.slice(lineTo + 1, lineTo + 1 + NEIGHBOUR).split('\n')[0] ?? null) : null,
    times,
  };
}

/** At most `MOST_BLOCK` units of a block's text around the quote. */
function around(text: string, offset: number): { text: string; offset: number } {
  if (text.length <= MOST_BLOCK) return { text, offset };
  const from = wholeFrom(text, Math.max(0, Math.min(offset - MOST_BLOCK / 2, text.length - MOST_BLOCK)));
  return { text: text.slice(from, wholeFrom(text, from + MOST_BLOCK)), offset: offset - from };
}

/** Where the span begins in the block's own text. */
function offsetIn(block: Block, span: Span): number {
  const piece = block.pieces.find((p) => overlaps(p.at, span));
  return piece ? piece.from + Math.max(0, span.from - piece.at.from) : 0;
}
