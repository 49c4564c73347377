import { describe, expect, test } from 'vitest';
import { FACT_TYPES } from '../../src/facts/fact';
import {
  FACT_LINES,
  highlightCss,
  highlightName,
  KINDS,
  noteBackground,
  TONES,
} from '../../src/overlay/looks';
import { NOTE_COLOURS } from '../../src/overlay/mark';
import { luminance, parseColour } from '../../src/overlay/tone';

type Rgb = readonly [number, number, number];
const hex = (css: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(css.slice(i, i + 2), 16)) as never;
const contrast = (a: Rgb, b: Rgb): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
const GROUNDS = { light: [255, 255, 255], dark: [24, 24, 24] } as const;

/** How people with one kind of cone missing see a colour (Viénot, Brettel and Mollon 1999, on linear light). */
const BLINDNESS: Record<string, readonly Rgb[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};
const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);

/** CIE Lab of a colour as seen with that kind of sight. */
function lab(rgb: Rgb, sight: string): Rgb {
  const seen = (BLINDNESS[sight] as Rgb[]).map((row) =>
    row.reduce((sum, weight, i) => sum + weight * linear(rgb[i]!), 0),
  ) as unknown as Rgb;
  const [r, g, b] = seen;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(Math.max(t, 0)) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const over = (css: string, ground: Rgb): Rgb => {
  const [r, g, b, cover] = parseColour(css)!;
  return [r, g, b].map((v, i) => v! * cover + ground[i]! * (1 - cover)) as never;
};

describe('looks of the marks', () => {
  test('a printed page has the marks of notes alone', () => {
    const printed = highlightCss().replaceAll(
      /@media screen \{ (?:::highlight\([^)]+\) \{[^}]*\}\s*)+\}/g,
      '',
    );
    const names = [...printed.matchAll(/::highlight\(nutgraf-([a-z]+)/g)].map((m) => m[1]);
    expect(new Set(names)).toEqual(new Set(['note']));
  });

  test('every fact type has a line that no other has, colour aside', () => {
    const shapes = FACT_TYPES.map((t) => {
      const { style, thickness, offset } = FACT_LINES[t];
      return `${style} ${thickness} ${offset}`;
    });
    expect(new Set(shapes).size).toBe(FACT_TYPES.length);
  });

  test.each(TONES)('lines stand out from a %s page at least 3 to 1', (tone) => {
    const weak = FACT_TYPES.filter((t) => contrast(hex(FACT_LINES[t].colour[tone]), GROUNDS[tone]) < 3);
    expect(weak).toEqual([]);
  });

  test.each(TONES)(
    'words stay readable on every note colour of a %s page (4.5 to 1 with the usual text)',
    (tone) => {
      const text: Rgb = tone === 'light' ? [26, 26, 26] : [236, 236, 236];
      const weak = NOTE_COLOURS.filter(
        (c) => contrast(text, over(noteBackground(c, tone), GROUNDS[tone])) < 4.5,
      );
      expect(weak).toEqual([]);
    },
  );

  test.each(Object.keys(BLINDNESS))('note colours differ for readers with colour blindness: %s', (sight) => {
    const close: string[] = [];
    NOTE_COLOURS.forEach((a, i) => {
      for (const b of NOTE_COLOURS.slice(i + 1)) {
        const [p, q] = [a, b].map((c) => lab(over(noteBackground(c, 'light'), GROUNDS.light), sight));
        const distance = Math.hypot(...p!.map((v, k) => v - q![k]!));
        if (distance < 5) close.push(`${a}–${b} ${distance.toFixed(1)}`);
      }
    });
    expect(close).toEqual([]);
  });

  test('the style sheet has a rule for every kind on both tones', () => {
    const css = highlightCss();
    for (const kind of KINDS)
      for (const tone of TONES) expect(css).toContain(`::highlight(${highlightName(kind, tone)}) {`);
  });
});
