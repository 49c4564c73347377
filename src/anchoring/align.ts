/*
 * Local alignment of a pattern with a stretch of text (Smith–Waterman with affine gaps, Gotoh 1982): which character of the
 * pattern stands where, through typing errors, other words, and whole paragraphs put in between. A long gap costs little more
 * than a short one, since an advertisement set into a quote is one change, not three hundred.
 */

const MATCH = 100;
const MISMATCH = -130;
const GAP_OPEN = -260;
const GAP_MORE = -2;
/** For each unit put into the quote in the middle of a line: what sites put into a text, long as it may be, are lines of their own. */
const GAP_MORE_IN_LINE = -12;

const NEVER = -1_000_000_000;

/** Directions of the way back, three bits for the cell and one for each kind of gap: it was open already. */
const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;
/** Left over whole lines: a gap that began where a line begins. */
const LEFT_LINES = 4;
const CELL = 7;
const UP_GOES_ON = 8;
const LEFT_GOES_ON = 16;
const LINES_GO_ON = 32;

let scratch = new Uint8Array(0);

/** What is compared: the pattern, which part of it must hold together, and a stretch of text with the beginnings of its lines. */
export interface Comparison {
  readonly pattern: string;
  /** Units `from`–`to` of the pattern are the quote; around it is context. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** 1 where a line begins; as long as `text`. */
  readonly breaks: Uint8Array;
}

/**
 * For each unit of `pattern`: the offset in `text` of the same unit as the best local alignment sets it, or -1.
 * Time and memory grow with the product of the two lengths: hand it a stretch, not a page.
 */
export function align({ pattern, from: quoteFrom, to: quoteTo, text, breaks }: Comparison): Int32Array {
  const m = pattern.length;
  const n = text.length;
  const map = new Int32Array(m).fill(-1);
  if (!m || !n) return map;
  const width = n + 1;
  if (scratch.length < (m + 1) * width) scratch = new Uint8Array((m + 1) * width);
  const way = scratch;
  const letters = new Uint16Array(n);
  for (let j = 0; j < n; j++) letters[j] = text.charCodeAt(j);
  const row = new Int32Array(width);
  const upGap = new Int32Array(width).fill(NEVER);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= m; i++) {
    const c = pattern.charCodeAt(i - 1);
    const base = i * width;
    let diagonal = 0;
    let leftGap = NEVER;
    let linesGap = NEVER;
    const leftMore = i > quoteFrom && i < quoteTo ? GAP_MORE_IN_LINE : GAP_MORE;
    row[0] = 0;
    for (let j = 1; j <= n; j++) {
      const above = row[j] as number;
      let bits = 0;
      const upOpen = above + GAP_OPEN;
      let up = (upGap[j] as number) + GAP_MORE;
      if (up > upOpen) bits = UP_GOES_ON;
      else up = upOpen;
      upGap[j] = up;
      const leftOpen = (row[j - 1] as number) + GAP_OPEN;
      leftGap += leftMore;
      if (leftGap > leftOpen) bits |= LEFT_GOES_ON;
      else leftGap = leftOpen;
      linesGap += GAP_MORE;
      if (!breaks[j - 1] || linesGap > leftOpen) bits |= LINES_GO_ON;
      else linesGap = leftOpen;
      let score = diagonal + (letters[j - 1] === c ? MATCH : MISMATCH);
      let from = DIAGONAL;
      if (up > score) {
        score = up;
        from = UP;
      }
      if (leftGap > score) {
        score = leftGap;
        from = LEFT;
      }
      if (linesGap > score) {
        score = linesGap;
        from = LEFT_LINES;
      }
      if (score <= 0) {
        score = 0;
        from = STOP;
      }
      diagonal = above;
      row[j] = score;
      way[base + j] = bits | from;
      if (score > best) {
        best = score;
        bestAt = base + j;
      }
    }
  }
  walkBack(pattern, text, way, width, bestAt, map);
  return map;
}

function walkBack(
  pattern: string,
  text: string,
  way: Uint8Array,
  width: number,
  end: number,
  map: Int32Array,
): void {
  let i = Math.floor(end / width);
  let j = end % width;
  // the gap that the way is in, if any: it has to be left where it was opened
  let inGap = 0;
  while (i > 0 && j > 0) {
    const bits = way[i * width + j] as number;
    const step = inGap || bits & CELL;
    if (step === STOP) return;
    if (step === DIAGONAL) {
      i--;
      j--;
      if (pattern.charCodeAt(i) === text.charCodeAt(j)) map[i] = j;
    } else if (step === UP) {
      inGap = bits & UP_GOES_ON ? UP : 0;
      i--;
    } else {
      inGap = bits & (step === LEFT ? LEFT_GOES_ON : LINES_GO_ON) ? step : 0;
      j--;
    }
  }
}
