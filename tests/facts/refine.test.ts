import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/facts/fact';
import { settle } from '../../src/facts/refine';
import { sampleFound } from './sample-found';

const spans = (list: readonly Found[]): string[] => list.map((f) => `${f.type} ${f.from}-${f.to} ${f.rule}`);

describe('settle', () => {
  it('keeps the longest of what overlaps, then the first found', () => {
    const list = settle([
      sampleFound('quantity', 0, 2),
      sampleFound('money', 0, 4),
      sampleFound('time', 6, 8, 'a'),
      sampleFound('age', 6, 8, 'b'),
    ]);
    expect(spans(list)).toEqual(['money 0-4 r', 'time 6-8 a']);
  });
  it('lets an earlier tier win over a longer find of a later one', () => {
    expect(spans(settle([sampleFound('person', 2, 4)], [sampleFound('org', 0, 6)]))).toEqual([
      'person 2-4 r',
    ]);
  });
  it('lets a find of the third tier lengthen a name of the second, of the same type only', () => {
    expect(spans(settle([], [sampleFound('place', 0, 2)], [sampleFound('place', 0, 5, 'shape')]))).toEqual([
      'place 0-5 shape',
    ]);
    expect(spans(settle([], [sampleFound('org', 0, 2)], [sampleFound('place', 0, 5)]))).toEqual([
      'org 0-2 r',
    ]);
    expect(spans(settle([sampleFound('place', 0, 2)], [], [sampleFound('place', 0, 5)]))).toEqual([
      'place 0-2 r',
    ]);
  });
  it('lets quotations and works overlap anything, and reads no amount inside a title', () => {
    const list = settle([
      sampleFound('work', 0, 8),
      sampleFound('time', 1, 3),
      sampleFound('place', 4, 6),
      sampleFound('quote', 0, 12),
      sampleFound('time', 9, 11),
    ]);
    expect(spans(list)).toEqual(['quote 0-12 r', 'work 0-8 r', 'place 4-6 r', 'time 9-11 r']);
  });
  it('drops a quotation found twice', () => {
    expect(settle([sampleFound('quote', 0, 5), sampleFound('quote', 0, 5)])).toHaveLength(1);
  });
});
