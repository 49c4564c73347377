/* What is written in a search field finds words however they are cased, marked or as wide: cafe finds café. */

/** Accents and the like, once letters and marks are apart; marks of other scripts tell words apart and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** `text` as searches compare it. Its length may be another. */
export const foldForSearch = (text: string): string =>
  text.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').toLocaleLowerCase();
