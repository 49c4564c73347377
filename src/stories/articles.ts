/*
 * Whole articles one below the other, as pages have them that load the next one when the reader reaches the end: headlines of the
 * first rank, each in a box of its own with its text.
 */
import type { Block } from '../page/block';
import { weigh } from '../text/weigh';
import { styleOf } from './display-lines';
import { blocksIn, largestList, ownBoxes } from './own-boxes';

/** An article has this many paragraphs and this much text, in weights. */
const PARAGRAPHS = 3;
const TEXT = 600;

/** Indexes of each article's blocks, in page order; null where the page is not of this kind. What is in no box is left out. */
export function findArticles(blocks: readonly Block[]): number[][] | null {
  const first = blocks.find((b) => b.kind === 'headline');
  if (!first) return null;
  const anchors = blocks.flatMap((b, i) =>
    b.kind === 'headline' && b.level === first.level && styleOf(b) === styleOf(first) ? [i] : [],
  );
  const list = largestList(ownBoxes(blocks, anchors));
  if (list.length < 2 || list.length < anchors.length) return null;
  const articles = list.map(({ box }) => blocksIn(blocks, box));
  return articles.every((own) => isArticle(blocks, own)) ? articles : null;
}

/** Text, and a byline or a date near its headline: a section of one article has none. */
function isArticle(blocks: readonly Block[], own: readonly number[]): boolean {
  const texts = own.map((i) => blocks[i] as Block).filter((b) => b.kind === 'paragraph');
  const bylined = own.some((i) => blocks[i]?.kind === 'byline');
  return bylined && texts.length >= PARAGRAPHS && texts.reduce((sum, b) => sum + weigh(b.text), 0) >= TEXT;
}
