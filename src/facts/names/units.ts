/* What a language's reader makes of a text before anything is decided: units with the keys of what can be seen of them. */
import type { WordLists } from './word-lists.ts';

/** A text cut into units (characters, tokens). */
export interface Units {
  readonly length: number;
  /** Where unit `i` begins and ends in the text. */
  from(i: number): number;
  to(i: number): number;
  /** Writes the keys of unit `i`'s features into `keys` from 0; returns how many. */
  write(i: number, keys: Int32Array): number;
}

export type UnitReader = (text: string, lists: WordLists) => Units;

/** Room for the keys of one unit. */
export const MOST_KEYS = 256;
