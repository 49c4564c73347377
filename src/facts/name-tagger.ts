/* Finds names with a trained model. The model is read once (background, analyze); the pages never see it. */
import type { Found } from './fact';

/** A name as a tagger gives it. */
export interface TaggedName extends Found {
  /** 0 to 1. */
  readonly probability: number;
}

export interface NameTagger {
  /** BCP 47 primary subtag it was trained for. */
  readonly language: string;
  /**
   * Names (person, org, place) in a story's blocks, block by block: each is read when it is asked for, and by itself.
   * `folded` are the same texts folded by the language (same lengths); values and offsets are those of `blocks`.
   */
  tag(blocks: readonly string[], folded?: readonly string[]): Iterable<TaggedName[]>;
}
