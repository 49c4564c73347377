import { describe, expect, it } from 'vitest';
import { bestPath } from '../../../src/facts/names/best-path';
import { LABELS, labelOf, mayFollow, namesOf } from '../../../src/facts/names/labels';

const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3];
const [PERSON, ORG] = [0, 1];

describe('labels', () => {
  it('reads names of one and of several units out of a row', () => {
    const row = [
      labelOf(PERSON, SINGLE),
      0,
      labelOf(ORG, BEGIN),
      labelOf(ORG, INSIDE),
      labelOf(ORG, END),
      labelOf(PERSON, BEGIN),
      labelOf(PERSON, END),
    ];
    expect(namesOf(row, row.length)).toEqual([
      { from: 0, to: 1, type: 'person' },
      { from: 2, to: 5, type: 'org' },
      { from: 5, to: 7, type: 'person' },
    ]);
  });

  it('lets an open name go on in its own type only', () => {
    expect(mayFollow(labelOf(PERSON, BEGIN), labelOf(PERSON, END))).toBe(true);
    expect(mayFollow(labelOf(PERSON, BEGIN), labelOf(ORG, END))).toBe(false);
    expect(mayFollow(labelOf(PERSON, BEGIN), 0)).toBe(false);
    expect(mayFollow(0, labelOf(PERSON, INSIDE))).toBe(false);
    expect(mayFollow(labelOf(PERSON, END), labelOf(ORG, BEGIN))).toBe(true);
  });
});

describe('bestPath', () => {
  const transitions = new Array<number>(LABELS * LABELS).fill(0);

  it('never gives an illegal row, whatever the scores', () => {
    let seed = 5;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    for (let round = 0; round < 200; round++) {
      const length = 1 + Math.floor(random() * 9);
      const scores = Array.from({ length: length * LABELS }, () => random() * 10 - 5);
      const row = bestPath(scores, transitions, length);
      for (let i = 1; i < length; i++) expect(mayFollow(row[i - 1]!, row[i]!)).toBe(true);
      const covered = namesOf(row, length).reduce((sum, n) => sum + n.to - n.from, 0);
      expect(covered).toBe(row.filter((label) => label !== 0).length);
    }
  });

  it('finds what trying every row finds', () => {
    const length = 3;
    const scores = Array.from({ length: length * LABELS }, (_, i) => Math.sin(i * 7.3) * 3);
    const worth = Array.from({ length: LABELS * LABELS }, (_, i) => Math.cos(i * 3.1));
    let best = -Infinity;
    const total = (row: readonly number[]) =>
      row.reduce(
        (sum, label, t) => sum + scores[t * LABELS + label]! + (t ? worth[row[t - 1]! * LABELS + label]! : 0),
        0,
      );
    for (let a = 0; a < LABELS; a++)
      for (let b = 0; b < LABELS; b++)
        for (let c = 0; c < LABELS; c++) {
          const legal = mayFollow(0, a) && mayFollow(a, b) && mayFollow(b, c) && mayFollow(c, 0);
          if (legal) best = Math.max(best, total([a, b, c]));
        }
    expect(total([...bestPath(scores, worth, length)])).toBeCloseTo(best, 9);
  });

  it('gives an empty row for no units', () => {
    expect(bestPath([], transitions, 0)).toHaveLength(0);
  });
});
