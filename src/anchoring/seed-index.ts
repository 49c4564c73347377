/*
 * Where short stretches (seeds) of a folded text stand: from a quote's own seeds come the few places worth a closer look,
 * instead of comparing the quote with every place of the page. Han and kana say as much in 3 characters as letters in 6.
 */

/** From this code unit on stand the scripts whose characters say more than a letter does. */
export const WIDE = 0x2e80;
const WIDE_SEED = 3;
const NARROW_SEED = 6;

/** Length of the seed that begins at `i`; 0 where the text is too short for one. */
export function seedLength(text: string, i: number): number {
  const length = text.charCodeAt(i) >= WIDE ? WIDE_SEED : NARROW_SEED;
  return i + length <= text.length ? length : 0;
}

function hash(text: string, i: number, length: number): number {
  let h = 0x811c9dc5;
  for (let k = i; k < i + length; k++) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  return h ^ (h >>> 15);
}

export class SeedIndex {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  private at = 0;

  constructor(readonly text: string) {
    const bits = Math.min(19, Math.max(10, Math.ceil(Math.log2(text.length + 1))));
    this.heads = new Int32Array(1 << bits).fill(-1);
    this.next = new Int32Array(text.length);
    this.mask = (1 << bits) - 1;
  }

  /** Works on for `units` code units; true when all is done. */
  advance(units: number): boolean {
    const { text, heads, next, mask } = this;
    const stop = Math.min(text.length, this.at + units);
    for (let i = this.at; i < stop; i++) {
      const length = seedLength(text, i);
      if (!length) continue;
      const slot = hash(text, i, length) & mask;
      next[i] = heads[slot] as number;
      heads[slot] = i;
    }
    this.at = stop;
    return stop >= text.length;
  }

  /** Every place, last first, where the seed of `pattern` at `i` stands; null where there are more than `most` or it is no seed. */
  places(pattern: string, i: number, most: number): number[] | null {
    const length = seedLength(pattern, i);
    if (!length) return null;
    const found: number[] = [];
    // a slot may hold other seeds too: a long chain means a common seed or a crowded slot, and neither is worth following far
    let steps = most * 8;
    for (let j = this.heads[hash(pattern, i, length) & this.mask] ?? -1; j >= 0; j = this.next[j] as number) {
      if (--steps < 0) return null;
      let k = 0;
      while (k < length && this.text.charCodeAt(j + k) === pattern.charCodeAt(i + k)) k++;
      if (k === length) {
        found.push(j);
        if (found.length > most) return null;
      }
    }
    return found;
  }
}

/** The index of all of a text at once. */
export function indexSeeds(text: string): SeedIndex {
  const index = new SeedIndex(text);
  index.advance(text.length);
  return index;
}
