/*
 * A short digest of a text: for ids that stay the same while the words do. Every block of a page has one, so eight bytes of UTF-8 are
 * taken at a step, not a character.
 */

const encoder = new TextEncoder();
/** What is left of the text is taken in again and again until nothing is. */
const words = new Uint32Array(1024);
const bytes = new Uint8Array(words.buffer);

/** FNV-1a in two lanes, each of every other word, mixed at each step; 53 bits, base 36. Not for security. */
export function digest(text: string): string {
  const { imul } = Math;
  let high = 0xdeadbeef ^ text.length;
  let low = 0x41c6ce57;
  for (let rest = text; rest; ) {
    const { read, written } = encoder.encodeInto(rest, bytes);
    bytes.fill(0, written, written + 7); // the last two words are whole
    for (let i = 0; i * 4 < written; i += 2) {
      high = imul(high ^ (words[i] as number), 2654435761);
      high ^= high >>> 15;
      low = imul(low ^ (words[i + 1] as number), 1597334677);
      low ^= low >>> 13;
    }
    rest = rest.slice(read);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
