/*
 * A newspaper page: several stories under heads of their own, their text perhaps run on behind one another. Heads → dealt blocks →
 * stitched stories.
 */
import type { Block } from '../page/block';
import { termsOf } from '../text/terms';
import { weigh } from '../text/weigh';
import { beginningOf, endingOf } from './cut-marks';
import { type Card, type Dealt, dealBlocks } from './deal-blocks';
import type { Head } from './heads';
import { type Edge, edgesOf, joinScore } from './join-score';
import { stitch } from './stitch';

/** A paragraph shorter than this (in weights) that has no closing mark is a line of its own rather than broken off. */
const SHORT = 24;

/** The blocks of each story, whole again and in reading order. `heads` in page order; stories begin at theirs. */
export function readNewspaper(blocks: readonly Block[], heads: readonly Head[]): Block[][] {
  const named = nameHeads(blocks, heads);
  const pageText = blocks.map((b) => b.text).join('\n');
  const cards = cardsOf(named, heads);
  const edge = (i: number): Edge => cards[i]?.edge as Edge;
  const dealt = dealBlocks(cards, (a, b) => joinScore(edge(a), edge(b), pageText));
  return collect(named, dealt, pageText);
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
  return blocks.map((block, i): Card => {
    const text = block.kind === 'paragraph' && weigh(block.text) >= SHORT;
    return {
      begins: begins.get(i) ?? null,
      fixed: block.kind !== 'paragraph',
      wall: block.kind === 'heading',
      edge: block.kind === 'paragraph' ? edgeOf(block.text, text) : null,
      terms: new Set(termsOf(block.text)),
    };
  });
}

function edgeOf(text: string, long: boolean): Edge {
  const edge = edgesOf(text);
  return long || edge.beginning.midSentence
    ? edge
    : { ...edge, ending: { ...edge.ending, unfinished: false } };
}

function collect(blocks: readonly Block[], { story, joins }: Dealt, pageText: string): Block[][] {
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
    list.push(whole.kind === 'paragraph' ? { ...whole, incomplete: incompleteness(whole.text) } : whole);
  });
  return stories;
}

/** What of a whole paragraph stands nowhere on the page. */
function incompleteness(text: string): Block['incomplete'] {
  if (weigh(text) >= SHORT && endingOf(text).unfinished) return 'end';
  const { midSentence, closes } = beginningOf(text);
  return midSentence || closes.length > 0 ? 'start' : null;
}
