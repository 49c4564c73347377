/* Cards of a front page → stories that say they are teasers, with the address of the whole. */
import type { Block } from '../page/block';
import type { PageInfo } from '../page/page-info';
import { makeStory } from './make-story';
import type { Story } from './story';

export function teaserStories(cards: readonly (readonly Block[])[], page: PageInfo): Story[] {
  const used = new Set<string>();
  return cards.map((blocks) => {
    const url = blocks.map((b) => b.look?.href ?? null).find((href) => href !== null) ?? null;
    return makeStory({ form: 'teaser', blocks, authors: [], publishedAt: null, url }, page, used);
  });
}
