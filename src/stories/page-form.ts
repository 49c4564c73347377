/*
 * Does a page hold several stories, or one with subheadings? Points for and against, since nothing tells alone. A page of one story
 * taken for several does more harm than the other way round, so in doubt it is one.
 */
import type { Block } from '../page/block';
import type { PageInfo } from '../page/page-info';
import { termsOf } from '../text/terms';
import { weigh } from '../text/weigh';
import { isUnfinished } from './cut-marks';
import { styleOf } from './display-lines';
import { type Head, storiesWithText } from './heads';

/** From this many points on a page is a newspaper page. */
const ENOUGH = 3.5;
/** A newspaper's page is called by less than this, in weights: `A05: City`. */
const PAGE_NAME = 48;
/** A paragraph of this weight shows that a head has a story of its own. */
const BODY = 120;

export function isNewspaper(blocks: readonly Block[], heads: readonly Head[], page: PageInfo): boolean {
  const stories = storiesWithText(blocks, heads);
  return (
    stories.length > 1 &&
    !hasOwnHeadline(blocks, heads, page.title) &&
    newspaperPoints(blocks, stories, page) >= ENOUGH
  );
}

/** The page's title stands over everything as a headline of its own, longer than the name of a newspaper's page. */
function hasOwnHeadline(blocks: readonly Block[], heads: readonly Head[], title: string | null): boolean {
  const first = heads[0];
  if (!first || title === null || weigh(title) < PAGE_NAME) return false;
  return headWith(title, blocks, [first]) !== null && !storiesWithText(blocks, heads).includes(first);
}

function newspaperPoints(blocks: readonly Block[], stories: readonly Head[], page: PageInfo): number {
  const marked = stories.filter((h) => h.marked).length;
  const cut = stories.filter((h) => breaksOff(blocks[h.from - 1])).length;
  const bodies = stories.filter((h, i) =>
    hasBody(blocks, h.to, stories[i + 1]?.from ?? blocks.length),
  ).length;
  let points = 0;
  if (marked >= 2 && marked * 2 >= stories.length) points += marked * 4 >= stories.length * 3 ? 3 : 2;
  points += Math.min(2, cut) * 1.5;
  points += bodies * 4 >= stories.length * 3 ? 1 : -3;
  if (beginAlike(blocks, stories)) points += 1;
  if (page.title !== null) points += headWith(page.title, blocks, stories) === null ? 1 : -3;
  // comparing all paragraphs costs: only where it can settle the matter
  const settled = points + MOST_UNLIKE < ENOUGH || points + LEAST_UNLIKE >= ENOUGH;
  return settled ? points : points + unlikeness(blocks, stories);
}

/** The page begins with a head, and every head is set like it: none stands over the others. */
function beginAlike(blocks: readonly Block[], stories: readonly Head[]): boolean {
  const styles = new Set(stories.map((h) => styleOf(blocks[h.headline] as Block)));
  return styles.size === 1 && blocks.findIndex((b) => b.kind === 'paragraph') > (stories[0]?.from ?? 0);
}

const breaksOff = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && weigh(block.text) >= BODY / 2 && isUnfinished(block.text);

function hasBody(blocks: readonly Block[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.kind === 'paragraph' && weigh(block.text) >= BODY) return true;
  }
  return false;
}

/** The head that says what the page's title says; null where none does. */
function headWith(title: string, blocks: readonly Block[], stories: readonly Head[]): Head | null {
  const wanted = new Set(termsOf(title));
  for (const head of stories) {
    const own = new Set(termsOf(blocks[head.headline]?.text ?? ''));
    const both = [...own].filter((t) => wanted.has(t)).length;
    if (both > 0 && both * 2 >= Math.min(own.size, wanted.size)) return head;
  }
  return null;
}

/** What `unlikeness` gives at most and at least. */
const MOST_UNLIKE = 2;
const LEAST_UNLIKE = -1;

/** Points for paragraphs under one head being more like each other than like those under others. */
function unlikeness(blocks: readonly Block[], stories: readonly Head[]): number {
  const texts = blocks.flatMap((block, i) =>
    block.kind === 'paragraph' && weigh(block.text) >= BODY / 2
      ? [{ under: stories.filter((h) => h.from <= i).length, terms: new Set(termsOf(block.text)) }]
      : [],
  );
  const spread = new Map<string, number>();
  for (const { terms } of texts) for (const t of terms) spread.set(t, (spread.get(t) ?? 0) + 1);
  for (const [t, n] of spread) spread.set(t, Math.log(texts.length / n));
  const worth = (t: string): number => spread.get(t) ?? 0;
  const sizes = texts.map(({ terms }) => [...terms].reduce((sum, t) => sum + worth(t), 0));
  const same = { sum: 0, n: 0 };
  const other = { sum: 0, n: 0 };
  texts.forEach((a, i) => {
    for (let j = i + 1; j < Math.min(texts.length, i + 40); j++) {
      const b = texts[j] as (typeof texts)[number];
      let shared = 0;
      for (const t of a.terms) if (b.terms.has(t)) shared += worth(t);
      const into = a.under === b.under ? same : other;
      into.sum += shared / Math.sqrt((sizes[i] ?? 0) * (sizes[j] ?? 0) || 1);
      into.n++;
    }
  });
  if (same.n < 2 || other.n < 2) return 0;
  const ratio = same.sum / same.n / (other.sum / other.n || 1e-6);
  return ratio >= 2 ? 2 : ratio >= 1.4 ? 1 : ratio < 1.15 ? -1 : 0;
}
