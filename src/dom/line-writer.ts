/* Collects the walk's text: collapses white space, cuts lines, notes which text node each code unit came from. */
import type { Line } from './line';
import type { Run } from './runs';
import type { SeenText } from './visible';

export interface WalkResult {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly runs: readonly Run[];
}

/** Where text stands, and how it looks. */
export interface Context extends SeenText {
  readonly element: Element | null;
  readonly block: Element;
  readonly link: string | null;
}

type OpenLine = { -readonly [K in keyof Line]: Line[K] };

/** Characters that a reader does not see and that only break words for searching: soft hyphen, zero-width space and joiner, BOM. */
const isInvisible = (c: number): boolean => c === 0xad || c === 0x200b || c === 0x2060 || c === 0xfeff;
const isBlank = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x202f ||
  c === 0x2028 ||
  c === 0x2029;
const BOLD = 600;

export class LineWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly lines: Line[] = [];
  private readonly runs: Run[] = [];
  private line: OpenLine | null = null;
  /** A blank seen but not yet written: it is only if more text follows on the line. */
  private blank: { node: Text; offset: number; context: Context } | null = null;
  private breaks = 0;
  private edged = true;
  private afterMedia = false;

  /** True while a line is being written: then blanks count. */
  get isOpen(): boolean {
    return this.line !== null;
  }

  /** The edge of a block: whatever follows starts a new line. */
  edge(): void {
    this.close();
    this.edged = true;
    this.breaks = 0;
  }

  /** A forced break within a block. */
  lineBreak(): void {
    this.close();
    this.breaks++;
  }

  media(): void {
    this.afterMedia = true;
  }

  write(node: Text, context: Context): void {
    const data = node.data;
    let from = -1; // start of the stretch being copied as it is
    for (let i = 0; i < data.length; i++) {
      const c = data.charCodeAt(i);
      if (c > 32 && c < 0xa0) {
        if (from < 0) from = i;
        continue;
      }
      const blank = isBlank(c);
      if (!blank && !isInvisible(c)) {
        if (from < 0) from = i;
        continue;
      }
      if (from >= 0) this.copy(node, from, i, context);
      from = -1;
      if (!blank) continue;
      if (c === 10 && context.keepsLines) this.lineBreak();
      else if (this.line && !this.blank) this.blank = { node, offset: i, context };
    }
    if (from >= 0) this.copy(node, from, data.length, context);
  }

  end(): WalkResult {
    this.close();
    return { text: this.parts.join(''), lines: this.lines, runs: this.runs };
  }

  private copy(node: Text, from: number, to: number, context: Context): void {
    const line = this.line ?? this.open(context);
    const blank = this.blank;
    if (blank) {
      this.put(' ', blank.node, blank.offset, blank.context, line);
      this.blank = null;
    }
    this.put(node.data.slice(from, to), node, from, context, line);
  }

  private put(text: string, node: Text, offset: number, context: Context, line: OpenLine): void {
    const last = this.runs[this.runs.length - 1];
    if (
      last &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.at + last.length === this.length
    )
      last.length += text.length;
    else this.runs.push({ at: this.length, node, offset, length: text.length });
    this.parts.push(text);
    this.length += text.length;
    if (context.link !== null) {
      line.linked += text.length;
      line.href ??= context.link;
    }
    if (context.weight >= BOLD) line.bold += text.length;
    if (context.italic) line.italic += text.length;
  }

  private open(context: Context): OpenLine {
    if (this.length) {
      this.parts.push('\n');
      this.length++;
    }
    const line: OpenLine = {
      from: this.length,
      to: this.length,
      element: context.block,
      inner: context.element ?? context.block,
      afterBreak: !this.edged && this.breaks > 0,
      afterGap: !this.edged && this.breaks > 1,
      linked: 0,
      bold: 0,
      italic: 0,
      href: null,
      fontSize: context.fontSize,
      weight: context.weight,
      centred: context.centred,
      afterMedia: this.afterMedia,
    };
    this.afterMedia = false;
    this.edged = false;
    this.breaks = 0;
    this.line = line;
    return line;
  }

  private close(): void {
    this.blank = null;
    if (!this.line) return;
    this.line.to = this.length;
    this.lines.push(this.line);
    this.line = null;
  }
}
