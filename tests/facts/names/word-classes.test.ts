import { describe, expect, it } from 'vitest';
import { classIn, entryKey, placeIn, WordClasses } from '../../../src/facts/names/word-classes';
import { enHashes, zhHashes } from '../../../src/facts/names/word-lists';

const PAD = 2;
const make = (hashes: typeof enHashes, entries: Record<string, number>, sizes: [number, number]) => {
  const sorted = Object.entries(entries)
    .map(([entry, number]) => ({ key: entryKey(hashes(entry)), number, size: hashes(entry).length }))
    .sort((a, b) => a.key - b.key);
  const keys = Int32Array.from(sorted, (e) => e.key);
  const classes = new WordClasses(
    {
      keys,
      classes: Uint8Array.from(sorted, (e) => e.number),
      sizes: Uint8Array.from(sorted, (e) => e.size),
    },
    ...sizes,
  );
  return (text: string) => {
    const units = hashes(text);
    const padded = Int32Array.from([0, 0, ...units, 0, 0]);
    return [...classes.mark(padded, PAD, units.length)].slice(PAD, PAD + units.length);
  };
};

describe('WordClasses', () => {
  it('tells the class of the longest entry, and where in it a unit stands', () => {
    const mark = make(enHashes, { malva: 3, 'port malva bay': 255 }, [1, 3]);
    expect(mark('near Port Malva Bay').map(classIn)).toEqual([0, 255, 255, 255]);
    expect(mark('near Port Malva Bay').slice(1).map(placeIn)).toEqual([0, 1, 2]);
    expect(mark('Malva Bay').map(classIn)).toEqual([3, 0]);
    expect(placeIn(mark('Malva')[0] ?? 0)).toBe(3);
  });

  it('tells sizes apart', () => {
    const mark = make(zhHashes, { 柳溪: 4, 柳溪镇: 4 }, [2, 10]);
    expect(mark('柳溪')[0]).not.toBe(mark('柳溪镇')[0]);
  });

  it('does not look for entries shorter than the shortest', () => {
    expect(make(zhHashes, { 柳: 4 }, [2, 10])('柳')).toEqual([0]);
  });

  it('marks nothing without entries', () => {
    expect(make(enHashes, {}, [1, 3])('Port Malva')).toEqual([0, 0]);
  });
});
