import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatternSearch } from '../../src/text/search-patterns';

const PATTERNS = [
  /ab*/,
  /(?<=a)b/,
  /(?<!\p{L})[bc]c?/u,
  /c?/,
  /[^a]a/,
  /\p{L}{2}/u,
  /B/i,
  /^a/,
  /😀|a/u,
  /a|b/,
  /x/,
];
/** Found one after the other as rules do: from the place behind each match's first character. */
function found(search: ReturnType<ReturnType<PatternSearch['in']>>): string[] {
  const list: string[] = [];
  for (let m = search?.(0); m; m = search?.(m.index + 1)) list.push(`${m.index} ${m[0]}`);
  return list;
}
const alone = (pattern: RegExp, text: string): string[] => {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  const within = pattern.unicode ? /[\ud800-\udbff]$/ : /(?!)/;
  const list: string[] = [];
  for (let i = 0; i <= text.length; i++) {
    sticky.lastIndex = i;
    const m = within.test(text.slice(0, i)) ? null : sticky.exec(text);
    if (m) list.push(`${i} ${m[0]}`);
  }
  return list;
};

test('finds what each expression finds by itself', () => {
  // more of them than bits of a number, one of them several times
  const many = [
    ...PATTERNS,
    ...Array.from({ length: 40 }, (_, i) => new RegExp(`${'abc'[i % 3]}{1,${i + 1}}`)),
    PATTERNS[0]!,
  ];
  const search = new PatternSearch(many);
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'B', ' ', ' ', '.', '.', '.', 'é', '😀'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (t) => {
      const by = search.in(t);
      for (const pattern of [...many, ...many])
        expect(found(by(pattern)), `${pattern}`).toEqual(alone(pattern, t));
    }),
  );
});

test('tells that an expression matches nowhere', () => {
  const [x] = PATTERNS.slice(-1);
  expect(new PatternSearch([x!]).in('abc')(x!)).toBeNull();
});

test('knows its own expressions only', () => {
  expect(() => new PatternSearch([/a/]).in('a')(/a/)).toThrow(RangeError);
});
