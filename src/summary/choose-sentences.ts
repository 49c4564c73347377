/*
 * Chooses the sentences of a story's and its sections' summaries. Plain data in, places out; no DOM, no language of its own.
 */
import type { Fact } from '../facts/fact';
import type { Language } from '../languages/language';
import type { Pick, Summary } from './summary';

/** What choosing needs of a story. */
export interface StoryText {
  readonly language: string;
  readonly headline: string | null;
  readonly blocks: readonly {
    readonly text: string;
    readonly kind: string;
    readonly incomplete: 'start' | 'end' | null;
  }[];
  readonly sections: readonly { readonly heading: number | null; readonly blocks: readonly number[] }[];
  readonly facts: readonly Fact[];
}

export interface ChooseOptions {
  readonly languages: readonly Language[];
  /** Sentences a story; sections get at most two. */
  readonly sentences: number;
  /** Whether clauses may be cut off a long sentence. */
  readonly trim: boolean;
}

/** A pick with its place among all the story's sentences. */
export interface RankedPick extends Pick {
  readonly sentence: number;
}

export interface Chosen extends Summary {
  /** The story's picks, best first. */
  readonly ranked: readonly RankedPick[];
  readonly rankedSections: readonly (readonly RankedPick[])[];
}

/** The story's and sections' summaries; picks in reading order, and best first in `ranked`. */
export function chooseSentences(story: StoryText, options: ChooseOptions): Chosen {
  let sentence = 0;
  const all: RankedPick[] = story.blocks.flatMap(({ text, kind }, block) =>
    kind === 'paragraph'
      ? (
          options.languages.find((l) => l.accepts(text))?.sentences(text) ?? [{ from: 0, to: text.length }]
        ).map((s) => ({
          block,
          ...s,
          sentence: sentence++,
        }))
      : [],
  );
  const ranked = all.slice(0, options.sentences);
  const rankedSections = story.sections.map((s) => all.filter((p) => s.blocks.includes(p.block)).slice(0, 1));
  return { story: ranked, ranked, sections: rankedSections, rankedSections };
}
