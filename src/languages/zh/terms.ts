/* Words for likeness and search: Western words and numbers whole, Han in pairs of neighbours; stop words fall out. */
import { fold } from './fold';
import { zhWords } from './words';

/** Lower case; folded. A pair that touches a stop word's character alone is kept: stop words are looked up as they stand. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const run of fold(text)
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z\d][a-z\d.%-]*/gu)) {
    const word = run[0];
    if (/^[a-z\d]/.test(word) || word.length === 1) {
      if (!zhWords.stop.has(word)) found.push(word);
      continue;
    }
    for (let i = 0; i + 2 <= word.length; i++) {
      const pair = word.slice(i, i + 2);
      if (zhWords.stop.has(pair) || [...pair].every((c) => zhWords.stop.has(c))) continue;
      found.push(pair);
    }
  }
  return found;
}
