import { foldForSearch } from './fold-for-search';
import type { Span } from './span';

/** A character with the marks on it: what folding takes together. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** Where words stand in a text as searches compare it, whole characters each; the words are folded already. In no order, and they may overlap. */
export function findFolded(text: string, words: readonly string[]): Span[] {
  let folded = '';
  /** Character by unit of the folded text. */
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const own = foldForSearch(character);
    for (let i = 0; i < own.length; i++) {
      from.push(index);
      to.push(index + character.length);
    }
    folded += own;
  }
  const found: Span[] = [];
  for (const word of words.filter(Boolean))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push({ from: from[at] as number, to: to[at + word.length - 1] as number });
  return found;
}
