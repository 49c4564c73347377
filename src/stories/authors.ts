/* Who wrote a story, by its own byline or by the names with which its text begins. */
import type { PageWords } from '../languages/language';
import type { Block } from '../page/block';
import { readNames } from '../page/read-names';

/** Where names stand in running text, they do so in its first paragraph. */
const REACH = 120;

export function authorsOf(
  blocks: readonly Block[],
  words: readonly PageWords[],
  site: string | null,
): string[] {
  const isSite = (text: string): boolean => site !== null && text.toLowerCase() === site.toLowerCase();
  const byline = blocks.find((b) => b.kind === 'byline' && readNames(b.text, words, isSite).length > 0);
  if (byline) return readNames(byline.text, words, isSite);
  const opening = blocks.find((b) => b.kind === 'paragraph')?.text.slice(0, REACH) ?? '';
  for (const { nameInText } of words)
    for (const pattern of nameInText) {
      const names = pattern.exec(opening)?.[1];
      if (names) return readNames(names, words, isSite);
    }
  return [];
}
