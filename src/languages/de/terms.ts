/* Words for likeness and search: lower case, without the commonest endings, without stop words. */
import { deWords } from './words';

/** Terms of a text in order, repeated where repeated. */
export function terms(text: string): string[] {
  const found = text.toLowerCase().match(/\p{L}[\p{L}\d]*|\d[\d.,]*\d|\d/gu) ?? [];
  return found.filter((word) => word.length > 1 && !deWords.stop.has(word)).map(stem);
}

/** Very light: endings of case and number only, so that a term is still readable. */
const stem = (word: string): string =>
  word.replace(/(?<=\p{L}{3})(?:ern|em|er|en|es|e|n)$|(?<=\p{L}{4})s$/u, '');
