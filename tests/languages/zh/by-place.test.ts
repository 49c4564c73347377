import { describe, expect, it, vi } from 'vitest';
import { byPlace } from '../../../src/languages/zh/by-place';

describe('byPlace', () => {
  it('asks once for each place of a text, also where nothing is there', () => {
    const read = vi.fn((text: string, at: number) => (text[at] === '一' ? at : null));
    const kept = byPlace(read);
    expect([kept('甲一', 1), kept('甲一', 1), kept('甲一', 0), kept('甲一', 0)]).toEqual([1, 1, null, null]);
    expect(read).toHaveBeenCalledTimes(2);
  });
  it('answers for the text it is asked about', () => {
    const kept = byPlace((text, at) => text[at] ?? null);
    expect([kept('甲', 0), kept('乙', 0), kept('甲', 0)]).toEqual(['甲', '乙', '甲']);
  });
});
