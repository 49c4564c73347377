/*
 * The model file, and its way back. Gzipped as a whole; inside: the length of a header (4 bytes, little endian), the header (JSON),
 * then streams one after another: distances between sorted keys (7 bits a byte, low first), which labels each key weighs (place in
 * the header's list of label sets), the weights (signed bytes, in steps).
 */
import { LABELS } from './labels.ts';

export interface ModelHeader {
  readonly format: 2;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly keys: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** LABELS rows of LABELS numbers, in steps. */
  readonly transitions: readonly number[];
  /** What scores are divided by before they become probabilities: above 1, since training makes them too sure. */
  readonly softness: number;
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
}

/** The file's bytes before gzip. */
export function writeModel(model: Model): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(model.header));
  const distances: number[] = [];
  let last = 0;
  for (const key of model.keys) {
    let d = key - last;
    for (last = key; d > 127; d >>>= 7) distances.push((d & 127) | 128);
    distances.push(d);
  }
  const n = model.keys.length;
  const bytes = new Uint8Array(8 + header.length + distances.length + 2 * n + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header.length, true);
  view.setUint32(4, distances.length, true);
  bytes.set(header, 8);
  let at = 8 + header.length;
  bytes.set(distances, at);
  at += distances.length;
  for (let i = 0; i < n; i++) {
    bytes[at + i] = (model.sets[i] as number) & 255;
    bytes[at + n + i] = (model.sets[i] as number) >> 8;
  }
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), at + 2 * n);
  return bytes;
}

/** Reads unzipped bytes; throws where they are no model of this format. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as ModelHeader;
  if (header.format !== 2 || header.transitions.length !== LABELS * LABELS)
    throw new RangeError(`model of format ${header.format}, ${header.transitions.length} transitions`);
  const keys = new Int32Array(header.keys);
  let at = 8 + headerLength;
  const end = at + view.getUint32(4, true);
  let key = 0;
  for (let i = 0; i < keys.length; i++) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    key += distance;
    keys[i] = key;
  }
  if (at !== end) throw new RangeError(`keys end at ${at} of ${bytes.length}, not at ${end}`);
  const sets = new Uint16Array(keys.length);
  for (let i = 0; i < keys.length; i++)
    sets[i] = (bytes[at + i] as number) | ((bytes[at + keys.length + i] as number) << 8);
  const from = at + 2 * keys.length;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
  return { header, keys, sets, weights };
}
