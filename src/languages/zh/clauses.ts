/* Cuts a sentence into clauses at its commas, semicolons and colons, outside quotation marks, brackets and figures. */
import type { Span } from '../../text/span';

const BORDER = /[，,；;：:]/;
const OPENERS = '“「『（(《【';
const CLOSERS = '”」』）)》】';

/** Clauses covering the whole sentence, each with its closing mark. `from`/`to` in the sentence. */
export function clauses(sentence: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < sentence.length; i++) {
    const c = sentence.charAt(i);
    if (OPENERS.includes(c)) depth++;
    else if (CLOSERS.includes(c)) depth = Math.max(0, depth - 1);
    const inFigure = /\d/.test(sentence.charAt(i - 1)) && /\d/.test(sentence.charAt(i + 1));
    if (depth > 0 || inFigure || !BORDER.test(c)) continue;
    spans.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < sentence.length) spans.push({ from, to: sentence.length });
  return spans;
}
