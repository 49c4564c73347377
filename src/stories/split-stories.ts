/*
 * Blocks → stories. What kind of page it is decides how: most hold one story and stay one; a newspaper page holds several under heads
 * of their own.
 */
import type { PageWords } from '../languages/language';
import type { Block } from '../page/block';
import type { PageInfo } from '../page/page-info';
import { findHeads } from './heads';
import { makeStory } from './make-story';
import { readNewspaper } from './newspaper';
import { isNewspaper } from './page-form';
import type { Story } from './story';

export function splitStories(
  blocks: readonly Block[],
  page: PageInfo,
  _words: readonly PageWords[] = [],
): Story[] {
  if (!blocks.length) return [];
  const used = new Set<string>();
  const heads = findHeads(blocks);
  if (isNewspaper(blocks, heads, page))
    return readNewspaper(blocks, heads).map((own) =>
      makeStory(
        { form: 'article', blocks: own, authors: [], publishedAt: page.publishedAt, url: null },
        page,
        used,
      ),
    );
  const story = makeStory(
    { form: 'article', blocks, authors: page.authors, publishedAt: page.publishedAt, url: null },
    page,
    used,
  );
  return [{ ...story, headline: story.headline ?? page.title }];
}
