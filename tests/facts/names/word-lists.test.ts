import { describe, expect, it } from 'vitest';
import { enHashes, WordLists, zhHashes } from '../../../src/facts/names/word-lists';

const marks = (lists: WordLists, units: readonly number[]) => [
  ...lists.mark(Int32Array.from(units), 0, units.length),
];
const zh = (text: string) => zhHashes(text);

describe('WordLists', () => {
  it('marks the longest entry, with its first, inner and last units', () => {
    const lists = new WordLists([['柳溪', '柳溪镇上']], zhHashes);
    expect(marks(lists, zh('在柳溪镇上住'))).toEqual([0, 2, 3, 3, 5, 0]);
    expect(marks(lists, zh('在柳溪住'))).toEqual([0, 1, 4, 0]);
  });

  it('keeps lists apart, four bits each', () => {
    const lists = new WordLists([['柳'], ['柳溪']], zhHashes);
    expect(marks(lists, zh('柳溪'))).toEqual([6 | (1 << 4), 4 << 4]);
  });

  it('does not stop at the first units of an entry that does not follow', () => {
    const lists = new WordLists([['Port Malva Bay', 'Malva']], enHashes);
    expect(marks(lists, enHashes('Port Malva'))).toEqual([0, 6]);
  });

  it('finds entries in whatever letters they are written', () => {
    const lists = new WordLists([['Port Malva']], enHashes);
    expect(marks(lists, enHashes('PORT MALVA'))).toEqual([1, 4]);
  });

  it('marks nothing without lists, and refuses too many', () => {
    expect(marks(new WordLists([], zhHashes), zh('柳溪'))).toEqual([0, 0]);
    expect(() => new WordLists(new Array(8).fill(['柳']), zhHashes)).toThrow(/8 word lists/);
  });
});
