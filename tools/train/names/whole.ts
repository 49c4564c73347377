/*
 * What whole names are worth: a logistic regression over the keys of a second look, learnt by FTRL-proximal from names that a field
 * found in texts it was not trained on, each right or wrong.
 */
import { isBalanced } from '../../../src/facts/names/edges.ts';
import { LabelChain } from '../../../src/facts/names/label-chain.ts';
import { LABELS, NAME_TYPES } from '../../../src/facts/names/labels.ts';
import { likelyNames } from '../../../src/facts/names/likely-names.ts';
import { oddsOf, writeName } from '../../../src/facts/names/second-look.ts';
import { MOST_KEYS } from '../../../src/facts/names/units.ts';
import type { Crf } from './crf.ts';
import type { TextRecord } from './examples.ts';
import { numberFeatures, toRows } from './feature-ids.ts';
import { shuffle } from './random.ts';
import { STEP, transitionsOf } from './shrink.ts';
import type { Task } from './task.ts';

const TYPES = NAME_TYPES.length;

/** Names that were found, one after another. Name `i` has keys `offsets[i]` to `offsets[i + 1]`. */
export interface FoundNames {
  readonly odds: Float32Array;
  /** Places in NAME_TYPES. */
  readonly types: Uint8Array;
  /** 1 where the text's own marks say the same. */
  readonly right: Uint8Array;
  readonly offsets: Uint32Array;
  readonly keys: Int32Array;
}

/** What the field finds in the texts given by their places. */
export function findNames(
  crf: Crf,
  softness: number,
  texts: Iterable<number>,
  { examples, records, reader, words }: Task,
): FoundNames {
  const chain = new LabelChain(transitionsOf(crf), STEP / softness);
  const buffer = new Int32Array(MOST_KEYS);
  const odds: number[] = [];
  const types: number[] = [];
  const right: number[] = [];
  const offsets: number[] = [0];
  const keys: number[] = [];
  for (const s of texts) {
    const from = examples.starts[s] as number;
    const length = (examples.starts[s + 1] as number) - from;
    const { text, gold } = records[s] as TextRecord;
    const scores = Int32Array.from(
      crf.score(examples, from, length, null).subarray(0, length * LABELS),
      (w) => Math.round(w / STEP),
    );
    const units = reader.read(text, words);
    const names = likelyNames(scores, length, chain).filter((n) =>
      isBalanced(text, units.from(n.from), units.to(n.to - 1)),
    );
    const wanted = new Set(gold.map((g) => `${g.start} ${g.end} ${g.type}`));
    names.forEach((name, place) => {
      const count = writeName(names, place, units, buffer);
      for (let k = 0; k < count; k++) keys.push(buffer[k] as number);
      offsets.push(keys.length);
      odds.push(oddsOf(name.probability));
      types.push(NAME_TYPES.indexOf(name.type));
      right.push(wanted.has(`${units.from(name.from)} ${units.to(name.to - 1)} ${name.type}`) ? 1 : 0);
    });
  }
  return {
    odds: Float32Array.from(odds),
    types: Uint8Array.from(types),
    right: Uint8Array.from(right),
    offsets: Uint32Array.from(offsets),
    keys: Int32Array.from(keys),
  };
}

/** All of them, one after another. */
export function joinFound(parts: readonly FoundNames[]): FoundNames {
  const keys = new Int32Array(parts.reduce((sum, part) => sum + part.keys.length, 0));
  const offsets = [0];
  for (const part of parts) {
    const before = offsets.at(-1) as number;
    keys.set(part.keys, before);
    for (const offset of part.offsets.subarray(1)) offsets.push(before + offset);
  }
  return {
    odds: Float32Array.from(parts.flatMap((part) => [...part.odds])),
    types: Uint8Array.from(parts.flatMap((part) => [...part.types])),
    right: Uint8Array.from(parts.flatMap((part) => [...part.right])),
    offsets: Uint32Array.from(offsets),
    keys,
  };
}

export interface NameWeights {
  /** TYPES numbers a row of keys. */
  readonly weights: Float32Array;
  /** Of each weight's gradients, the sum of their squares. */
  readonly squares: Float32Array;
  /** What the field's odds count, by type. */
  readonly trust: number[];
}

const ALPHA = 0.1;
const L1 = 1;
const L2 = 1;
const DROPOUT = 0.2;
/** Rate of what the field's odds count. */
const TRUST_RATE = 0.05;

/** Learns from names, seen `least` times and more; returns with the weights the keys by row. */
export function learnNames(
  names: FoundNames,
  least: number,
  rounds: number,
  random: () => number,
): { learnt: NameWeights; keys: Int32Array } {
  const ids = numberFeatures(names, least);
  const found = toRows({ ...names, spellings: new Uint8Array(names.right.length) }, ids.rows);
  const rows = ids.keys.length;
  const weights = new Float32Array(rows * TYPES);
  const z = new Float32Array(rows * TYPES);
  const n = new Float32Array(rows * TYPES);
  const trust: number[] = NAME_TYPES.map(() => 1);
  const trustSquares = NAME_TYPES.map(() => 1);
  const order = Int32Array.from(found.right, (_, i) => i);
  const used = new Int32Array(MOST_KEYS);
  for (let round = 0; round < rounds; round++)
    for (const i of shuffle(order, random)) {
      const type = found.types[i] as number;
      const odds = found.odds[i] as number;
      let sum = (trust[type] as number) * odds;
      let count = 0;
      for (let k = found.offsets[i] as number; k < (found.offsets[i + 1] as number); k++) {
        if (random() < DROPOUT) continue;
        const w = (found.keys[k] as number) * TYPES + type;
        used[count++] = w;
        sum += weights[w] as number;
      }
      const g = 1 / (1 + Math.exp(-sum)) - (found.right[i] as number);
      if (Math.abs(g) < 0.002) continue;
      for (let u = 0; u < count; u++) {
        const w = used[u] as number;
        const before = n[w] as number;
        const root = Math.sqrt(before + g * g);
        const zw = (z[w] as number) + g - ((root - Math.sqrt(before)) / ALPHA) * (weights[w] as number);
        n[w] = before + g * g;
        z[w] = zw;
        weights[w] = Math.abs(zw) <= L1 ? 0 : -(zw - Math.sign(zw) * L1) / ((1 + root) / ALPHA + L2);
      }
      trustSquares[type] = (trustSquares[type] as number) + (g * odds) ** 2;
      trust[type] =
        (trust[type] as number) - (TRUST_RATE / Math.sqrt(trustSquares[type] as number)) * g * odds;
    }
  return { learnt: { weights, squares: n, trust }, keys: ids.keys };
}
