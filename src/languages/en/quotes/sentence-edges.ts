/* Where a sentence that holds a quotation begins and ends. */

import { near, patternOf } from '../../../text/near-letters';
import { ABBREVIATED } from '../names/name-words';

const ENDS_CUT = patternOf(`\\b(?:${ABBREVIATED})\\.$`);

/** Start of the sentence that holds `at`. */
export function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    if (text[i] === '\n') return i + 1;
    if (
      /[.!?]/.test(text[i] ?? '') &&
      /^[.!?]["”’')]*\s/.test(text.slice(i, i + 4)) &&
      !ENDS_CUT.test(text.slice(Math.max(0, i - 6), i + 1))
    )
      return i + 1;
    if (/["”']/.test(text[i] ?? '') && /[.!?,]/.test(text[i - 1] ?? '') && /\s/.test(text[i + 1] ?? ''))
      return i + 1;
  }
  return 0;
}

/** Behind the stop of a shortened word: Acme Corp. said. */
const GOES_ON = near(/^\s\p{Ll}/u);

/** End of the sentence that goes on at `at`. */
export function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++)
    if (
      /[.!?\n“"]/.test(text[i] ?? '') &&
      (i + 1 >= text.length || /[\s”"']/.test(text[i + 1] ?? '') || /[\n“"]/.test(text[i] ?? '')) &&
      !(text[i] === '.' && GOES_ON.test(text.slice(i + 1, i + 3))) &&
      !ENDS_CUT.test(text.slice(Math.max(0, i - 6), i + 1))
    )
      return i;
  return text.length;
}
