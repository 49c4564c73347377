/* From a trained field to a model of the wanted size: which weights stay, and how they are written. */
import { gzipSync } from 'node:zlib';
import { LABELS } from '../../../src/facts/names/labels.ts';
import { type Model, writeModel } from '../../../src/facts/names/model-file.ts';
import type { ClassedEntries } from '../../../src/facts/names/word-classes.ts';
import type { Crf } from './crf.ts';
import type { Examples } from './examples.ts';

const L = LABELS;
/** Worth of one step of a stored weight. */
const STEP = 1 / 14;

/** Marks the `count` weights that matter most: large ones, and among equals those that are used more often. */
export function chooseWeights(crf: Crf, examples: Examples, count: number): Uint8Array {
  const { weights } = crf;
  const used = new Float32Array(weights.length / L);
  for (const row of examples.keys) used[row] = (used[row] as number) + 1;
  const worth = new Float32Array(weights.length);
  for (let i = 0; i < weights.length; i++)
    worth[i] = Math.abs(weights[i] as number) * (used[Math.floor(i / L)] as number) ** 0.25;
  const sorted = Float32Array.from(worth).sort();
  const least = Math.max(sorted[Math.max(0, sorted.length - count)] as number, 1e-6);
  return Uint8Array.from(worth, (w) => (w >= least ? 1 : 0));
}

/** What a model holds besides weights. */
export interface Furniture {
  readonly language: string;
  /** Entries parted by line feeds. */
  readonly lists: readonly string[];
  readonly entries: ClassedEntries;
}

/** The field as a model; weights that round to nothing are left out. */
export function toModel(crf: Crf, keys: Int32Array, { language, lists, entries }: Furniture): Model {
  const setOf = new Map<number, number>();
  const rows: number[] = [];
  const masks: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    let mask = 0;
    for (let l = 0; l < L; l++) {
      const w = clamp(Math.round((crf.weights[row * L + l] as number) / STEP));
      if (!w) continue;
      mask |= 1 << l;
      weights.push(w);
    }
    if (!mask) continue;
    rows.push(row);
    masks.push(mask);
    setOf.set(mask, (setOf.get(mask) ?? 0) + 1);
  }
  const labelSets = [...setOf].sort((a, b) => b[1] - a[1]).map(([mask]) => mask);
  const place = new Map(labelSets.map((mask, i) => [mask, i]));
  return {
    header: {
      format: 3,
      language,
      keys: rows.length,
      entries: entries.keys.length,
      step: STEP,
      transitions: Array.from(crf.transitions, (w) => Math.round(w / STEP)),
      softness: 1,
      least: 0.5,
      labelSets,
      lists,
    },
    keys: Int32Array.from(rows, (row) => keys[row] as number),
    sets: Uint16Array.from(masks, (mask) => place.get(mask) as number),
    weights: Int8Array.from(weights),
    entries,
  };
}

const clamp = (w: number): number => Math.max(-127, Math.min(127, w));

export const pack = (model: Model): Uint8Array => gzipSync(writeModel(model), { level: 9 });

/** Marks as many weights as fit into `limit` bytes; the size a weight is taken from two tries. */
export function fitWeights(
  crf: Crf,
  examples: Examples,
  keys: Int32Array,
  furniture: Furniture,
  limit: number,
): Uint8Array {
  const all = Float32Array.from(crf.weights);
  const sizeOf = (mask: Uint8Array): number => {
    for (let i = 0; i < mask.length; i++) if (!mask[i]) crf.weights[i] = 0;
    const size = pack(toModel(crf, keys, furniture)).length;
    crf.weights.set(all);
    return size;
  };
  let count = Math.round(limit * 0.65);
  for (let round = 0; round < 3; round++) {
    const size = sizeOf(chooseWeights(crf, examples, count));
    if (size < limit && size > limit * 0.985) break;
    count = Math.round((count * limit * 0.992) / size);
  }
  return chooseWeights(crf, examples, count);
}

/** The model without the weights of least size, as many sizes as it takes to come under `limit` bytes. */
export function trim(model: Model, limit: number): Model {
  let small = model;
  for (let least = 2; pack(small).length > limit; least++) {
    const kept: { key: number; set: number; weights: number[] }[] = [];
    let at = 0;
    model.keys.forEach((key, i) => {
      const set = model.header.labelSets[model.sets[i] as number] as number;
      const weights: number[] = [];
      for (let rest = set; rest; rest &= rest - 1) weights.push(model.weights[at++] as number);
      if (weights.some((w) => Math.abs(w) >= least))
        kept.push({ key, set: model.sets[i] as number, weights });
    });
    small = {
      header: { ...model.header, keys: kept.length },
      keys: Int32Array.from(kept, (k) => k.key),
      sets: Uint16Array.from(kept, (k) => k.set),
      weights: Int8Array.from(kept.flatMap((k) => k.weights)),
      entries: model.entries,
    };
  }
  return small;
}
