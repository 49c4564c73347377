/* A length that is alike for all scripts. */

/** Han, kana and Hangul: one of them says about as much as three Latin letters. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const DENSE_WEIGHT = 3;

/** Length of a text in Latin letters' worth: characters of dense scripts count several times. */
export const weigh = (text: string): number =>
  text.length + (text.match(DENSE)?.length ?? 0) * (DENSE_WEIGHT - 1);
