import { describe, expect, test } from 'vitest';
import { near, patternOf, withNearLetters } from '../../src/text/near-letters';

/** Every character below the surrogates' halves and beyond, up to the end of the first plane, of which `pattern` is true. */
function charactersOf(pattern: RegExp): string[] {
  const all: string[] = [];
  for (let c = 0; c < 0x10000; c++) {
    const character = String.fromCharCode(c);
    if ((c < 0xd800 || c > 0xdfff) && pattern.test(character)) all.push(character);
  }
  return all;
}
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
  'Șirin',
  'Ərdəbil',
];

describe('near letters', () => {
  test('are no sign, digit, blank or punctuation of any script', () => {
    const wrong = charactersOf(patternOf('^\\p{L}$', 'u')).filter((c) =>
      /[\p{P}\p{S}\p{N}\p{Z}\p{C}]/u.test(c),
    );
    // characters that no Unicode has given a meaning yet stand between letters
    expect(wrong.filter((c) => !/\p{Cn}/u.test(c))).toEqual([]);
  });

  test.each(['Greek', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Hangul', 'Hiragana', 'Katakana', 'Han'])(
    'are those of %s that everyday words are written in',
    (script) => {
      const letters = charactersOf(
        new RegExp(`^(?=\\p{Script=${script}})\\p{Lo}$|^(?=\\p{Script=${script}})[\\p{Lu}\\p{Ll}]$`, 'u'),
      );
      // what is left out stands in old texts and in languages of few
      const missed = letters.filter((c) => !patternOf('^\\p{L}$', 'u').test(c));
      expect(letters.length).toBeGreaterThan(20);
      expect(missed.length / letters.length).toBeLessThan(0.15);
    },
  );

  test('tell capitals from small letters as the whole classes do', () => {
    for (const c of [...WORDS.join(''), ...charactersOf(/^[\u0041-\u017f]$/)]) {
      if (/[ĸŉſ]/.test(c)) continue; // in no word of today
      for (const kind of ['L', 'Lu', 'Ll'])
        expect(patternOf(`^\\p{${kind}}$`, 'u').test(c), `${kind} ${c}`).toBe(
          new RegExp(`^\\p{${kind}}$`, 'u').test(c),
        );
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
