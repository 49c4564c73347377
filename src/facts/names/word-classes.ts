/*
 * What a model knows of words by name only: a town of some size, a first name, a word of some field. Each entry (one unit or
 * several) has one class; entries are kept as short keys alone, so that a hundred thousand fit beside the weights.
 */
import { mix } from './hash.ts';

/** Entries' keys have this many bits: few enough to store cheaply. Their sizes turn away most of what has a key by chance. */
export const ENTRY_BITS = 26;
const START = 17;
/** Multiplier of Fibonacci hashing. */
const SPREAD = 0x9e3779b1;

/** Entries of a model, keys ascending; classes 1 to 255; sizes in units. */
export interface ClassedEntries {
  readonly keys: Int32Array;
  readonly classes: Uint8Array;
  readonly sizes: Uint8Array;
}

/** The key of an entry, from the hashes of its units. */
export function entryKey(units: ArrayLike<number>, from = 0, to = units.length): number {
  let h = START;
  for (let i = from; i < to; i++) h = mix(h, units[i] as number);
  return keyOfHash(h);
}

const keyOfHash = (h: number): number => Math.imul(h, SPREAD) >>> (32 - ENTRY_BITS);

/** Entries longer than this count the same. Units. */
const MOST_SIZES = 7;

/** Keys with the same high bits stand together; a few of them are looked through. */
const GROUP_BITS = 14;
const GROUP_SHIFT = ENTRY_BITS - GROUP_BITS;

export class WordClasses {
  private readonly keys: Int32Array;
  private readonly classes: Uint8Array;
  private readonly sizes: Uint8Array;
  /** First key by group, with the number of keys after the last. */
  private readonly groups: Int32Array;
  private readonly shortest: number;
  private readonly longest: number;

  /** `shortest` and `longest` entry in units. */
  constructor({ keys, classes, sizes }: ClassedEntries, shortest: number, longest: number) {
    this.shortest = shortest;
    this.longest = longest;
    this.keys = keys;
    // copies: the model's are views of all its bytes, which need not be kept
    this.classes = classes.slice();
    this.sizes = sizes.slice();
    const groups = new Int32Array(2 ** GROUP_BITS + 1).fill(keys.length);
    let group = 0;
    for (let i = 0; i < keys.length; i++)
      for (const last = (keys[i] as number) >> GROUP_SHIFT; group <= last; group++) groups[group] = i;
    this.groups = groups;
  }

  /** The class of the entry of so many units, 0 where there is none. */
  private classOf(key: number, size: number): number {
    const { keys, groups } = this;
    const group = key >> GROUP_SHIFT;
    const end = groups[group + 1] as number;
    let i = groups[group] as number;
    while (i < end && (keys[i] as number) < key) i++;
    return i < end && keys[i] === key && this.sizes[i] === size ? (this.classes[i] as number) : 0;
  }

  /**
   * For each unit (hashes from `offset` on) 0, or the class of the longest entry from left to right that it stands in, with its
   * place there (0 first, 1 inside, 2 last, 3 alone) and the entry's size. The answer has the same offset, and room for it after the last unit.
   */
  mark(unitHash: Int32Array, offset: number, length: number): Int32Array {
    const out = new Int32Array(length + 2 * offset);
    for (let i = 0; i < length; ) {
      let size = 0;
      let found = 0;
      let h = START;
      const most = Math.min(this.longest, length - i);
      for (let d = 1; d <= most; d++) {
        h = mix(h, unitHash[offset + i + d - 1] as number);
        if (d < this.shortest) continue;
        const here = this.classOf(keyOfHash(h), d);
        if (here) {
          found = here;
          size = d;
        }
      }
      for (let d = 0; d < size; d++) {
        const place = size === 1 ? 3 : d === 0 ? 0 : d === size - 1 ? 2 : 1;
        out[offset + i + d] = (found << 5) | (place << 3) | Math.min(size, MOST_SIZES);
      }
      i += size || 1;
    }
    return out;
  }
}

/** The class in a unit's mark, and the place. */
export const classIn = (mark: number): number => mark >> 5;
export const placeIn = (mark: number): number => (mark >> 3) & 3;
