import { describe, expect, it } from 'vitest';
import { LabelChain } from '../../../src/facts/names/label-chain';
import { LABELS, labelOf, mayFollow, NAME_TYPES } from '../../../src/facts/names/labels';
import { chooseNames, type LikelyName, likelyNames } from '../../../src/facts/names/likely-names';

const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;
const labels = Array.from({ length: LABELS }, (_, l) => l);

/** What one step of a score is worth in these tests. */
const STEP = 0.01;
const waves = (length: number, high: number, wave: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => Math.round((high / STEP) * wave(i)));
const flat = new Array<number>(LABELS * LABELS).fill(0);

/** Probability of each name by adding up every legal row. */
function byHand(scores: ArrayLike<number>, worth: readonly number[], length: number): Map<string, number> {
  const sums = new Map<string, number>();
  let all = 0;
  const walk = (row: readonly number[], total: number): void => {
    if (row.length < length) {
      for (const l of labels) {
        if (!mayFollow(row.at(-1) ?? 0, l)) continue;
        const pair = row.length ? worth[(row.at(-1) ?? 0) * LABELS + l]! : 0;
        walk([...row, l], total + scores[row.length * LABELS + l]! + pair);
      }
      return;
    }
    if (!mayFollow(row.at(-1) ?? 0, 0)) return;
    const weight = Math.exp(total * STEP);
    all += weight;
    NAME_TYPES.forEach((type, y) => {
      for (let from = 0; from < length; from++)
        for (let to = from + 1; to <= length; to++) {
          const name = Array.from({ length: to - from }, (_, i) =>
            labelOf(y, to - from === 1 ? SINGLE : i === 0 ? BEGIN : from + i === to - 1 ? END : INSIDE),
          );
          if (name.every((l, i) => row[from + i] === l))
            sums.set(`${type} ${from} ${to}`, (sums.get(`${type} ${from} ${to}`) ?? 0) + weight);
        }
    });
  };
  walk([], 0);
  return new Map([...sums].map(([name, sum]) => [name, sum / all]));
}

describe('likelyNames', () => {
  it('gives each name the share of all rows that hold it', () => {
    const length = 4;
    const scores = Int32Array.from(waves(length * LABELS, 3, (i) => Math.sin(i * 7.3)));
    const worth = waves(LABELS * LABELS, 1, (i) => Math.cos(i * 3.1));
    const expected = byHand(scores, worth, length);
    const names = likelyNames(scores, length, new LabelChain(worth, STEP));
    expect(names.length).toBeGreaterThan(3);
    for (const n of names)
      expect(n.probability).toBeCloseTo(expected.get(`${n.type} ${n.from} ${n.to}`) ?? 0, 9);
    const heard = new Set(names.map((n) => `${n.type} ${n.from} ${n.to}`));
    for (const [name, probability] of expected) if (probability > 0.04) expect(heard).toContain(name);
  });

  it('finds the same in a long text as in its parts, with what is surely outside between', () => {
    const length = 3;
    const part = waves(length * LABELS, 3, (i) => Math.sin(i * 5.9));
    const quiet = labels.map((l) => (l === 0 ? 40 / STEP : 0));
    const chain = new LabelChain(flat, STEP);
    const alone = likelyNames(Int32Array.from(part), length, chain);
    const text = Int32Array.from([...part, ...quiet, ...quiet, ...quiet, ...part]);
    const both = likelyNames(text, 2 * length + 3, chain);
    const moved = alone.map((n) => ({ ...n, from: n.from + length + 3, to: n.to + length + 3 }));
    expect(alone.length).toBeGreaterThan(2);
    expect(both.length).toBe(2 * alone.length);
    for (const [i, n] of [...alone, ...moved].entries()) {
      expect(both[i]).toMatchObject({ from: n.from, to: n.to, type: n.type });
      expect(both[i]?.probability).toBeCloseTo(n.probability, 9);
    }
  });

  it('is less sure the smaller a step is worth', () => {
    const scores = Int32Array.from(labels, (l) => (l === labelOf(0, SINGLE) ? 5 : 0));
    const sure = likelyNames(scores, 1, new LabelChain(flat, 1))[0]!;
    const soft = likelyNames(scores, 1, new LabelChain(flat, 0.5))[0]!;
    expect(sure.probability).toBeGreaterThan(soft.probability);
  });

  it('stays finite where scores lie far apart', () => {
    const scores = Int32Array.from({ length: 50 * LABELS }, (_, i) =>
      i % LABELS === labelOf(1, INSIDE) ? 4000 : 0,
    );
    const names = likelyNames(scores, 50, new LabelChain(flat, 1));
    expect(names.every((n) => Number.isFinite(n.probability))).toBe(true);
  });

  it('finds nothing in no units', () => {
    expect(likelyNames(new Int32Array(0), 0, new LabelChain(flat, 1))).toEqual([]);
  });
});

describe('chooseNames', () => {
  const name = (from: number, to: number, probability: number): LikelyName => ({
    from,
    to,
    probability,
    type: 'org',
  });

  it('takes two shorter names before a longer one where they are worth more', () => {
    const [left, right, whole] = [name(0, 2, 0.6), name(2, 4, 0.7), name(0, 4, 0.65)];
    expect(chooseNames([left, right, whole], 4, 0.3)).toEqual([left, right]);
    expect(chooseNames([left, right, whole], 4, 0.62)).toEqual([right]);
  });

  it('leaves out what is less probable than asked for', () => {
    expect(chooseNames([name(1, 2, 0.4)], 5, 0.45)).toEqual([]);
    expect(chooseNames([name(1, 2, 0.4)], 5, 0.35)).toHaveLength(1);
  });
});
