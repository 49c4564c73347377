/* Words for likeness and search: lower case, without endings of number and possession, without stop words. */
import { enWords } from './words';

/** Terms of a text in order, repeated where repeated. */
export function terms(text: string): string[] {
  const found = text.toLowerCase().match(/\p{L}[\p{L}\d]*(?:['’]\p{L}+)?|\d[\d.,]*\d|\d/gu) ?? [];
  return found
    .map((word) => word.replace(/['’](?:s|re|ve|ll|d|m|t)?$/, ''))
    .filter((word) => word.length > 1 && !enWords.stop.has(word))
    .map(stem);
}

/** Very light: plural and possessive only, so that a term is still readable. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
