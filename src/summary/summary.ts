/* A summary is places in a story, never words of its own. */
import type { Span } from '../text/span';

/** One sentence (or, trimmed, part of one) of a story. `from`/`to` in `blocks[block].text`. */
export interface Pick {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** The sentence as it stands on the page, where the pick is less: without its dateline, or trimmed. In the same text. */
  readonly whole?: Span;
  /** Words of the sentence itself (not a mere dateline) are left out there. */
  readonly cut?: 'start' | 'end' | 'both';
}

/** A story's summary and, in the order of `story.sections`, its sections'. Picks stand in reading order. */
export interface Summary {
  readonly story: readonly Pick[];
  /**
   * Best first, for summaries of other lengths: the first n in reading order are the summary of n sentences. Long sentences are trimmed where
   * the language allows. Absent in analyses that were saved before there was a choice.
   */
  readonly ranked?: readonly Pick[];
  readonly sections: readonly (readonly Pick[])[];
}

/** The whole sentence that a pick stands for. */
export const wholeOf = ({ block, from, to, whole }: Pick): Pick => ({ block, from, to, ...whole });

/** A story's summary in `count` sentences (or as many as there are), in reading order. */
export function picksOf(summary: Summary, count: number): readonly Pick[] {
  const chosen = summary.ranked?.slice(0, count) ?? summary.story;
  return [...chosen].sort((a, b) => a.block - b.block || a.from - b.from);
}

export const SUMMARY_LENGTHS = ['short', 'normal', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** Sentences of a summary of each length. */
export const SENTENCES: Readonly<Record<SummaryLength, number>> = { short: 1, normal: 3, long: 5 };
