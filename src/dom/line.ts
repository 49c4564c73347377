/* The noun between the text map and blocks: one line of the page's text, and what was seen of it on the way. */
import type { Span } from '../text/span';

/** A stretch between two block edges or forced breaks. `from`/`to` in `TextMap.text`. */
export interface Line extends Span {
  /** The nearest element that makes a block of its own. */
  readonly element: Element;
  /** Parent of the line's first text node: tells headings and bylines made of inline elements. */
  readonly inner: Element;
  /** True where only a `<br>` (or a line feed of preformatted text) parts it from the line before. */
  readonly afterBreak: boolean;
  /** True where two or more `<br>` stand before it. */
  readonly afterGap: boolean;
  /** Code units that stand in a link, in bold type, in italics. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  /** Address of the first link in it, as the page writes it; null where there is none. */
  readonly href: string | null;
  /** Computed font size of its first text, CSS pixels. */
  readonly fontSize: number;
  /** Computed font weight of its first text. */
  readonly weight: number;
  readonly centred: boolean;
  /** True where an image, video or frame stands between the line before and this one. */
  readonly afterMedia: boolean;
}
