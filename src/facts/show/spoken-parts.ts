/* A quotation that "she said" interrupts is one fact; what of it is somebody's words are the parts between its marks. */
import type { Span } from '../../text/span';

/** From a closing mark to the next opening one: what the writer says in between. */
const INTERRUPTION = /”[^”“]*“|"[^"]*"|“[^“„]*„|»[^»«]*«|」[^「」]*「/g;

/** The parts of a quotation, in order; the whole where nothing interrupts it. @param quote its text in the story, offsets are into it */
export function spokenParts(quote: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { 0: gap, index } of quote.matchAll(INTERRUPTION)) {
    if (index > from) parts.push({ from, to: index });
    from = index + gap.length;
  }
  if (from < quote.length) parts.push({ from, to: quote.length });
  return parts;
}
