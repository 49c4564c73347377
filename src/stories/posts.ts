/*
 * The posts of a live blog: boxes of one list, each with a time of the day in a line of its own. What stands in none of them is the
 * lead.
 */
import type { Block } from '../page/block';
import { weigh } from '../text/weigh';
import { blocksIn, largestList, ownBoxes } from './own-boxes';

export interface Post {
  /** Indexes of its blocks. */
  readonly blocks: readonly number[];
  /** Minutes since midnight, as the page says them; null where it says none. */
  readonly minutes: number | null;
}

export interface LiveBlog {
  readonly lead: readonly number[];
  readonly posts: readonly Post[];
}

/** Fewer are no live blog. */
const FEWEST = 3;
/** A line with the time, and a name perhaps, is no longer than this, in weights. */
const TIME_LINE = 90;
const CLOCK =
  /(?<![\d.:])([01]?\d|2[0-3])[:.h\u6642\u65f6\u70b9\u9ede]([0-5]\d)(?!\d|[.:]\d)\s*([ap])?\.?(?:m\b)?/iu;
/** A post without a sentence is a card of a list. */
const TEXT = 60;

/** Null where the page is no live blog. */
export function findPosts(blocks: readonly Block[]): LiveBlog | null {
  const times = blocks.flatMap((block, i) => (minutesIn(block) === null ? [] : [i]));
  const list = largestList(ownBoxes(blocks, times));
  const posts = list
    .map(({ box, anchor }): Post => ({ blocks: blocksIn(blocks, box), minutes: minutesIn(blocks[anchor]) }))
    .filter((post) => post.blocks.some((i) => hasText(blocks[i])));
  if (posts.length < FEWEST || posts.length * 2 < list.length) return null;
  const taken = new Set(posts.flatMap((p) => p.blocks));
  return { lead: blocks.flatMap((_, i) => (taken.has(i) ? [] : [i])), posts };
}

const hasText = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list-item') &&
  weigh(block.text) >= TEXT;

function minutesIn(block: Block | undefined): number | null {
  if (!block || block.kind === 'headline' || block.text.length > TIME_LINE) return null;
  if (weigh(block.text) > TIME_LINE) return null;
  const m = CLOCK.exec(block.text);
  if (!m) return null;
  const hours = Number(m[1]) % 24;
  const half = m[3]?.toLowerCase();
  const day = half === 'p' && hours < 12 ? hours + 12 : half === 'a' && hours === 12 ? 0 : hours;
  return day * 60 + Number(m[2]);
}

/** A post's blocks with the kinds that they have there: its first heading is its headline, its time and its author are a byline. `authors`: the page's. */
export function namePost(blocks: readonly Block[], authors: readonly string[]): Block[] {
  const headline = blocks.findIndex(
    (b) => (/^head/.test(b.kind) || /^h\d$/.test(b.look?.tag ?? '')) && minutesIn(b) === null,
  );
  return blocks.map((block, i) => {
    if (i === headline) return { ...block, kind: 'headline', level: block.level ?? 2 };
    const says = minutesIn(block) !== null || authors.includes(block.text);
    return says && i <= headline + 2 ? { ...block, kind: 'byline', level: null } : block;
  });
}

/** The page's day with a post's own time; the page's date where the post says none or the page no day. */
export function timeOfPost(minutes: number | null, publishedAt: string | null): string | null {
  if (minutes === null || publishedAt === null) return publishedAt;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${publishedAt.slice(0, 10)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
