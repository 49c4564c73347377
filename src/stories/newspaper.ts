/*
 * A newspaper page: several stories under heads of their own, their text perhaps run on behind one another. Heads → dealt blocks →
 * stitched stories.
 */
import type { Block } from '../page/block';
import { termsOf } from '../text/terms';
import { weigh } from '../text/weigh';
import { beginningOf, isUnfinished } from './cut-marks';
import { type Card, type Dealt, dealBlocks } from './deal-blocks';
import { textSize } from './display-lines';
import { type Head, storiesWithText } from './heads';
import { type Edge, edgesOf, joinScore } from './join-score';
import { stitch } from './stitch';

/** A paragraph shorter than this (in weights) that has no closing mark is a line of its own rather than broken off. */
const LONE_LINE = 12;

/** The blocks of each story, whole again and in reading order. `heads` in page order; stories begin at theirs. */
export function readNewspaper(allBlocks: readonly Block[], allHeads: readonly Head[]): Block[][] {
  const { blocks, heads } = withoutPageHead(allBlocks, allHeads);
  const named = nameHeads(blocks, heads);
  const pageText = blocks.map((b) => b.text).join('\n');
  const cards = cardsOf(named, heads);
  const edge = (i: number): Edge => cards[i]?.edge as Edge;
  const dealt = dealBlocks(cards, (a, b) => joinScore(edge(a), edge(b), pageText));
  return collect(named, cards, dealt, pageText);
}

/** What stands over the first story with text is the page's own head: its name, its date, ways to other pages. */
function withoutPageHead(
  blocks: readonly Block[],
  heads: readonly Head[],
): { blocks: readonly Block[]; heads: readonly Head[] } {
  const top = storiesWithText(blocks, heads)[0];
  // a kicker that was taken for the page's headline is the name of the page
  const named = top !== undefined && top.kicker !== null && blocks[top.kicker]?.kind === 'headline';
  const first = named ? top.headline : (top?.from ?? 0);
  const move = (i: number): number => i - first;
  return {
    blocks: blocks.slice(first),
    heads: heads
      .filter((h) => h.headline >= first)
      .map((h) => ({
        ...h,
        from: Math.max(0, move(h.from)),
        to: move(h.to),
        headline: move(h.headline),
        kicker: h.kicker === null || h.kicker < first ? null : move(h.kicker),
        deck: h.deck === null ? null : move(h.deck),
      })),
  };
}

/** The same blocks with the kinds that their place in a head gives them. */
function nameHeads(blocks: readonly Block[], heads: readonly Head[]): Block[] {
  const named = [...blocks];
  const name = (i: number | null, kind: Block['kind'], level: number | null): void => {
    const block = i === null ? undefined : named[i];
    if (block && i !== null) named[i] = { ...block, kind, level };
  };
  for (const head of heads) {
    const story = head.role === 'story';
    const level = blocks[head.headline]?.level ?? (story ? 1 : 2);
    name(head.headline, story ? 'headline' : 'heading', level);
    name(head.kicker, 'kicker', null);
    name(head.deck, 'deck', null);
  }
  return named;
}

function cardsOf(blocks: readonly Block[], heads: readonly Head[]): Card[] {
  const begins = new Map<number, number>();
  for (const head of heads) if (head.role === 'story') begins.set(head.from, begins.size);
  const size = textSize(blocks);
  return blocks.map((block, i): Card => {
    const text = block.kind === 'paragraph' && !isSmallPrint(block, size);
    return {
      begins: begins.get(i) ?? null,
      fixed: !text,
      wall: block.kind === 'heading',
      edge: text ? edgeOf(block.text) : null,
      terms: new Set(termsOf(block.text)),
    };
  });
}

/** Notes on the page are set smaller than its text, and need no closing mark. */
const isSmallPrint = ({ look, text }: Block, size: number | null): boolean =>
  look !== null && size !== null && look.fontSize < size * 0.9 && isUnfinished(text);

function edgeOf(text: string): Edge {
  const edge = edgesOf(text);
  return weigh(text) >= LONE_LINE || edge.beginning.midSentence
    ? edge
    : { ...edge, ending: { ...edge.ending, unfinished: false } };
}

function collect(
  blocks: readonly Block[],
  cards: readonly Card[],
  { story, joins }: Dealt,
  pageText: string,
): Block[][] {
  const stories: Block[][] = [];
  const parts = new Map<number, number[]>();
  const startOf = new Map<number, number>();
  blocks.forEach((_, i) => {
    const before = joins[i] ?? null;
    const start = before === null ? i : (startOf.get(before) ?? before);
    startOf.set(i, start);
    parts.set(start, [...(parts.get(start) ?? []), i]);
  });
  blocks.forEach((_, i) => {
    const own = parts.get(i);
    if (!own) return;
    const s = story[i] ?? 0;
    const list = stories[s] ?? [];
    stories[s] = list;
    const whole = stitch(
      own.map((k) => blocks[k] as Block),
      pageText,
    );
    list.push(cards[i]?.edge ? { ...whole, incomplete: incompleteness(whole.text) } : whole);
  });
  return stories.filter((list) => list !== undefined);
}

/** What of a whole paragraph stands nowhere on the page. */
function incompleteness(text: string): Block['incomplete'] {
  if (weigh(text) >= LONE_LINE && isUnfinished(text)) return 'end';
  const { midSentence, closes } = beginningOf(text);
  return midSentence || closes.length > 0 ? 'start' : null;
}
