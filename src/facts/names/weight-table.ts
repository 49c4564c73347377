/*
 * The weights as the tagger looks them up: keys in buckets by their high bits, behind a map of bits that turns most of the keys
 * without weights away at one look.
 */
import { KEY_BITS } from './hash.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model-file.ts';

/** Keys that differ by less share a bit of the map. */
const MAP_SHIFT = 6;
const LOW_BITS = 11;
const LOW = (1 << LOW_BITS) - 1;

export class WeightTable {
  /** Bits by high bits of keys: is there any such key? */
  private readonly map = new Uint32Array(2 ** (KEY_BITS - MAP_SHIFT - 5));
  /** First key by high bits. */
  private readonly buckets = new Uint32Array(2 ** (KEY_BITS - LOW_BITS) + 1);
  private readonly lows: Uint16Array;
  /** First of `pairs` by key. */
  private readonly rows: Uint32Array;
  /** Label in the high byte, weight + 128 in the low one. */
  private readonly pairs: Uint16Array;

  constructor({ keys, sets, weights, header }: Model) {
    this.lows = new Uint16Array(keys.length);
    this.rows = new Uint32Array(keys.length + 1);
    this.pairs = new Uint16Array(weights.length);
    let pair = 0;
    keys.forEach((key, i) => {
      this.buckets[(key >> LOW_BITS) + 1] = i + 1;
      const bit = key >> MAP_SHIFT;
      this.map[bit >> 5] = (this.map[bit >> 5] as number) | (1 << (bit & 31));
      this.lows[i] = key & LOW;
      const set = header.labelSets[sets[i] as number] as number;
      for (let label = 0; label < LABELS; label++)
        if ((set >> label) & 1) this.pairs[pair] = (label << 8) | ((weights[pair++] as number) + 128);
      this.rows[i + 1] = pair;
    });
    for (let b = 1; b < this.buckets.length; b++)
      if ((this.buckets[b] as number) < (this.buckets[b - 1] as number))
        this.buckets[b] = this.buckets[b - 1] as number;
  }

  /** Adds the weights of the first `count` keys to the row of scores that begins at `at`. */
  add(keys: Int32Array, count: number, scores: Int32Array, at: number): void {
    const { map, buckets, lows, rows, pairs } = this;
    for (let k = 0; k < count; k++) {
      const key = keys[k] as number;
      const bit = key >> MAP_SHIFT;
      if (!(((map[bit >> 5] as number) >>> (bit & 31)) & 1)) continue;
      const high = key >> LOW_BITS;
      const low = key & LOW;
      const end = buckets[high + 1] as number;
      for (let i = buckets[high] as number; i < end; i++) {
        const here = lows[i] as number;
        if (here < low) continue;
        if (here > low) break;
        const last = rows[i + 1] as number;
        for (let p = rows[i] as number; p < last; p++) {
          const pair = pairs[p] as number;
          const s = at + (pair >> 8);
          scores[s] = (scores[s] as number) + (pair & 255) - 128;
        }
        break;
      }
    }
  }
}
