/*
 * Deals the blocks of a newspaper page to its stories. Columns break off in one story and go on with another, so a block may belong
 * to any story begun before it. The whole page is solved at once (a beam search over all ways to deal): a way is good where
 * paragraphs share their story's words, where what breaks off goes on, and where the text seldom jumps.
 */
import type { Edge } from './join-score';
import { type Likeness, shareWords } from './share-words';

/** One block as dealing sees it. */
export interface Card {
  /** Story that begins with this block; null for a block of any story. */
  readonly begins: number | null;
  /** True for what stays with the block before it: the rest of a head, captions, bylines, headings. */
  readonly fixed: boolean;
  /** True where text cannot go on across it: a heading. */
  readonly wall: boolean;
  /** Of paragraphs; null for others. */
  readonly edge: Edge | null;
  readonly terms: ReadonlySet<string>;
}

/** In log odds. */
export interface DealWeights {
  /** For going on, at a block that is no headline, with another story whose text had broken off. */
  readonly jump: number;
  /** The same, where the other story had ended with a whole sentence. */
  readonly jumpWhole: number;
  /** For going back, after a piece of another, to the story that began last. */
  readonly back: number;
  /** More for each story but one that has begun since the other one: columns go on near by. */
  readonly far: number;
  /** More for leaving a story before its first paragraph. */
  readonly early: number;
  /** For text that breaks off and never goes on, and for text that begins nowhere. */
  readonly noEnd: number;
  readonly noStart: number;
  /** What shared words count: less than their own odds, since words of one paragraph depend on one another. */
  readonly words: number;
}

export const DEAL_WEIGHTS: DealWeights = {
  jump: -2,
  jumpWhole: -4,
  back: -2,
  far: -1.5,
  early: -8,
  noEnd: -6,
  noStart: -5,
  words: 0.35,
};

/** How many ways are kept at every step. */
const BEAM = 60;
/** In place of a paragraph's index: none yet; none that text could go on from. */
const NONE = -1;
const WALL = -2;

export interface Dealt {
  /** The story of each card. */
  readonly story: readonly number[];
  /** For a card whose paragraph goes on where another broke off: that card's index; else null. */
  readonly joins: readonly (number | null)[];
}

/** Log odds that paragraph `b` goes on where paragraph `a` breaks off. */
export type JoinScore = (a: number, b: number) => number;

interface State extends Dealt {
  readonly score: number;
  readonly current: number;
  /** By story: index of the last paragraph, which text may go on from; NONE or WALL. */
  readonly last: readonly number[];
}

const START: State = { score: 0, current: NONE, story: [], joins: [], last: [] };

export function dealBlocks(
  cards: readonly Card[],
  join: JoinScore,
  weights: DealWeights = DEAL_WEIGHTS,
): Dealt {
  const words = shareWords(cards.map((c) => c.terms));
  let beam: State[] = [START];
  cards.forEach((card, k) => {
    const next: State[] = [];
    for (const state of beam) {
      if (card.begins !== null) next.push(begin(state, card.begins));
      else if (card.fixed || state.current < 0) next.push(stay(state, card));
      else
        for (let story = 0; story < state.last.length; story++)
          next.push(take(state, story, k, { cards, join, weights, words }));
    }
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
  });
  let best = START;
  let most = Number.NEGATIVE_INFINITY;
  for (const state of beam) {
    const score = state.score + endings(state, cards, weights);
    if (score > most) [best, most] = [state, score];
  }
  return best;
}

function begin(state: State, story: number): State {
  const last = [...state.last];
  last[story] = NONE;
  return { ...state, current: story, story: [...state.story, story], joins: [...state.joins, null], last };
}

function stay(state: State, card: Card): State {
  const current = Math.max(0, state.current);
  return {
    ...state,
    story: [...state.story, current],
    joins: [...state.joins, null],
    last: card.wall ? state.last.map((l, s) => (s === current ? WALL : l)) : state.last,
  };
}

interface Table {
  readonly cards: readonly Card[];
  readonly join: JoinScore;
  readonly weights: DealWeights;
  readonly words: Likeness;
}

/** The state after card `k` has gone to `story`. */
function take(state: State, story: number, k: number, { cards, join, weights, words }: Table): State {
  const before = state.last[story] ?? NONE;
  const open = isOpen(cards, before);
  const edge = cards[k]?.edge ?? null;
  const newest = state.last.length - 1;
  let score = state.score;
  if (story !== state.current) {
    if (state.last[state.current] === NONE) score += weights.early;
    score += open ? weights.jump : story === newest ? weights.back : weights.jumpWhole;
    score += weights.far * Math.max(0, newest - story - 1);
  }
  let joined: number | null = null;
  if (edge) {
    const start = edge.beginning.midSentence ? weights.noStart : 0;
    const joint = open ? join(before, k) : Number.NEGATIVE_INFINITY;
    if (joint >= weights.noEnd + start) joined = before;
    score += joined === null ? start + (open ? weights.noEnd : 0) : joint;
    score += weights.words * words(k, story, state.story);
  }
  return {
    score,
    current: story,
    story: [...state.story, story],
    joins: [...state.joins, joined],
    last: edge ? state.last.map((l, s) => (s === story ? k : l)) : state.last,
  };
}

const isOpen = (cards: readonly Card[], at: number): boolean =>
  at >= 0 && cards[at]?.edge?.ending.unfinished === true;

const endings = (state: State, cards: readonly Card[], weights: DealWeights): number =>
  state.last.reduce((sum, at) => sum + (isOpen(cards, at) ? weights.noEnd : 0), 0);
