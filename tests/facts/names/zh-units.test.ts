import { describe, expect, it } from 'vitest';
import { WordClasses } from '../../../src/facts/names/word-classes';
import { WordLists, zhHashes } from '../../../src/facts/names/word-lists';
import { readZhUnits } from '../../../src/facts/names/zh-units';

const nothing = { keys: new Int32Array(), classes: new Uint8Array(), sizes: new Uint8Array() };
const words = { lists: new WordLists([], zhHashes), classes: new WordClasses(nothing, 2, 10) };
const outside = (text: string): string => {
  const units = readZhUnits(text, words);
  return Array.from({ length: units.length }, (_, i) => (units.outside(i) ? '.' : 'x')).join('');
};

describe('readZhUnits', () => {
  it('leaves out the marks that part clauses and items, wide or narrow', () => {
    expect(outside('柳青,江岚、乔木，都来了。')).toBe('xx.xx.xx.xxx.');
  });

  it('keeps marks that stand within names', () => {
    expect(outside('让·雷诺（上海）“星河-7”《晨报》')).not.toContain('.');
  });
});
