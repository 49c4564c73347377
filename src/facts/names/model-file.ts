/*
 * The model file, and its way back. Gzipped as a whole; inside: the lengths of the header and of the two streams of high parts
 * (4 bytes each, little endian), the header (JSON), then streams one after another: distances between sorted keys (low bytes, which
 * gzip cannot make smaller, then what is above them, 7 bits a byte, low first), the same of the classed entries' keys, the entries'
 * classes and sizes, which labels each key weighs (place in the header's list of label sets; low bytes, then high ones), the weights
 * (signed bytes, in steps).
 */
import { KEY_BITS } from './hash.ts';
import { LABELS } from './labels.ts';
import type { ClassedEntries } from './word-classes.ts';

/** Bytes of the three lengths. */
const LENGTHS = 12;

export interface ModelHeader {
  readonly format: 5;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly keys: number;
  /** How many of the KEY_BITS bits of a key tell it from others, the high ones; the low ones are 0: fewer bits, smaller distances. */
  readonly keyBits: number;
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
  const unused = KEY_BITS - header.keyBits;
  const [low, high] = distancesOf(keys.map((key) => key >> unused));
  const [lowEntries, highEntries] = distancesOf(entries.keys);
  const streams = [
    head,
    low,
    high,
    lowEntries,
    highEntries,
    entries.classes,
    entries.sizes,
    Uint8Array.from(sets, (set) => set & 255),
    Uint8Array.from(sets, (set) => set >> 8),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ];
  const bytes = new Uint8Array(LENGTHS + streams.reduce((sum, stream) => sum + stream.length, 0));
  const view = new DataView(bytes.buffer);
  for (const [i, stream] of [head, high, highEntries].entries()) view.setUint32(i * 4, stream.length, true);
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
  if (header.format !== 5 || header.transitions.length !== LABELS * LABELS)
    throw new RangeError(`model of format ${header.format}, ${header.transitions.length} transitions`);
  const keys = keysOf(take(header.keys), take(view.getUint32(4, true)), KEY_BITS - header.keyBits);
  const entries = {
    keys: keysOf(take(header.entries), take(view.getUint32(8, true)), 0),
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

/** Distances from each key to the next: their low bytes, and what is above those, 7 bits a byte, low first. */
function distancesOf(keys: Int32Array): readonly [Uint8Array, Uint8Array] {
  const low = new Uint8Array(keys.length);
  const high: number[] = [];
  let last = 0;
  keys.forEach((key, i) => {
    const distance = key - last;
    low[i] = distance;
    let above = distance >> 8;
    for (last = key; above > 127; above >>= 7) high.push((above & 127) | 128);
    high.push(above);
  });
  return [low, Uint8Array.from(high)];
}

/** The way back; throws where there is not a high part to each low byte. `shift`: bits of 0 below each key. */
function keysOf(low: Uint8Array, high: Uint8Array, shift: number): Int32Array {
  const keys = new Int32Array(low.length);
  let at = 0;
  let key = 0;
  for (let i = 0; i < low.length; i++) {
    key += low[i] as number;
    let place = 8;
    let byte: number;
    do {
      byte = high[at++] as number;
      key += (byte & 127) << place;
      place += 7;
    } while (byte & 128);
    keys[i] = key << shift;
  }
  if (at !== high.length) throw new RangeError(`${low.length} keys end at ${at} of ${high.length}`);
  return keys;
}
