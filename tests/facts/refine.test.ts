import { describe, expect, it } from 'vitest';
import type { FactType, Found } from '../../src/facts/fact';
import { settle } from '../../src/facts/refine';

const found = (type: FactType, from: number, to: number, rule = 'r'): Found => ({
  type,
  from,
  to,
  rule,
  value: null,
  unit: null,
  approximate: false,
  role: null,
  speaker: null,
  implied: [],
});
const spans = (list: readonly Found[]): string[] => list.map((f) => `${f.type} ${f.from}-${f.to} ${f.rule}`);

describe('settle', () => {
  it('keeps the longest of what overlaps, then the first found', () => {
    const list = settle([
      found('quantity', 0, 2),
      found('money', 0, 4),
      found('time', 6, 8, 'a'),
      found('age', 6, 8, 'b'),
    ]);
    expect(spans(list)).toEqual(['money 0-4 r', 'time 6-8 a']);
  });
  it('lets an earlier tier win over a longer find of a later one', () => {
    expect(spans(settle([found('person', 2, 4)], [found('org', 0, 6)]))).toEqual(['person 2-4 r']);
  });
  it('lets a find of the third tier lengthen a name of the second, of the same type only', () => {
    expect(spans(settle([], [found('place', 0, 2)], [found('place', 0, 5, 'shape')]))).toEqual([
      'place 0-5 shape',
    ]);
    expect(spans(settle([], [found('org', 0, 2)], [found('place', 0, 5)]))).toEqual(['org 0-2 r']);
    expect(spans(settle([found('place', 0, 2)], [], [found('place', 0, 5)]))).toEqual(['place 0-2 r']);
  });
  it('lets quotations and works overlap anything, and reads no amount inside a title', () => {
    const list = settle([
      found('work', 0, 8),
      found('time', 1, 3),
      found('place', 4, 6),
      found('quote', 0, 12),
      found('time', 9, 11),
    ]);
    expect(spans(list)).toEqual(['quote 0-12 r', 'work 0-8 r', 'place 4-6 r', 'time 9-11 r']);
  });
  it('drops a quotation found twice', () => {
    expect(settle([found('quote', 0, 5), found('quote', 0, 5)])).toHaveLength(1);
  });
});
