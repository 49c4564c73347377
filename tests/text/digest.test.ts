import { describe, expect, it } from 'vitest';
import { digest } from '../../src/text/digest';

const LONG = 'The ferry to the island leaves at noon, whatever the weather. '.repeat(200);

describe('digest', () => {
  it('is the same for the same words, however long they are', () => {
    expect(digest(LONG)).toBe(digest(LONG.slice(0, 7) + LONG.slice(7)));
    expect(digest('')).toBe(digest(''));
  });

  it('is another for each single letter that changes, wherever it stands', () => {
    const seen = new Set([digest(LONG)]);
    for (let i = 0; i < LONG.length; i++) seen.add(digest(`${LONG.slice(0, i)}Ω${LONG.slice(i + 1)}`));
    expect(seen.size).toBe(LONG.length + 1);
  });

  it('is another for each of many short texts', () => {
    const seen = new Set<string>();
    for (let a = 0; a < 300; a++) for (let b = 0; b < 100; b++) seen.add(digest(`Line ${a} of ${b}.`));
    expect(seen.size).toBe(30_000);
  });

  it('tells a text from the same with more behind it, and words in another order', () => {
    expect(digest('abc')).not.toBe(digest('abc\0'));
    expect(digest('north and south')).not.toBe(digest('south and north'));
    expect(digest('潮汐')).not.toBe(digest('汐潮'));
  });
});
