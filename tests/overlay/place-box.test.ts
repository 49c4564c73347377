import { describe, expect, test } from 'vitest';
import { placeBox } from '../../src/overlay/place-box';

const viewport = { width: 1000, height: 600 };
const size = { width: 200, height: 40 };
const words = (left: number, top: number) => ({ left, top, width: 100, height: 20 });

describe('where a small window goes', () => {
  test('above its words, in their middle', () => {
    expect(placeBox(words(400, 300), size, viewport, 'above')).toEqual({ left: 350, top: 252 });
  });
  test('below them where that is wished', () => {
    expect(placeBox(words(400, 300), size, viewport, 'below')).toEqual({ left: 350, top: 328 });
  });
  test('flips below at the upper edge, and above at the lower one', () => {
    expect(placeBox(words(400, 10), size, viewport, 'above').top).toBe(38);
    expect(placeBox(words(400, 570), size, viewport, 'below').top).toBe(522);
  });
  test('stays within the window at its left and right edges', () => {
    expect(placeBox(words(0, 300), size, viewport, 'above').left).toBe(8);
    expect(placeBox(words(950, 300), size, viewport, 'above').left).toBe(792);
  });
  test('a window too small for it shows its left top corner', () => {
    expect(
      placeBox(words(20, 20), { width: 400, height: 300 }, { width: 300, height: 200 }, 'below'),
    ).toEqual({
      left: 8,
      top: 8,
    });
  });
});
