import { describe, expect, test } from 'vitest';
import { near, patternOf, withNearLetters } from '../../src/text/near-letters';

const WORDS = [
  'Elmton',
  'Škoda',
  'Łódź',
  'Ørsted',
  'Nguyễn',
  'İzmir',
  'Ağrı',
  'Αθήνα',
  'Москва',
  'Şirin',
  'Ərdəbil',
];
const OTHERS = [0x4e2d, 0x3042, 0xd55c, 0x0645, 0x05d0, 0x0905, 0x0e01, 0xff21].map((c) =>
  String.fromCodePoint(c),
);

describe('near letters', () => {
  test('are the letters of every script that news is printed in, and no digits, marks or emoji', () => {
    const letter = patternOf('^\\p{L}$', 'u');
    for (const c of [...WORDS.join(''), ...OTHERS]) expect(letter.test(c), c).toBe(true);
    for (const c of '09 -–—.,’“”€$%×÷_\n🙂') expect(letter.test(c), c).toBe(false);
  });

  test('tell capitals from small letters as the whole class does, but for pairs that stand by turns', () => {
    const capital = patternOf('^\\p{Lu}$', 'u');
    const small = patternOf('^\\p{Ll}$', 'u');
    const byTurns = /[\u0100-\u017f\u1e00-\u1eff]/;
    for (const c of WORDS.join('')) {
      if (/^\p{Lu}$/u.test(c) || byTurns.test(c)) expect(capital.test(c), c).toBe(true);
      else expect(capital.test(c), c).toBe(false);
      if (/^\p{Ll}$/u.test(c) || byTurns.test(c)) expect(small.test(c), c).toBe(true);
      else expect(small.test(c), c).toBe(false);
    }
  });

  test('hold every Chinese ideograph, also those beyond the first plane', () => {
    const han = patternOf('^\\p{Script=Han}$', 'u');
    for (let c = 0x2e80; c < 0x30000; c++) {
      const character = String.fromCodePoint(c);
      if (/\p{Unified_Ideograph}/u.test(character) && !han.test(character)) throw new Error(c.toString(16));
    }
    expect(han.test(String.fromCodePoint(0x3042))).toBe(false);
  });

  test('stand inside a class and outside; what is escaped or not known stays', () => {
    expect(patternOf('^[\\p{L}’-]+$', 'u').test('O’Brien-Roe')).toBe(true);
    expect(patternOf('^[^\\p{L}]+$', 'u').test('12.5')).toBe(true);
    expect(patternOf('^\\[\\p{Lu}\\]$', 'u').test('[R]')).toBe(true);
    expect(withNearLetters('\\\\p{L}\\p{N}[\\]\\p{M}]')).toBe('\\\\p{L}\\p{N}[\\]\\p{M}]');
    expect(patternOf('^\\p{Ll}+$', 'iu').test('ROE')).toBe(true);
    expect(near(/^\p{Lu}\p{L}+$/gu).flags).toBe('gu');
    expect(near(/^\p{Lu}\p{L}+$/u).test('Škoda')).toBe(true);
  });
});
