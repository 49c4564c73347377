/* From a trained field to a model of the wanted size: which weights stay, and how they are written. */
import { gzipSync } from 'node:zlib';
import { BEGIN, LABELS, labelOf, NAME_TYPES } from '../../../src/facts/names/labels.ts';
import { type Model, writeModel } from '../../../src/facts/names/model-file.ts';
import { FINER } from '../../../src/facts/names/second-look.ts';
import type { ClassedEntries } from '../../../src/facts/names/word-classes.ts';
import type { Crf } from './crf.ts';
import type { Examples } from './examples.ts';
import type { NameWeights } from './whole.ts';

const L = LABELS;
/** Worth of one step of a stored weight. */
export const STEP = 1 / 14;

/** The field's transitions, in steps. */
export const transitionsOf = (crf: Crf): number[] => Array.from(crf.transitions, (w) => Math.round(w / STEP));

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

/** A key with its weights by label, in steps. */
interface Row {
  readonly key: number;
  readonly weights: readonly number[];
}

/** The field as a model; weights that round to nothing are left out. */
export function toModel(crf: Crf, keys: Int32Array, { language, lists, entries }: Furniture): Model {
  const rows: Row[] = [];
  keys.forEach((key, row) => {
    const weights = new Array<number>(L).fill(0);
    for (let l = 0; l < L; l++) weights[l] = clamp(Math.round((crf.weights[row * L + l] as number) / STEP));
    if (weights.some((w) => w !== 0)) rows.push({ key, weights });
  });
  const header = {
    format: 4 as const,
    language,
    entries: entries.keys.length,
    step: STEP,
    transitions: transitionsOf(crf),
    softness: 1,
    trust: null,
    least: 0.5,
    lists,
  };
  return modelOf(rows, header, entries);
}

type Rest = Omit<Model['header'], 'keys' | 'labelSets'>;

function modelOf(rows: readonly Row[], rest: Rest, entries: ClassedEntries): Model {
  const kept = [...rows].sort((a, b) => a.key - b.key);
  const masks = kept.map(({ weights }) => weights.reduce((mask, w, l) => (w ? mask | (1 << l) : mask), 0));
  const often = new Map<number, number>();
  for (const mask of masks) often.set(mask, (often.get(mask) ?? 0) + 1);
  const labelSets = [...often].sort((a, b) => b[1] - a[1]).map(([mask]) => mask);
  const place = new Map(labelSets.map((mask, i) => [mask, i]));
  return {
    header: { ...rest, keys: kept.length, labelSets },
    keys: Int32Array.from(kept, (row) => row.key),
    sets: Uint16Array.from(masks, (mask) => place.get(mask) as number),
    weights: Int8Array.from(kept.flatMap((row) => row.weights.filter((w) => w !== 0))),
    entries,
  };
}

function rowsOf({ header, keys, sets, weights }: Model): Row[] {
  let at = 0;
  return Array.from(keys, (key, i) => {
    const set = header.labelSets[sets[i] as number] as number;
    return {
      key,
      weights: Array.from({ length: L }, (_, l) => ((set >> l) & 1 ? (weights[at++] as number) : 0)),
    };
  });
}

/** The model with as many weights of whole names as fit into `limit` bytes, those that matter most; `keys` by row of `names`. */
export function withNames(model: Model, names: NameWeights, keys: Int32Array, limit: number): Model {
  const taken = new Set(model.keys);
  const types = NAME_TYPES.length;
  const worth = names.weights.map(
    (w, i) => Math.abs(w) * (names.seen[Math.floor(i / types)] as number) ** 0.25,
  );
  const sorted = Float32Array.from(worth).sort();
  const start = rowsOf(model);
  const header = { ...model.header, trust: names.trust.map((t) => Math.round(t * 1000) / 1000) };
  const build = (count: number): Model => {
    const least = Math.max(sorted[Math.max(0, sorted.length - count)] as number, 1e-6);
    const more: Row[] = [];
    keys.forEach((key, row) => {
      if (taken.has(key)) return;
      const weights = new Array<number>(L).fill(0);
      for (let type = 0; type < types; type++) {
        const i = row * types + type;
        if ((worth[i] as number) >= least)
          weights[labelOf(type, BEGIN)] = clamp(Math.round(((names.weights[i] as number) / STEP) * FINER));
      }
      if (weights.some((w) => w !== 0)) more.push({ key, weights });
    });
    return modelOf([...start, ...more], header, model.entries);
  };
  const empty = pack(model).length;
  let count = Math.round((limit - empty) / 2.5);
  for (let round = 0; round < 3; round++) {
    const size = pack(build(count)).length;
    if (size < limit && size > limit * 0.995) break;
    count = Math.round((count * (limit * 0.998 - empty)) / (size - empty));
  }
  return build(count);
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

/** The model without the keys whose weights are all small, as many as it takes to come under `limit` bytes. */
export function trim(model: Model, limit: number): Model {
  const rows = rowsOf(model);
  let small = model;
  for (let least = 2; pack(small).length > limit; least++)
    small = modelOf(
      rows.filter(({ weights }) => weights.some((w) => Math.abs(w) >= least)),
      model.header,
      model.entries,
    );
  return small;
}
