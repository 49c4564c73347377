/* Finds what stands in quotation marks: “…”, 「…」, 『…』, "…"; nested ones belong to the outer. */

export interface Marked {
  /** With the marks. */
  readonly from: number;
  readonly to: number;
  /** False where the block ends before the quotation does. */
  readonly closed: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '＂': '＂' };

const OPEN = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g');

export function findMarked(text: string): Marked[] {
  const marked: Marked[] = [];
  OPEN.lastIndex = 0;
  for (let m = OPEN.exec(text); m; m = OPEN.exec(text)) {
    const i = m.index;
    const open = m[0];
    const close = PAIRS[open] ?? '';
    const end = closing(text, i, open, close);
    // a mark that never closes runs to the block's end only where it opens a sentence
    if (end < 0) {
      if (open === '"' || !/^$|[:：,，。！？”\s]/.test(text.charAt(i - 1))) continue;
      marked.push({ from: i, to: text.length, closed: false });
      break;
    }
    marked.push({ from: i, to: end + 1, closed: true });
    OPEN.lastIndex = end + 1;
  }
  return marked;
}

/** “……,“某某说。: a second opening mark that closes, as who speaks stands right behind it. */
const SAYS =
  /^“\s?[^“”,，。]{1,40}(?<!来|简单|话|比如|例如|[他她我你])(?:说道?|表示|写道|补充道|指出)[,，。]/;
/** What it would open is closed again: 他问,“甲说,好吗?”。 */
const CLOSED = /“[^“”]*”/y;
function closesAsOpen(text: string, i: number): boolean {
  if (!/[,，。！？]/.test(text.charAt(i - 1)) || !SAYS.test(text.slice(i, i + 60))) return false;
  CLOSED.lastIndex = i;
  return !CLOSED.test(text);
}

function closing(text: string, at: number, open: string, close: string): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === close && (open !== close || i > at)) {
      depth--;
      if (open === close || depth === 0) return i;
    } else if (c === '“' && i > at && depth === 1 && closesAsOpen(text, i)) return i;
    else if (c === open) depth++;
    // “ twice without a close: the second opens a new paragraph's quotation
  }
  return -1;
}
