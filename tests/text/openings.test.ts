import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index';
import { openingOf } from '../../src/text/openings';

/** Which of some characters a match may begin with, and which it may stand behind. */
const begun = (pattern: RegExp, characters: string) =>
  [...characters].filter((c) => openingOf(pattern).first?.test(c)).join('');
const behind = (pattern: RegExp, characters: string) => {
  const { after, notAfter } = openingOf(pattern);
  return [...characters].filter((c) => (after?.test(c) ?? true) && !notAfter?.test(c)).join('');
};

describe('openingOf', () => {
  it.each<[RegExp, string]>([
    [/ab|c/, 'ac'],
    [/a?b*(?:c|d)+/, 'abcd'],
    [/a{0,2}b{2}/, 'ab'],
    [/[ac]b|\d/, 'ac1'],
    [/(?=[ab])\w+/, 'ab'],
    [/(?!a)(?<!b)c/, 'c'],
    [/(?<name>a)|\.|\//, 'a./'],
    [/\bd$|(a|(?:b))c/, 'abd'],
    [/AB/i, 'a'],
  ])('%s begins with one of %s', (pattern, expected) => {
    expect(begun(pattern, 'abcd1./')).toBe(expected);
  });
  it.each([/a?/, /.a/, /^a/, /(?=a?)b?/, /(a)?\1/, /a|/])('%s may begin with anything', (pattern) => {
    expect(openingOf(pattern).first).toBeNull();
  });
  it.each<[RegExp, string]>([
    [/(?<!a|bb|[cd])x/, 'b'],
    [/(?<=[ab])x/, 'ab'],
    [/(?<=a|bc)x/, 'abcd'],
    [/(?=[xy])(?<!a)(?<=[abc])x/, 'bc'],
    [/(?<!a)x|y/, 'abcd'],
  ])('%s stands behind one of %s', (pattern, expected) => {
    expect(behind(pattern, 'abcd')).toBe(expected);
  });
  it('loses no match of any rule', () => {
    for (const language of LANGUAGES)
      for (const { name, pattern } of language.rules) {
        const { first, after, notAfter } = openingOf(pattern);
        const characters = fc.constantFrom(...new Set(`${pattern.source.replace(/\\[dswp]/g, '')}  1,aZé`));
        const text = fc.string({ unit: characters, minLength: 1, maxLength: 12 });
        fc.assert(
          fc.property(text, (t) => {
            const match = pattern.exec(t);
            if (!match) return;
            expect(first?.test(t[match.index] ?? '') ?? true, name).toBe(true);
            const before = t[match.index - 1] ?? '';
            expect(after?.test(before) ?? true, name).toBe(true);
            expect(notAfter?.test(before) ?? false, name).toBe(false);
          }),
          { numRuns: 60 },
        );
      }
  });
});
