/*
 * The noun between the text map and blocks: one line of the page's text, and what was seen of it on the way. How its type is set is
 * read where it is asked for: most lines of a page are of no story.
 */
import type { Span } from '../text/span';
import type { Context } from './visible';

const BOLD = 600;

/** A stretch between two block edges or forced breaks. `from`/`to` in `TextMap.text`. */
export class Line implements Span {
  to: number;
  /** Code units that stand in a link. */
  linked = 0;
  /** Address of the first link in it, as the page writes it; null where there is none. */
  href: string | null = null;
  /** The nearest element that makes a block of its own. */
  readonly element: Element;
  /** Parent of the line's first text node: tells headings and bylines made of inline elements. */
  readonly inner: Element;
  /** Where its text stands, and how many code units of it stand there: stretch by stretch. */
  private readonly stretches: { readonly context: Context; length: number }[] = [];

  constructor(
    readonly from: number,
    private readonly first: Context,
    /** True where only a `<br>` (or a line feed of preformatted text) parts it from the line before. */
    readonly afterBreak: boolean,
    /** True where two or more `<br>` stand before it. */
    readonly afterGap: boolean,
    /** True where an image, video or frame stands between the line before and this one. */
    readonly afterMedia: boolean,
  ) {
    this.to = from;
    this.element = first.block;
    this.inner = first.element;
  }

  /** Takes in so many code units more. */
  add(length: number, context: Context): void {
    const last = this.stretches.at(-1);
    if (last?.context === context) last.length += length;
    else this.stretches.push({ context, length });
    if (context.link === null) return;
    this.linked += length;
    this.href ??= context.link;
  }

  /** Code units that stand in bold type, in italics. */
  get bold(): number {
    return this.lengthWhere((c) => c.weight >= BOLD);
  }

  get italic(): number {
    return this.lengthWhere((c) => c.italic);
  }

  /** Computed font size of its first text, CSS pixels. */
  get fontSize(): number {
    return this.first.fontSize;
  }

  /** Computed font weight of its first text. */
  get weight(): number {
    return this.first.weight;
  }

  get centred(): boolean {
    return this.first.centred;
  }

  private lengthWhere(test: (context: Context) => boolean): number {
    return this.stretches.reduce((sum, s) => (test(s.context) ? sum + s.length : sum), 0);
  }
}
