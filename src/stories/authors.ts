/* Who wrote a story, by its own byline or by the names with which its text begins. */
import type { PageWords } from '../languages/language';
import type { Block } from '../page/block';
import type { PageInfo } from '../page/page-info';
import { findDate, undated } from '../page/read-date';
import { readNames } from '../page/read-names';

/** Where names stand in running text, they do so in its first paragraph. */
const REACH = 120;

export function authorsOf(
  blocks: readonly Block[],
  words: readonly PageWords[],
  { site, language }: PageInfo,
): string[] {
  const isSite = (text: string): boolean => site !== null && text.toLowerCase() === site.toLowerCase();
  for (const { kind, text } of blocks) {
    const names = kind === 'byline' ? readNames(undated(text, language, words), words, isSite) : [];
    if (names.length) return names;
  }
  const opening = blocks.find((b) => b.kind === 'paragraph')?.text.slice(0, REACH) ?? '';
  for (const { nameInText } of words)
    for (const pattern of nameInText) {
      const names = pattern.exec(opening)?.[1];
      if (names) return readNames(names, words, isSite);
    }
  return [];
}

/** The day in its own byline; the page's where it has none. */
export function dateOf(
  blocks: readonly Block[],
  words: readonly PageWords[],
  { language, publishedAt }: PageInfo,
): string | null {
  for (const { kind, text } of blocks) {
    const day = kind === 'byline' ? findDate(text, language, words) : null;
    if (day) return day.iso;
  }
  return publishedAt;
}
