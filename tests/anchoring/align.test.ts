import { describe, expect, it } from 'vitest';
import { align } from '../../src/anchoring/align';

/** The pattern with a dot for every unit that stands nowhere, and the places of the rest. */
function aligned(pattern: string, lines: string[], quote = { from: 0, to: pattern.length }) {
  const text = lines.join('');
  const breaks = new Uint8Array(text.length);
  let at = 0;
  for (const line of lines) {
    breaks[at] = 1;
    at += line.length;
  }
  const map = align({ pattern, ...quote, text, breaks });
  return { shape: [...pattern].map((c, i) => ((map[i] as number) < 0 ? '.' : c)).join(''), map: [...map] };
}

describe('align', () => {
  it('sets every unit on itself where nothing changed', () => {
    expect(aligned('ferryback', ['theferryback']).map).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('goes around a changed, a missing and an added unit', () => {
    expect(aligned('theeveningferry', ['theevxningferry']).shape).toBe('theev.ningferry');
    expect(aligned('theeveningferry', ['theevningferry']).shape).toMatch(/^thee?\.?e?v\.?ningferry$/);
    expect(aligned('theeveningferry', ['theeveZningferry']).shape).toBe('theeveningferry');
  });

  it('lets whole lines stand between the parts of a quote', () => {
    const ad = 'x'.repeat(300);
    const { map } = aligned('thefirstpart'.concat('thesecondpart'), ['thefirstpart', ad, 'thesecondpart']);
    expect(map[11]).toBe(11);
    expect(map[12]).toBe(312);
  });

  it('does not join far apart pieces of one line into a quote', () => {
    const { shape } = aligned('thefirstparthesecond', [`thefirstpa${'x'.repeat(300)}rthesecond`]);
    expect(shape).toBe('thefirstpa..........');
  });

  it('is nowhere in what shares nothing', () => {
    expect(aligned('abc', ['xyz']).map).toEqual([-1, -1, -1]);
    expect(aligned('', ['xyz']).map).toEqual([]);
    expect(aligned('abc', []).map).toEqual([-1, -1, -1]);
  });
});
