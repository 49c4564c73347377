import { expect, test } from 'vitest';
import { matchesOf } from '../../src/text/matches';

test.each([
  [/[ab]c?/g, 'ab acb'],
  [/(?=a)|b/g, 'aab'],
  [/x*/gu, 'xx\u{1f600}x'],
  [/(?<first>a)(b)?/g, 'a ab'],
])('the same as %s finds by matchAll, each time anew', (pattern, text) => {
  const said = [...text.matchAll(pattern)].map((m) => [m.index, ...m]);
  for (let i = 0; i < 2; i++) expect(matchesOf(pattern, text).map((m) => [m.index, ...m])).toEqual(said);
});

test('an expression that would find one match for ever is turned down', () => {
  expect(() => matchesOf(/a/, 'a')).toThrow(RangeError);
});
