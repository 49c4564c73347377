/*
 * The terms of any text in any script, for likeness only (never shown): words of scripts that put blanks between them, cut to their
 * first six letters so that forms of one word meet; pairs of neighbouring characters where there are no blanks.
 */

/** Scripts that put no blanks between words; stands in a character class. */
export const NO_BLANKS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}';
const RUNS = new RegExp(`[${NO_BLANKS}]+|(?:(?![${NO_BLANKS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const UNSPACED = new RegExp(`^[${NO_BLANKS}]`, 'u');
const STEM = 6;

/** Lower case, in order of the text, with repeats. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(RUNS)) {
    if (!UNSPACED.test(run)) terms.push(/\d/.test(run) ? run : run.slice(0, STEM));
    else if (run.length === 1) terms.push(run);
    else for (let i = 0; i + 1 < run.length; i++) terms.push(run.slice(i, i + 2));
  }
  return terms;
}

/** How long a text is to a reader: words, or characters where a character is about half a word. */
export function lengthInWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(RUNS)) words += UNSPACED.test(run) ? run.length / 2 : 1;
  return words;
}
