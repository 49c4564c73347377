import { describe, expect, test } from 'vitest';
import { luminance, parseColour } from '../../src/overlay/tone';

describe('reading computed colours', () => {
  test.each([
    ['rgb(10, 20, 30)', [10, 20, 30, 1]],
    ['rgba(10, 20, 30, 0.5)', [10, 20, 30, 0.5]],
    ['rgb(10 20 30 / 0.25)', [10, 20, 30, 0.25]],
    ['color(srgb 1 0 0.5)', [255, 0, 127.5, 1]],
    ['color(display-p3 0 1 0 / 0.5)', [0, 255, 0, 0.5]],
  ])('%s', (css, expected) => expect(parseColour(css)).toEqual(expected));

  test.each([
    ['oklch(0.97 0.01 90)', 0.8, 1],
    ['oklab(0.2 0 0)', 0, 0.1],
    ['lab(95 0 0)', 0.8, 1],
    ['lch(10 20 30)', 0, 0.1],
  ])('%s gives how light it is', (css, least, most) => {
    const light = luminance(parseColour(css)!);
    expect(light).toBeGreaterThanOrEqual(least);
    expect(light).toBeLessThanOrEqual(most);
  });

  test('a notation it does not know is null, not black', () => expect(parseColour('transparent')).toBeNull());

  test('white is 1 and black is 0', () => {
    expect(luminance([255, 255, 255])).toBeCloseTo(1);
    expect(luminance([0, 0, 0])).toBe(0);
  });
});
