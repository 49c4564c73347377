/*
 * Text as it is compared: white space, soft hyphens and zero-width characters gone, quotation marks, dashes, ellipses, width,
 * case and Unicode composition made one, with a way back to every code unit. A quote is looked up in a folded page, and what
 * publishers' systems change without changing a word (typography, nbsp, NFD, re-indenting, the other Chinese script) is the same
 * text here.
 */

/** Folded text. Unit `i` stands for `source.slice(from[i], to[i])`. */
export interface Folded {
  readonly text: string;
  /** Offset in the source of each unit; one more than there are units, the last being the source's length. */
  readonly from: Int32Array;
  /** End in the source of each unit (white space after it is not part of it). */
  readonly to: Int32Array;
  /** 1 where a line of the source begins at this unit, else 0. */
  readonly breaks: Uint8Array;
}

/** What stays of a character when typography is taken away: its code, or a string where it becomes several. */
const AS: readonly (readonly [string, string])[] = [
  [
    '"',
    '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02\ufe41\ufe42\ufe43\ufe44',
  ],
  ["'", '\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4\u02bc\u02b9\uff07\u05f3'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2e3a\u2e3b\u2500'],
  ['.', '\u2026\u2025\u22ef\u3002\uff61\uff0e'],
  [',', '\uff0c\u3001\uff64\u060c'],
];

/** Never compared: invisible, or only a hint for breaking lines. */
const NOTHING = /[\s\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164\uffa0\ufffc]|\u034f/u;
/** Joins what stands before it into one character. */
const MARK = /[\p{M}\u1160-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]/u;

const LINE_FEED = 10;
const GONE = 0;
const SLOW = -1;

/** Per code unit: what it becomes, `GONE`, or `SLOW` where Unicode has to be asked. */
const TABLE = ((): Int32Array => {
  const table = new Int32Array(0x10000).fill(SLOW);
  for (let c = 0; c < 0x300; c++) table[c] = c;
  for (let c = 0x400; c < 0x530; c++) table[c] = c;
  for (let c = 0x3041; c < 0x3100; c++) table[c] = c;
  for (let c = 0x3400; c < 0xa000; c++) table[c] = c;
  for (let c = 0xac00; c < 0xd7a4; c++) table[c] = c;
  for (let c = 0; c < 0x10000; c++) {
    const char = String.fromCharCode(c);
    if (NOTHING.test(char)) table[c] = GONE;
    else if (c < 0x600 && table[c] === c) {
      const folded = char.normalize('NFKC').toLowerCase();
      table[c] = folded.length === 1 ? folded.charCodeAt(0) : SLOW;
    }
  }
  for (const [to, froms] of AS) for (const f of froms) table[f.charCodeAt(0)] = to.charCodeAt(0);
  return table;
})();

/** From now on each character of `from` is compared as the one at the same place in `to` (one code unit each). Saying it twice changes nothing. */
export function foldAlso(from: string, to: string): void {
  for (let i = 0; i < from.length; i++) TABLE[from.charCodeAt(i)] = to.charCodeAt(i);
}

const isMark = (c: number): boolean => c >= 0x300 && MARK.test(String.fromCharCode(c));

/** Marks of one kind in a row count as one: `--` is a dash, `...` an ellipsis. */
const RUNS_AS_ONE = new Set(['-', '.', "'"].map((c) => c.charCodeAt(0)));

/** Code units that are made a string at once: more are too many arguments. */
const CHUNK = 8192;

/** Folds a text piece by piece, so that a page of megabytes can be done in turns. */
export class Folder {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private lines: Uint8Array;
  private newLine = 1;
  private count = 0;
  private at = 0;
  /** The folded text as far as `written` units; made on the way, so that no long task is left for the end. */
  private text = '';
  private written = 0;

  constructor(private readonly source: string) {
    const size = source.length + 16; // nearly always enough: few characters become several
    this.units = new Uint16Array(size);
    this.starts = new Int32Array(size + 1);
    this.ends = new Int32Array(size);
    this.lines = new Uint8Array(size);
  }

  /** Works on for about `units` code units; true when all is done. */
  advance(units: number): boolean {
    const { source } = this;
    const stop = Math.min(source.length, this.at + units);
    while (this.at < stop) {
      const i = this.at;
      const code = source.charCodeAt(i);
      const plain = TABLE[code] as number;
      const next = i + 1 < source.length ? source.charCodeAt(i + 1) : 0;
      if (plain !== SLOW && !(next >= 0x300 && isMark(next))) {
        if (plain !== GONE) this.push(plain, i, i + 1);
        else if (code === LINE_FEED) this.newLine = 1;
        this.at = i + 1;
      } else this.at = this.cluster(i);
    }
    for (; this.written < this.count; this.written += CHUNK)
      this.text += String.fromCharCode(
        ...this.units.subarray(this.written, Math.min(this.count, this.written + CHUNK)),
      );
    this.written = this.count;
    return this.at >= source.length;
  }

  end(): Folded {
    const { count, source, text } = this;
    const from = this.starts.subarray(0, count + 1);
    from[count] = source.length;
    return { text, from, to: this.ends.subarray(0, count), breaks: this.lines.subarray(0, count) };
  }

  /** A character with its marks, composed and made plain. Returns where the next begins. */
  private cluster(start: number): number {
    const { source } = this;
    let end = start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    while (end < source.length && isMark(source.charCodeAt(end))) end++;
    const folded = source.slice(start, end).normalize('NFKC').toLowerCase().normalize('NFKC');
    for (let k = 0; k < folded.length; k++) {
      const code = folded.charCodeAt(k);
      const plain = TABLE[code] as number;
      if (plain !== GONE) this.push(plain === SLOW ? code : plain, start, end);
    }
    return end;
  }

  private push(code: number, from: number, to: number): void {
    const last = this.count - 1;
    if (
      RUNS_AS_ONE.has(code) &&
      last >= 0 &&
      this.units[last] === code &&
      from <= (this.ends[last] ?? 0) + 1
    ) {
      this.ends[last] = to;
      return;
    }
    if (this.count === this.units.length) this.grow();
    this.units[this.count] = code;
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    this.lines[this.count] = this.newLine;
    this.newLine = 0;
    this.count++;
  }

  private grow(): void {
    const size = this.units.length * 2;
    const larger = <T extends Uint16Array | Int32Array | Uint8Array>(a: T, b: T): T => {
      b.set(a);
      return b;
    };
    this.units = larger(this.units, new Uint16Array(size));
    this.starts = larger(this.starts, new Int32Array(size + 1));
    this.ends = larger(this.ends, new Int32Array(size));
    this.lines = larger(this.lines, new Uint8Array(size));
  }
}

/** Folds all of a text at once. */
export function foldText(source: string): Folded {
  const folder = new Folder(source);
  folder.advance(source.length);
  return folder.end();
}

/** Index of the first folded unit that ends after `offset` of the source; the number of units where none does. */
export function unitAt(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.to[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
