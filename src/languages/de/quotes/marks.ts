/* The pairs of quotation marks that German uses: „…“, »…«, «…», and straight ones. */
import type { Span } from '../../../text/span';

/** What stands between two marks. `from`/`to` within them, `open`/`close` with them. */
export interface Marked extends Span {
  readonly open: number;
  readonly close: number;
}

const CLOSES: Readonly<Record<string, string>> = { '„': '“”"', '»': '«', '«': '»', '“': '”', '"': '"' };
/** A quotation longer than this has lost its closing mark. */
const LONGEST = 2000;

/** Outermost pairs in reading order; a mark without its partner is no quotation. */
export function pairMarks(text: string): Marked[] {
  const pairs: Marked[] = [];
  for (let at = 0; at < text.length; at++) {
    const closes = CLOSES[text[at] ?? ''];
    if (!closes) continue;
    let end = at + 1;
    while (end < text.length && !closes.includes(text[end] ?? '')) end++;
    if (end >= text.length || end - at > LONGEST) continue;
    pairs.push({ open: at, from: at + 1, to: end, close: end + 1 });
    at = end;
  }
  return pairs;
}
