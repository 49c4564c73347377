/* From a trained field to a model of the wanted size: which weights stay, and how they are written. */
import { gzipSync } from 'node:zlib';
import { KEY_BITS } from '../../../src/facts/names/hash.ts';
import { BEGIN, LABELS, labelOf, NAME_TYPES } from '../../../src/facts/names/labels.ts';
import { type Model, writeModel } from '../../../src/facts/names/model-file.ts';
import { FINER } from '../../../src/facts/names/second-look.ts';
import type { ClassedEntries } from '../../../src/facts/names/word-classes.ts';
import { chooseWeights, type Weights } from './choose.ts';
import type { Crf } from './crf.ts';
import type { NameWeights } from './whole.ts';

const L = LABELS;
/** Worth of one step of a stored weight. */
export const STEP = 1 / 10;
/** Bits of a stored key. With fewer than in learning, a key that was never learnt is now and then taken for one that was: once in seventy. */
const STORED_BITS = 24;
const STORED = -(1 << (KEY_BITS - STORED_BITS));

/** The field's transitions, in steps. */
export const transitionsOf = (crf: Crf): number[] => Array.from(crf.transitions, (w) => Math.round(w / STEP));

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
    format: 5 as const,
    language,
    keyBits: STORED_BITS,
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

/** Of rows whose keys are one in the file the first stays. */
function modelOf(rows: readonly Row[], rest: Rest, entries: ClassedEntries): Model {
  const byKey = new Map<number, Row>();
  for (const row of rows) {
    const key = row.key & STORED;
    if (!byKey.has(key)) byKey.set(key, { ...row, key });
  }
  const kept = [...byKey.values()].sort((a, b) => a.key - b.key);
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
  const types = NAME_TYPES.length;
  const start = rowsOf(model);
  const header = { ...model.header, trust: names.trust.map((t) => Math.round(t * 1000) / 1000) };
  const build = (bits: number): Model => {
    const mask = chooseWeights({ ...names, width: types }, bits);
    const more: Row[] = [];
    keys.forEach((key, row) => {
      const weights = new Array<number>(L).fill(0);
      for (let type = 0; type < types; type++) {
        const i = row * types + type;
        if (mask[i])
          weights[labelOf(type, BEGIN)] = clamp(Math.round(((names.weights[i] as number) / STEP) * FINER));
      }
      if (weights.some((w) => w !== 0)) more.push({ key, weights });
    });
    return modelOf([...start, ...more], header, model.entries);
  };
  return fitTo((bits) => pack(build(bits)).length, build, limit, pack(model).length);
}

const clamp = (w: number): number => Math.max(-127, Math.min(127, w));

export const pack = (model: Model): Uint8Array => gzipSync(writeModel(model), { level: 9 });

/** Marks as many of the field's weights as fit into `limit` bytes. */
export function fitWeights(crf: Crf, keys: Int32Array, furniture: Furniture, limit: number): Uint8Array {
  const all = Float32Array.from(crf.weights);
  const weights: Weights = { weights: all, squares: crf.squares, width: L };
  const choose = (bits: number): Uint8Array => chooseWeights(weights, bits);
  const sizeOf = (bits: number): number => {
    const mask = choose(bits);
    for (let i = 0; i < mask.length; i++) if (!mask[i]) crf.weights[i] = 0;
    const size = pack(toModel(crf, keys, furniture)).length;
    crf.weights.set(all);
    return size;
  };
  return fitTo(sizeOf, choose, limit, 0);
}

/** What `build` makes of as many bits as come out at `limit` bytes or little less; `empty`: what there is without any. */
function fitTo<T>(
  sizeOf: (bits: number) => number,
  build: (bits: number) => T,
  limit: number,
  empty: number,
): T {
  let bits = (limit - empty) * 8;
  for (let round = 0; round < 4; round++) {
    const size = sizeOf(bits);
    if (size <= limit && size > limit * 0.995) break;
    bits *= (limit * 0.998 - empty) / (size - empty);
  }
  return build(bits);
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
