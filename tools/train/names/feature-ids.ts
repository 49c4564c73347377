/* Which keys are worth a row of weights: those seen often enough. Keys become row numbers, in place. */
import { KEY_BITS } from '../../../src/facts/names/hash.ts';
import type { Examples } from './examples.ts';

/** Rows by key, -1 for keys without one, and the keys by row. */
export interface FeatureIds {
  readonly rows: Int32Array;
  readonly keys: Int32Array;
}

/** Keys that stand in at least `least` places. */
export function numberFeatures(examples: Pick<Examples, 'keys'>, least: number): FeatureIds {
  const counts = new Uint8Array(2 ** KEY_BITS);
  for (const key of examples.keys)
    if ((counts[key] as number) < 255) counts[key] = (counts[key] as number) + 1;
  const rows = new Int32Array(2 ** KEY_BITS).fill(-1);
  let size = 0;
  for (let key = 0; key < counts.length; key++) if ((counts[key] as number) >= least) rows[key] = size++;
  const keys = new Int32Array(size);
  for (let key = 0; key < rows.length; key++) if ((rows[key] as number) >= 0) keys[rows[key] as number] = key;
  return { rows, keys };
}

/** The examples with row numbers instead of keys; keys without a row are left out. Changes the examples' own arrays. */
export function toRows<T extends Pick<Examples, 'keys' | 'offsets' | 'spellings'>>(
  examples: T,
  rows: Int32Array,
): T {
  const { keys, offsets, spellings } = examples;
  let write = 0;
  let read = 0;
  for (let u = 0; u + 1 < offsets.length; u++) {
    const end = offsets[u + 1] as number;
    const spelt = (offsets[u] as number) + (spellings[u] as number);
    offsets[u] = write;
    for (; read < end; read++) {
      if (read === spelt) spellings[u] = write - (offsets[u] as number);
      const row = rows[keys[read] as number] as number;
      if (row >= 0) keys[write++] = row;
    }
  }
  offsets[offsets.length - 1] = write;
  return { ...examples, keys: keys.subarray(0, write) };
}
