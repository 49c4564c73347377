/*
 * The weights as the tagger looks them up: beside each key its weights for all labels, so that adding them is a few additions and one
 * place in memory; before them a map of bits that turns most of the keys without weights away, and tells of the others where they are.
 * A unit's keys go through each step together, since then the processor fetches many places at once.
 */
import { KEY_BITS } from './hash.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model-file.ts';
import { MOST_KEYS } from './units.ts';

/** Keys that differ by less share a bit of the map; keys that share a word of it stand one after another. */
const BIT_SHIFT = 6;
const WORD_SHIFT = BIT_SHIFT + 5;
/** Words of a key's row: its low bits above the last label's weight, then the other labels' weights, one a byte. */
const ROW_SHIFT = 2;
const ROW = 1 << ROW_SHIFT;
/** A key's low bits that tell it from others with the same bit in the map, where all bits count. */
const LOW = 0xffffff;
/** Added to weights, so that bytes hold no signs. */
const ABOVE = 128;
/** Four weights of nothing. */
const NOTHING = 0x80808080 | 0;
/** Every second byte of a word, so that the bytes of MOST_KEYS rows can be added up side by side. */
const EVEN = 0xff00ff;
const HALF = 0xffff;

export class WeightTable {
  /** By word of the map: its bits (is there any such key?), then how many keys stand before it; side by side, to be fetched together. */
  private readonly map = new Int32Array(2 ** (KEY_BITS - WORD_SHIFT + 1) + 2);
  /** By key, ascending. */
  private readonly rows: Int32Array;
  /** Rows of the keys at hand, and how each begins. */
  private readonly places = new Int32Array(MOST_KEYS);
  private readonly heads = new Int32Array(MOST_KEYS);
  /** The bits of a key that its row is known by. */
  private readonly low: number;

  constructor({ keys, sets, weights, header }: Model) {
    const { map } = this;
    this.low = LOW & -(1 << (KEY_BITS - header.keyBits));
    const rows = new Int32Array(keys.length * ROW).fill(NOTHING);
    const bytes = new Uint8Array(rows.buffer);
    const { first, places } = placesOf(header.labelSets);
    let weight = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const word = (key >> WORD_SHIFT) * 2;
      map[word] = (map[word] as number) | (1 << (key >> BIT_SHIFT));
      map[word + 3] = i + 1;
      rows[i * ROW] = (key << 8) | ABOVE;
      const set = sets[i] as number;
      const last = first[set + 1] as number;
      for (let p = first[set] as number; p < last; p++)
        bytes[i * ROW * 4 + (places[p] as number)] = (weights[weight++] as number) + ABOVE;
    }
    for (let w = 3; w < map.length; w += 2) if (!map[w]) map[w] = map[w - 2] as number;
    this.rows = rows;
  }

  /** Adds the weights of the first `count` keys, MOST_KEYS at most, to the row of scores that begins at `at`. Reorders `keys`. */
  add(keys: Int32Array, count: number, scores: Int32Array, at: number): void {
    const { map, rows, places, heads, low } = this;
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k] as number;
      keys[kept] = key;
      kept += ((map[(key >> WORD_SHIFT) << 1] as number) >>> (key >> BIT_SHIFT)) & 1;
    }
    for (let k = 0; k < kept; k++) {
      const key = keys[k] as number;
      const word = (key >> WORD_SHIFT) << 1;
      const before = (map[word] as number) & ((1 << (key >> BIT_SHIFT)) - 1);
      const row = (((map[word + 1] as number) + ones(before)) | 0) << ROW_SHIFT;
      places[k] = row;
      heads[k] = rows[row] as number;
    }
    // no closure sees what is summed up: V8 would keep it in memory, and look every array up again at each key
    let found = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let last = 0;
    for (let k = 0; k < kept; k++) {
      const key = (keys[k] as number) & low;
      let head = heads[k] as number;
      let row = places[k] as number;
      if (head >>> 8 !== key) {
        row = this.seek(keys[k] as number, row);
        if (row < 0) continue;
        head = rows[row] as number;
      }
      const one = rows[row + 1] as number;
      const two = rows[row + 2] as number;
      const three = rows[row + 3] as number;
      found++;
      a = (a + (one & EVEN)) | 0;
      b = (b + ((one >>> 8) & EVEN)) | 0;
      c = (c + (two & EVEN)) | 0;
      d = (d + ((two >>> 8) & EVEN)) | 0;
      e = (e + (three & EVEN)) | 0;
      f = (f + ((three >>> 8) & EVEN)) | 0;
      last = (last + (head & 255)) | 0;
    }
    const above = found * ABOVE;
    addFour(scores, at, a, b, above);
    addFour(scores, at + 4, c, d, above);
    addFour(scores, at + 8, e, f, above);
    scores[at + LABELS - 1] = (scores[at + LABELS - 1] as number) + last - above;
  }

  /** The row of `key` behind `row`, among those that share its word of the map; -1 where there is none. */
  private seek(key: number, row: number): number {
    const { map, rows, low } = this;
    const end = (map[((key >> WORD_SHIFT) << 1) + 3] as number) << ROW_SHIFT;
    for (let next = row + ROW; next < end; next += ROW)
      if ((rows[next] as number) >>> 8 === (key & low)) return next;
    return -1;
  }
}

/** Adds to four scores from `at` on what two words hold side by side, less what was put above. */
function addFour(scores: Int32Array, at: number, even: number, odd: number, above: number): void {
  scores[at] = (scores[at] as number) + (even & HALF) - above;
  scores[at + 1] = (scores[at + 1] as number) + (odd & HALF) - above;
  scores[at + 2] = (scores[at + 2] as number) + (even >>> 16) - above;
  scores[at + 3] = (scores[at + 3] as number) + (odd >>> 16) - above;
}

/**
 * Where in a row's bytes the weights of a set of labels stand, by label: the last label's is the first byte of the row. Those of set `s`
 * are from `first[s]` to before `first[s + 1]`.
 */
function placesOf(sets: readonly number[]): { readonly first: Int32Array; readonly places: Uint8Array } {
  const first = new Int32Array(sets.length + 1);
  const places = new Uint8Array(sets.length * LABELS);
  let count = 0;
  for (let s = 0; s < sets.length; s++) {
    for (let label = 0; label < LABELS; label++)
      if (((sets[s] as number) >> label) & 1) places[count++] = label === LABELS - 1 ? 0 : 4 + label;
    first[s + 1] = count;
  }
  return { first, places };
}

/** How many bits are set. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
