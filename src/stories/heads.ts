/*
 * The heads of a page: display lines that stand together, told apart as kicker, headline, deck or subheading. What a style of type is
 * used for is decided for the whole page, since one line alone does not tell (a kicker may be set larger than its headline).
 */
import type { Block } from '../page/block';
import { weigh } from '../text/weigh';
import { isUnfinished } from './cut-marks';
import { isDisplay, KICKER, styleOf, textSize } from './display-lines';

export interface Head {
  /** Index of the first and one after the last display line. */
  readonly from: number;
  readonly to: number;
  readonly role: 'story' | 'section';
  /** Indexes of blocks; `headline` is the heading where the role is `section`. */
  readonly kicker: number | null;
  readonly headline: number;
  readonly deck: number | null;
  /** True where more than its type tells that a story begins here: a kicker, a byline, text broken off before it. */
  readonly marked: boolean;
}

/** How a numbered subheading begins: ①, 1., (2), II. */
const NUMBERED =
  /^(?:[\u2460-\u2473\u2776-\u277f\u2780-\u2793\u3220-\u3229\u3251-\u325f]|[(（]?\d{1,2}[.、)）．]\s?\D|[IVX]{1,4}\.\s|\p{Script=Han}{1,3}、|[(（]\p{Script=Han}{1,2}[)）])/u;
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\s.,'’]{2,40}(?:,[^—–]{2,20})?\s?(?:\([^)]{2,40}\)\s?)?[—–]\s|\p{Script=Han}{2,6}\s?[(（][^)）]{2,50}[)）]|[(（〔【][^)）〕】]{2,40}[)）〕】])/u;

export function findHeads(blocks: readonly Block[]): Head[] {
  const size = textSize(blocks);
  const runs = runsOf(blocks, size);
  const votes = votesByStyle(blocks, runs);
  const first = runs.find((run) => hasText(blocks, run)) ?? runs[0];
  const firstStyle = first ? styleOf(blocks[headlineOf(blocks, first)] as Block) : '';
  return runs.flatMap((run): Head[] => headsOf(blocks, run, { votes, firstStyle, size }));
}

/** A paragraph of this weight shows that a head has a story of its own. */
const BODY = 60;

const isText = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (block.look?.href ?? null) === null && weigh(block.text) >= BODY;
const isHeadKind = (block: Block | undefined): boolean =>
  block?.kind === 'headline' || block?.kind === 'heading' || block?.kind === 'kicker';

/** The heads of stories, without those over the first text that have none themselves (the page's own name). */
export function storiesWithText(blocks: readonly Block[], heads: readonly Head[]): Head[] {
  const stories = heads.filter((h) => h.role === 'story');
  const first = stories.findIndex((h, i) => {
    const to = stories[i + 1]?.from ?? blocks.length;
    return blocks.slice(h.to, to).some(isText);
  });
  return stories.slice(Math.max(0, first));
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Display lines with nothing but one another (and numbered ones each for itself). */
function runsOf(blocks: readonly Block[], size: number | null): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i];
    const display = block !== undefined && isDisplay(block, size);
    if (display && from < 0) from = i;
    if (!display && from >= 0) {
      runs.push({ from, to: i });
      from = -1;
    }
  }
  return runs;
}

const hasText = (blocks: readonly Block[], { to }: Run): boolean => {
  for (let i = to; i < blocks.length && !isHeadKind(blocks[i]); i++) if (isText(blocks[i])) return true;
  return false;
};

const isKickerLike = ({ text }: Block): boolean => weigh(text) <= KICKER && !NUMBERED.test(text);

/** In a run, a short first line leads on to the headline; else the first is it. */
function headlineOf(blocks: readonly Block[], { from, to }: Run): number {
  const first = blocks[from] as Block;
  const second = blocks[from + 1];
  if (to - from < 2 || !second || NUMBERED.test(second.text)) return from;
  if (first.kind === 'kicker') return from + 1;
  if (!isKickerLike(first)) return from;
  const larger = (second.look?.fontSize ?? 0) >= (first.look?.fontSize ?? 0);
  return weigh(second.text) > weigh(first.text) || (larger && weigh(second.text) * 1.5 > weigh(first.text))
    ? from + 1
    : from;
}

interface Votes {
  story: number;
  all: number;
}

/** For each style: how many of its lines stand as a story's headline by more than their looks. */
function votesByStyle(blocks: readonly Block[], runs: readonly Run[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const run of runs) {
    const at = headlineOf(blocks, run);
    const block = blocks[at] as Block;
    if (NUMBERED.test(block.text)) continue;
    const style = styleOf(block);
    const v = votes.get(style) ?? { story: 0, all: 0 };
    votes.set(style, { story: v.story + (isMarked(blocks, run, at) ? 1 : 0), all: v.all + 1 });
  }
  return votes;
}

/** A kicker above, a byline or dateline below, or text broken off before: a story begins here. */
function isMarked(blocks: readonly Block[], { from, to }: Run, headline: number): boolean {
  if (headline > from) return true;
  const before = blocks[from - 1];
  if (before?.kind === 'paragraph' && isUnfinished(before.text)) return true;
  for (let i = to; i < Math.min(to + 4, blocks.length); i++) {
    const block = blocks[i] as Block;
    if (block.kind === 'byline') return true;
    if (block.kind === 'paragraph') return DATELINE.test(block.text);
  }
  return false;
}

/** Set stronger than the text: being centred alone makes no headline of a story. */
const isStrong = ({ kind, look }: Block, size: number | null): boolean =>
  kind === 'headline' ||
  kind === 'heading' ||
  (look !== null && (look.weight >= 600 || look.fontSize >= (size ?? look.fontSize) * 1.2));

/** A line without a closing mark between headline and byline. */
function deckBelow(blocks: readonly Block[], at: number): number | null {
  const block = blocks[at];
  const isDeck = block?.kind === 'paragraph' && isUnfinished(block.text);
  return isDeck && blocks[at + 1]?.kind === 'byline' ? at : null;
}

function headsOf(
  blocks: readonly Block[],
  run: Run,
  { votes, firstStyle, size }: { votes: ReadonlyMap<string, Votes>; firstStyle: string; size: number | null },
): Head[] {
  const headline = headlineOf(blocks, run);
  const block = blocks[headline] as Block;
  const style = styleOf(block);
  const v = votes.get(style) ?? { story: 0, all: 0 };
  const story =
    isStrong(block, size) &&
    !NUMBERED.test(block.text) &&
    (style === firstStyle || (v.story > 0 && v.story * 3 >= v.all));
  const end = run.to;
  const deck =
    story && headline + 1 < end && !NUMBERED.test((blocks[headline + 1] as Block).text) ? headline + 1 : null;
  const below = story && deck === null && run.to === headline + 1 ? deckBelow(blocks, run.to) : null;
  const own: Head = {
    from: run.from,
    to: Math.max((deck ?? headline) + 1, ...(below === null ? [] : [below + 1])),
    role: story ? 'story' : 'section',
    kicker: story && headline > run.from ? headline - 1 : null,
    headline,
    deck: deck ?? below,
    marked: isMarked(blocks, run, headline),
  };
  const rest: Head[] = [];
  for (let i = own.to; i < end; i++)
    rest.push({ from: i, to: i + 1, role: 'section', kicker: null, headline: i, deck: null, marked: false });
  return [own, ...rest];
}
