/*
 * Chooses the sentences of a story's and its sections' summaries. Plain data in, places out; no DOM, no language of its own.
 * What may be cut from a sentence goes last.
 */
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import { lengthInWords } from '../text/terms';
import { chooseSet, scoreText } from './choose-set';
import { datelineEnd } from './dateline';
import { type BlockText, listSentences } from './list-sentences';
import { RANKERS, type Rankers } from './rank-sentences';
import { type Sentence, topTerms } from './sentence-features';
import type { Pick, Summary } from './summary';
import { trimSentence } from './trim-sentence';
import { weighText } from './weigh-text';

/** What choosing needs of a story. */
export interface StoryText {
  /** BCP 47. */
  readonly language: string;
  readonly headline: string | null;
  readonly blocks: readonly BlockText[];
  readonly sections: readonly { readonly heading: number | null; readonly blocks: readonly number[] }[];
}

export interface ChooseOptions {
  readonly languages: readonly Language[];
  /** Sentences a story; a section gets one, a long one two. */
  readonly sentences: number;
  /** Whether clauses may be cut off a long sentence. */
  readonly trim: boolean;
  /** Sentences of no more words than this stay whole all the same; 0 where not given. */
  readonly trimOver?: number;
  /** Those that were learnt and shipped, where not given. */
  readonly rankers?: Rankers;
}

/** A pick with its place among all the story's sentences. */
export interface RankedPick extends Pick {
  /** Among the story's sentences. */
  readonly sentence: number;
}

export interface Chosen extends Summary {
  /** The story's picks, best first. */
  readonly ranked: readonly RankedPick[];
  readonly rankedSections: readonly (readonly RankedPick[])[];
}

/** A section with more sentences than this gets two. */
const LONG_SECTION = 12;
/** A story with no more sentences than this is its own summary: half of it at most is shown. */
const SHORT_STORY = 4;

/** The story's and sections' summaries; picks in reading order, and best first in `ranked`. */
export function chooseSentences(story: StoryText, options: ChooseOptions): Chosen {
  const { rankers = RANKERS } = options;
  const sentences = listSentences(story.blocks, story.language, options.languages);
  const language = options.languages.find((l) => l.code === story.language.slice(0, 2));
  const weighed = weighText(sentences);
  const context = { weighed, headline: story.headline, top: topTerms(weighed.spread) };
  const toPick = (s: Sentence): RankedPick => {
    const isLong = options.trim && lengthInWords(s.text) > (options.trimOver ?? 0);
    const kept = isLong && language ? trimSentence(s, language, context, rankers.clause) : s;
    return { sentence: s.index, ...shownPart(s, kept, language) };
  };

  const limit = sentences.length <= SHORT_STORY ? Math.max(1, sentences.length >> 1) : options.sentences;
  const whole = scoreText(sentences, rankers.story, story.headline, null, weighed);
  const ranked = chooseSet(whole, Math.min(limit, options.sentences), rankers.next).map(toPick);

  const rankedSections = story.sections.map(({ heading, blocks }) => {
    const within = new Set(blocks);
    const inside = renumber(sentences.filter((s) => within.has(s.block)));
    const count = inside.list.length > LONG_SECTION ? 2 : 1;
    // the only section is the story: the same sentences speak for both
    if (inside.list.length === sentences.length) return ranked.slice(0, count);
    const rest = sentences.filter((s) => !within.has(s.block));
    const title = heading === null ? null : (story.blocks[heading]?.text ?? null);
    const part = scoreText(inside.list, rankers.section, title, { rest, storyHeadline: story.headline });
    return chooseSet(part, count, rankers.next).map((s) => toPick(inside.original[s.index] as Sentence));
  });
  return {
    story: inReadingOrder(ranked),
    ranked,
    sections: rankedSections.map(inReadingOrder),
    rankedSections,
  };
}

/** A pick of the part of a sentence that is kept; a dateline at its start goes too, since it tells no news. */
function shownPart(s: Sentence, kept: Span, language: Language | undefined): Pick {
  const start = s.inBlock === 0 ? s.from + datelineEnd(s.text, language) : s.from;
  const from = Math.max(start, kept.from);
  const startCut = kept.from > s.from;
  const endCut = kept.to < s.to;
  const cut = startCut && endCut ? 'both' : startCut ? 'start' : endCut ? 'end' : null;
  return {
    block: s.block,
    from,
    to: kept.to,
    ...((from > s.from || endCut) && { whole: { from: s.from, to: s.to } }),
    ...(cut && { cut }),
  };
}

const inReadingOrder = (picks: readonly RankedPick[]): RankedPick[] =>
  [...picks].sort((a, b) => a.sentence - b.sentence);

/** A section's sentences counted as a text of their own; `original` by the new index. */
function renumber(original: readonly Sentence[]): { list: Sentence[]; original: readonly Sentence[] } {
  const paragraphs = [...new Set(original.map((s) => s.paragraph))];
  const list = original.map((s, index) => ({ ...s, index, paragraph: paragraphs.indexOf(s.paragraph) }));
  return { list, original };
}
