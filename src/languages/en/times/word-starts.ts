/*
 * How the words of a text begin, so that a rule whose words are not there is never tried. One pass a text in place of a search for each
 * rule's words.
 */

/** So many letters of a word count; enough to tell "for" from "fortnight". */
const LETTERS = 4;
/** Any figure. */
const FIGURE = 0;

/** Beginnings of words, as numbers. */
export type WordStarts = ReadonlySet<number>;

/** Of a text in any case. A word is a run of the letters a–z. */
export function wordStarts(text: string): WordStarts {
  const starts = new Set<number>();
  let word = 0;
  let letters = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122 && code < 128) {
      if (letters++ < LETTERS) word = word * 32 + letter - 96;
      continue;
    }
    if (letters) starts.add(word);
    word = 0;
    letters = 0;
    if (code >= 48 && code <= 57) starts.add(FIGURE);
  }
  return starts;
}

/** The beginning of a hint's (first) word; `#` is any figure. */
export const startOf = (hint: string): number =>
  hint === '#' ? FIGURE : ([...wordStarts(/^[a-z]+/i.exec(hint)?.[0] ?? '')][0] ?? FIGURE);
