/* A place in a block's text → the same words in the page's text map, and the range over them. A stitched sentence gives several. */
import type { TextMap } from '../dom/text-map';
import type { Block } from '../page/block';
import type { Span } from '../text/span';

/** Spans of the text map; `span` in `block.text`, null for the whole block. Empty where no piece holds any of it. */
export function spansOf(block: Block, span: Span | null): Span[] {
  const { from, to } = span ?? { from: 0, to: block.text.length };
  return block.pieces.flatMap((piece) => {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.to);
    if (start >= end) return [];
    return [{ from: piece.at.from + start - piece.from, to: piece.at.from + end - piece.from }];
  });
}

/** Ranges over a place; empty where its nodes have gone. */
export const rangesOf = (block: Block, span: Span | null, map: TextMap): Range[] =>
  spansOf(block, span).flatMap((at) => map.toRange(at) ?? []);
