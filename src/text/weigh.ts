/* A length that is alike for all scripts. */

/** Han, kana and Hangul: one of them says about as much as three Latin letters. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g;
const DENSE_WEIGHT = 3;

/** Length of a text in Latin letters' worth: characters of dense scripts count several times. */
export function weigh(text: string): number {
  const dense = text.match(DENSE);
  if (!dense) return text.length;
  let more = 0;
  for (const run of dense) more += run.length;
  return text.length + more * (DENSE_WEIGHT - 1);
}

/** Whether any character counts for more than a letter: where none does, a text weighs its length. */
export const hasDense = (text: string): boolean => text.search(DENSE) >= 0;
