/* Which marks of a text belong together, for languages in which each opening mark has closing ones of its own. */
import type { Span } from './span';

/** What stands between two marks. `from`/`to` within them, `open`/`close` with them. */
export interface Marked extends Span {
  readonly open: number;
  readonly close: number;
}

/** A quotation longer than this has lost its closing mark. */
const LONGEST = 2000;

/** Outermost pairs in reading order; a mark without its partner is no quotation. `closes`: opening mark → those that may close it. */
export function pairMarks(text: string, closes: Readonly<Record<string, string>>): Marked[] {
  const pairs: Marked[] = [];
  // where the next closing mark stands, by the marks that may close: looked for once, however many open before it
  const next = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const closing = closes[text.charAt(at)];
    if (!closing) continue;
    let end = next.get(closing) ?? 0;
    if (end <= at) {
      end = at + 1;
      while (end < text.length && !closing.includes(text.charAt(end))) end++;
      next.set(closing, end);
    }
    if (end >= text.length || end - at > LONGEST) continue;
    pairs.push({ open: at, from: at + 1, to: end, close: end + 1 });
    at = end;
  }
  return pairs;
}
