/*
 * Blocks → stories. What kind of page it is decides how: most hold one story and stay one; a live blog has posts, an endless page
 * articles in boxes of their own, a newspaper page stories under heads of their own.
 */
import type { PageWords } from '../languages/language';
import type { Block } from '../page/block';
import type { PageInfo } from '../page/page-info';
import { bare, likeness } from '../text/alike';
import { findArticles } from './articles';
import { authorsOf, dateOf } from './authors';
import { findHeads } from './heads';
import { makeStory } from './make-story';
import { readNewspaper } from './newspaper';
import { isNewspaper } from './page-form';
import { findPosts, namePost, timeOfPost } from './posts';
import { readingOrder } from './reading-order';
import { findRoundUp } from './round-up';
import type { Story } from './story';

export function splitStories(
  pageBlocks: readonly Block[],
  page: PageInfo,
  words: readonly PageWords[] = [],
): Story[] {
  if (!pageBlocks.length) return [];
  const blocks = readingOrder(pageBlocks, /^(?:ar|fa|he|ps|sd|ug|ur|yi)\b/.test(page.language));
  const used = new Set<string>();
  const pick = (indexes: readonly number[]): Block[] => indexes.map((i) => blocks[i] as Block);
  const article = (own: readonly Block[]): Story => {
    const [authors, publishedAt] = [authorsOf(own, words, page), dateOf(own, words, page)];
    return makeStory({ form: 'article', blocks: own, authors, publishedAt, url: null }, page, used);
  };

  const articles = findArticles(blocks);
  if (articles) return articles.map((own) => article(pick(own)));
  const live = findPosts(blocks);
  if (live) {
    const lead = live.lead.length ? [onlyStory(pick(live.lead), page, used)] : [];
    const posts = live.posts.map(({ blocks: own, minutes }): Story => {
      const named = namePost(pick(own), page.authors);
      const authors = authorsOf(named, words, page);
      const publishedAt = timeOfPost(minutes, page.publishedAt);
      return makeStory({ form: 'post', blocks: named, authors, publishedAt, url: null }, page, used);
    });
    return [...lead, ...posts];
  }
  const roundUp = findRoundUp(blocks, page.title, words);
  if (roundUp) {
    const lead = roundUp.lead.length ? [onlyStory(roundUp.lead, page, used)] : [];
    return [...lead, ...roundUp.items.map(article)];
  }
  const heads = findHeads(blocks);
  if (isNewspaper(blocks, heads, page)) return readNewspaper(blocks, heads).map(article);
  return [onlyStory(blocks, page, used)];
}

/** The page's one story, or the lead of a live blog: what the page says of itself is said of it. */
function onlyStory(blocks: readonly Block[], page: PageInfo, used: Set<string>): Story {
  const { authors, publishedAt } = page;
  const first = blocks.findIndex((b) => b.kind === 'headline');
  const own = blocks.map(
    (b, i): Block => (b.kind === 'headline' && i > first ? { ...b, kind: 'heading' } : b),
  );
  const story = makeStory({ form: 'article', blocks: own, authors, publishedAt, url: null }, page, used);
  return { ...story, headline: titleOf(story.headline, page.title) };
}

/** The page's title where it says what the story's headline says; a title of the page at large is none of a story that has its own. */
function titleOf(headline: string | null, title: string | null): string | null {
  if (headline === null || title === null) return headline ?? title;
  const [own, pages] = [bare(headline), bare(title)];
  return likeness(own, pages) > 0.5 || pages.includes(own) ? title : headline;
}
