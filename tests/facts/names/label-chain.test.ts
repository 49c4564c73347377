import { describe, expect, it } from 'vitest';
import { LabelChain } from '../../../src/facts/names/label-chain';
import { LABELS, labelOf, mayEnd, mayStart } from '../../../src/facts/names/labels';

const flat = new Array<number>(LABELS * LABELS).fill(0);
const labels = Array.from({ length: LABELS }, (_, l) => l);
const waves = (units: number): Int32Array =>
  Int32Array.from({ length: units * LABELS }, (_, i) => Math.round(Math.sin(i * 4.7) * 30));

/** How probable each label is of each unit weighed last. */
const chances = (chain: LabelChain, units: number): number[][] =>
  Array.from({ length: units }, (_, t) =>
    labels.map((l) => chain.forward[t * LABELS + l]! * chain.backward[t * LABELS + l]!),
  );

describe('LabelChain', () => {
  it('makes the labels of each unit as probable together as one', () => {
    const chain = new LabelChain(
      flat.map((_, i) => Math.round(Math.cos(i) * 9)),
      0.1,
    );
    chain.weigh(waves(6), 0, 6);
    for (const row of chances(chain, 6)) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });

  it('begins and ends no row within a name', () => {
    const chain = new LabelChain(flat, 0.1);
    chain.weigh(waves(5), 0, 5);
    const rows = chances(chain, 5);
    for (const l of labels) {
      if (!mayStart(l)) expect(rows[0]![l]).toBe(0);
      if (!mayEnd(l)) expect(rows[4]![l]).toBe(0);
    }
  });

  it('lets transitions speak: a name that is dear to go on with is likelier longer', () => {
    const [begin, inside, end] = [labelOf(0, 0), labelOf(0, 1), labelOf(0, 2)];
    const dear = flat.map((_, i) => (i === begin * LABELS + inside || i === inside * LABELS + end ? 20 : 0));
    const middle = (transitions: readonly number[]): number => {
      const chain = new LabelChain(transitions, 0.1);
      chain.weigh(new Int32Array(3 * LABELS), 0, 3);
      return chances(chain, 3)[1]![inside]!;
    };
    expect(middle(dear)).toBeGreaterThan(2 * middle(flat));
  });

  it('weighs a stretch the same wherever it stands and whatever was weighed before', () => {
    const scores = waves(9);
    const chain = new LabelChain(flat, 0.1);
    chain.weigh(scores.slice(4 * LABELS, 7 * LABELS), 0, 3);
    const alone = chances(chain, 3);
    chain.weigh(scores, 0, 9);
    chain.weigh(scores, 4, 7);
    expect(chances(chain, 3)).toEqual(alone);
  });
});
