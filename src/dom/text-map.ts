/*
 * The only bridge between visible text nodes, offsets and Ranges (DESIGN.md). The page's text as a reader sees it: white space
 * collapsed, a line feed between blocks, nothing hidden. Blocks are spans over it; quotes are looked up in it.
 */
import type { Span } from '../text/span';

export interface TextMap {
  /** UTF-16; offsets into it are `at` in pieces and `start`/`end` in selectors. */
  readonly text: string;
  /** The range over a span. Null where a node has gone since. Throws RangeError outside the text. */
  toRange(span: Span): Range | null;
  /** The span of a range's visible text; null where it holds none. */
  fromRange(range: Range): Span | null;
}
