/* What a language's reader makes of a text before anything is decided: units with the keys of what can be seen of them. */
import type { WordClasses } from './word-classes.ts';
import type { WordLists } from './word-lists.ts';
import type { CutWords } from './zh-words.ts';

/** A text cut into units (characters, tokens). */
export interface Units {
  readonly length: number;
  /** Where unit `i` begins and ends in the text. */
  from(i: number): number;
  to(i: number): number;
  /** Whether unit `i` is so surely outside every name that its features need not be looked at. */
  outside(i: number): boolean;
  /** What unit `i` is, as a number. */
  code(i: number): number;
  /** Writes the keys of unit `i`'s features into `keys` from 0; returns how many. */
  write(i: number, keys: Int32Array): number;
  /** How many of the keys written last tell how the unit itself is spelt; they come first. */
  readonly spelling: number;
  /** Adds the keys of the name from unit `from` to before `to` behind the first `count`; returns how many there are then. */
  writeName(from: number, to: number, keys: Int32Array, count: number): number;
}

/** What a model brings along of words. */
export interface WordKnowledge {
  readonly lists: WordLists;
  readonly classes: WordClasses;
}

/** `cut`: how its words are cut, where the texts of a story are cut together; only Chinese asks. */
export type UnitReader = (text: string, words: WordKnowledge, cut?: CutWords) => Units;

/** Room for the keys of one unit. */
export const MOST_KEYS = 256;
