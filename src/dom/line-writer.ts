/* Collects the walk's text: collapses white space, cuts lines, notes which text node each code unit came from. */
import { Line } from './line';
import type { Run } from './runs';
import type { Context } from './visible';

export interface WalkResult {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly runs: readonly Run[];
}

/**
 * Where text cannot be copied as it is: blanks, but for a lone space within it, and characters that a reader does not see and that
 * only break words for searching (soft hyphen, zero-width space and joiner, BOM).
 */
const SEAM =
  /[ \t-\r\u00a0\u3000\u2000-\u200a\u202f\u2028\u2029\u00ad\u200b\u2060\ufeff]{2,}|^ | $|[\t-\r\u00a0\u3000\u2000-\u200a\u202f\u2028\u2029\u00ad\u200b\u2060\ufeff]/g;
const isInvisible = (c: number): boolean => c === 0xad || c === 0x200b || c === 0x2060 || c === 0xfeff;
const LINE_FEED = 10;

export class LineWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly lines: Line[] = [];
  private readonly runs: Run[] = [];
  private line: Line | null = null;
  /** A blank seen but not yet written: it is only if more text follows on the line. */
  private blank: { node: Text; offset: number; context: Context } | null = null;
  private breaks = 0;
  private edged = true;
  private afterMedia = false;

  /** True while a line is being written: then blanks count. */
  get isOpen(): boolean {
    return this.line !== null;
  }

  /** True where another edge would change nothing. */
  get isAtRest(): boolean {
    return this.line === null && this.edged && this.breaks === 0;
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

  /** `text` stands in the node from `offset` on. */
  write(node: Text, text: string, offset: number, context: Context): void {
    let from = 0; // start of the stretch to be copied as it is
    SEAM.lastIndex = 0;
    for (let seam = SEAM.exec(text); seam; seam = SEAM.exec(text)) {
      if (seam.index > from) this.copy(text.slice(from, seam.index), node, offset + from, context);
      from = SEAM.lastIndex;
      const keepsLines = seam[0].includes('\n') && context.keepsLines;
      for (let i = seam.index; i < from; i++) {
        const c = text.charCodeAt(i);
        if (isInvisible(c)) continue;
        if (keepsLines && c === LINE_FEED) this.lineBreak();
        else if (this.line && !this.blank) this.blank = { node, offset: offset + i, context };
        if (!keepsLines) break; // more blanks are no more than one
      }
    }
    if (from < text.length) this.copy(text.slice(from), node, offset + from, context);
  }

  end(): WalkResult {
    this.close();
    return { text: this.parts.join(''), lines: this.lines, runs: this.runs };
  }

  private copy(text: string, node: Text, offset: number, context: Context): void {
    const line = this.line ?? this.open(context);
    const blank = this.blank;
    if (blank) {
      this.put(' ', blank.node, blank.offset, blank.context, line);
      this.blank = null;
    }
    this.put(text, node, offset, context, line);
  }

  private put(text: string, node: Text, offset: number, context: Context, line: Line): void {
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
    line.add(text.length, context);
  }

  private open(context: Context): Line {
    if (this.length) {
      this.parts.push('\n');
      this.length++;
    }
    const line = new Line(
      this.length,
      context,
      !this.edged && this.breaks > 0,
      !this.edged && this.breaks > 1,
      this.afterMedia,
    );
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
