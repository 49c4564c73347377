/*
 * The model file, and its way back. Gzipped as a whole; inside: the lengths of the header and of the two streams of distances
 * (4 bytes each, little endian), the header (JSON), then streams one after another: distances between sorted keys (7 bits a byte,
 * low first), the same of the classed entries' keys, the entries' classes and sizes, which labels each key weighs (place in the header's
 * list of label sets; low bytes, then high ones), the weights (signed bytes, in steps).
 */
import { LABELS } from './labels.ts';
import type { ClassedEntries } from './word-classes.ts';

/** Bytes of the three lengths. */
const LENGTHS = 12;

export interface ModelHeader {
  readonly format: 4;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly keys: number;
  /** Entries with a class. */
  readonly entries: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** LABELS rows of LABELS numbers, in steps. */
  readonly transitions: readonly number[];
  /** What scores are divided by before they become probabilities: above 1, since training makes them too sure. */
  readonly softness: number;
  /** What the odds of a name count when it is looked at as a whole, by type in the order of NAME_TYPES; null: names are not. */
  readonly trust: readonly number[] | null;
  /** How probable a name must be, 0 to 1: more finds fewer names, and more of them right. */
  readonly least: number;
  /** Sets of labels as bits, at most 65,536. */
  readonly labelSets: readonly number[];
  /** Word lists in the order of training, entries parted by line feeds. */
  readonly lists: readonly string[];
}

export interface Model {
  readonly header: ModelHeader;
  /** Ascending. */
  readonly keys: Int32Array;
  /** Place in `labelSets` by key. */
  readonly sets: Uint16Array;
  /** One for each label of each key's set. */
  readonly weights: Int8Array;
  readonly entries: ClassedEntries;
}

/** The file's bytes before gzip. */
export function writeModel({ header, keys, sets, weights, entries }: Model): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const distances = distancesOf(keys);
  const more = distancesOf(entries.keys);
  const streams = [
    head,
    distances,
    more,
    entries.classes,
    entries.sizes,
    Uint8Array.from(sets, (set) => set & 255),
    Uint8Array.from(sets, (set) => set >> 8),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ];
  const bytes = new Uint8Array(LENGTHS + streams.reduce((sum, stream) => sum + stream.length, 0));
  const view = new DataView(bytes.buffer);
  for (const [i, stream] of [head, distances, more].entries()) view.setUint32(i * 4, stream.length, true);
  let at = LENGTHS;
  for (const stream of streams) {
    bytes.set(stream, at);
    at += stream.length;
  }
  return bytes;
}

/** Reads unzipped bytes; throws where they are no model of this format. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = LENGTHS;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const header = JSON.parse(new TextDecoder().decode(take(view.getUint32(0, true)))) as ModelHeader;
  if (header.format !== 4 || header.transitions.length !== LABELS * LABELS)
    throw new RangeError(`model of format ${header.format}, ${header.transitions.length} transitions`);
  const keys = keysOf(take(view.getUint32(4, true)), header.keys);
  const entries = {
    keys: keysOf(take(view.getUint32(8, true)), header.entries),
    classes: take(header.entries),
    sizes: take(header.entries),
  };
  const low = take(header.keys);
  const high = take(header.keys);
  const sets = new Uint16Array(header.keys);
  for (let i = 0; i < sets.length; i++) sets[i] = (low[i] as number) | ((high[i] as number) << 8);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at);
  return { header, keys, sets, weights, entries };
}

/** Distances from each key to the next, 7 bits a byte, low first. */
function distancesOf(keys: Int32Array): Uint8Array {
  const out: number[] = [];
  let last = 0;
  for (const key of keys) {
    let d = key - last;
    for (last = key; d > 127; d >>>= 7) out.push((d & 127) | 128);
    out.push(d);
  }
  return Uint8Array.from(out);
}

/** The way back; throws where the distances are not of `count` keys. */
function keysOf(distances: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = distances[at++] as number;
      distance |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    key += distance;
    keys[i] = key;
  }
  if (at !== distances.length) throw new RangeError(`${count} keys end at ${at} of ${distances.length}`);
  return keys;
}
