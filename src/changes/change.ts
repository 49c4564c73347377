/* The nouns of comparing: what a publisher changed in a story between two readings of it. */
import type { Span } from '../text/span';

/** A sentence of a story, and where it stands there. `from`/`to` in `blocks[block].text`. */
export interface StorySentence extends Span {
  readonly block: number;
  readonly text: string;
}

/** A stretch of a sentence that stands in both, or only in the one before or the one after. */
export interface WordChange {
  readonly what: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A figure that was another one before: `12` → `17`. In the page's own words. */
export interface FigureChange {
  readonly before: string;
  readonly after: string;
}

export type SentenceChange =
  | { readonly what: 'added'; readonly after: StorySentence }
  | { readonly what: 'removed'; readonly before: StorySentence }
  | {
      readonly what: 'reworded';
      readonly before: StorySentence;
      readonly after: StorySentence;
      readonly words: readonly WordChange[];
      readonly figures: readonly FigureChange[];
    };

export interface StoryChanges {
  /** Null where it is the same (typography aside). */
  readonly headline: { readonly before: string | null; readonly after: string | null } | null;
  /** In the order of the story as it is now; a removed sentence stands where it stood between its neighbours. */
  readonly sentences: readonly SentenceChange[];
  /** Sentences that stand in both as they were. */
  readonly kept: number;
}
