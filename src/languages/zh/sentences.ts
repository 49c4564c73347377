/* Cuts a block into sentences: 。！？…… and their half-width forms; closing quotes and brackets stay with their stop. */
import type { Span } from '../../text/span';

const STOP = /[。！？!?；;]|…{1,2}|\.{3,}|(?<=[\p{Script=Han}”’」』）)])\.(?!\d|[A-Za-z])/gu;
const CLOSER = /[”’"'」』）)】》]/;
const OPENERS = '“「『（(《【';
const CLOSERS = '”」』）)》】';

/** Sentences covering all of the text but the blanks between. A stop within brackets ends none; within quotes only where the quote ends with it. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const at = stop.index;
    if (at < from || /[；;]/.test(stop[0])) continue;
    let to = at + stop[0].length;
    while (/[。！？!?…]/.test(text.charAt(to))) to++;
    while (CLOSER.test(text.charAt(to)) && !opens(text, to)) to++;
    if (depth(text, from, to) > 0) continue;
    // 他说：“……”，…: a comma behind the closed quote goes on with the sentence
    if (/^[，,、：:]/.test(text.slice(to))) continue;
    // “……？”他问。
    if (
      /[”」』]$/.test(text.slice(from, to)) &&
      /^[^。！？“「]{0,24}(?:说|道|表示|介绍|问|称|告诉|回忆|坦言|解释)/.test(text.slice(to))
    )
      continue;
    push(spans, text, from, to);
    from = to;
  }
  push(spans, text, from, text.length);
  return spans;
}

/** A straight quote opens where a blank or stop stands before it and a word behind. */
const opens = (text: string, at: number): boolean =>
  /["']/.test(text.charAt(at)) && (text.slice(0, at).split(text.charAt(at)).length - 1) % 2 === 0;

function depth(text: string, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (OPENERS.includes(text.charAt(i))) open++;
    else if (CLOSERS.includes(text.charAt(i))) open = Math.max(0, open - 1);
  }
  // a bracket that never closes holds nothing back
  return to - from > 400 ? 0 : open;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let a = from;
  let b = to;
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /\s/.test(text.charAt(b - 1))) b--;
  if (b > a) spans.push({ from: a, to: b });
}
