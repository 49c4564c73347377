import { describe, expect, it } from 'vitest';
import { readEnUnits } from '../../../src/facts/names/en-units';
import { WordClasses } from '../../../src/facts/names/word-classes';
import { enHashes, WordLists } from '../../../src/facts/names/word-lists';

const nothing = { keys: new Int32Array(), classes: new Uint8Array(), sizes: new Uint8Array() };
const words = { lists: new WordLists([], enHashes), classes: new WordClasses(nothing, 1, 3) };
const outside = (text: string): string => {
  const units = readEnUnits(text, words);
  return Array.from({ length: units.length }, (_, i) => (units.outside(i) ? '.' : 'x')).join('');
};

describe('readEnUnits', () => {
  it('leaves out what stands away from every capital', () => {
    expect(outside('we met Orrin of Malva near the old mill')).toBe('.xxxxx...');
  });

  it('keeps the second half of a name with a hyphen', () => {
    expect(outside('so said Yun-ho again today')).toBe('.xxxx..');
  });

  it('leaves nothing out where nobody writes capitals', () => {
    expect(outside('met orrin in malva')).toBe('xxxx');
  });
});
