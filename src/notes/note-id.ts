/*
 * Ids that sort by the time they were given: UUIDv7 (RFC 9562, 5.7 and 6.2 with a counter of 12 bits), in the few lines that the script
 * which every page carries has room for.
 */
import type { NoteId } from './note';

let last = 0;
let count = 0;

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

/** Later ones of this window sort later, also within a millisecond and where the clock is set back. */
export function sortedId(): string {
  const now = Date.now();
  if (now > last) {
    last = now;
    count = 0;
  } else if (++count > 0xfff) {
    last++;
    count = 0;
  }
  const time = hex(last, 12);
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint16Array(4));
  const random = `${hex((a & 0x3fff) | 0x8000, 4)}-${[b, c, d].map((n) => hex(n, 4)).join('')}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${random}`;
}

/** A new note's id. */
export const newNoteId = (): NoteId => sortedId() as NoteId;
