import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Folder, foldText, unitAt } from '../../src/anchoring/fold-text';

describe('foldText', () => {
  it('leaves out white space and what cannot be seen', () => {
    expect(foldText(' a\u00a0b\u00ad\u200bc\n\ud83d\ude00').text).toBe('abc😀');
  });

  it('makes marks, width and case one', () => {
    expect(foldText('“Ａ” — ‘b’…').text).toBe(foldText('"a" -- \'b\'...').text);
  });

  it('leads every unit back to its place', () => {
    const source = ' Cafe\u0301 — 3\u00a0km';
    const folded = foldText(source);
    expect([...folded.text].map((_, i) => source.slice(folded.from[i], folded.to[i]))).toEqual([
      'C',
      'a',
      'f',
      'e\u0301',
      '—',
      '3',
      'k',
      'm',
    ]);
  });

  it('knows where lines begin', () => {
    const folded = foldText('ab \n c\n\nd');
    expect([...folded.breaks]).toEqual([1, 0, 1, 1]);
  });

  it('gives the same in turns as at once, and places that go forward', () => {
    const any = fc.string({
      unit: fc.constantFrom(...'aé e\u0301—\n“”\u00ad渡한 \ud83d\ude00'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 7 }), (source, turn) => {
        const folder = new Folder(source);
        while (!folder.advance(turn));
        const inTurns = folder.end();
        const atOnce = foldText(source);
        expect(inTurns).toEqual(atOnce);
        for (let i = 0; i < atOnce.text.length; i++) {
          expect(atOnce.to[i]).toBeGreaterThan(atOnce.from[i] as number);
          if (i) expect(atOnce.from[i]).toBeGreaterThanOrEqual(atOnce.from[i - 1] as number);
        }
      }),
    );
  });
});

describe('unitAt', () => {
  it('finds the unit at or after an offset', () => {
    const folded = foldText('a  bc');
    expect([0, 1, 3, 4, 5].map((o) => unitAt(folded, o))).toEqual([0, 1, 1, 2, 3]);
  });
});
