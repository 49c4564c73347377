import { expect, test } from 'vitest';
import { followCaret } from '../../src/text/follow-caret';

/** `|` is the caret. */
const follow = (before: string, after: string): string => {
  const at = before.indexOf('|');
  const now = followCaret(before.replace('|', ''), after, at);
  return `${after.slice(0, now)}|${after.slice(now)}`;
};

test.each([
  ['at the end, and words come behind it', 'the weir|', 'the weir was shut', 'the weir was shut|'],
  ['before the end, and words come behind it', 'the |weir', 'the weir was shut', 'the |weir was shut'],
  ['and words come before it', 'was sh|ut', 'the weir was shut', 'the weir was sh|ut'],
  [
    'and words come on both sides',
    'the w|eir',
    'on Monday the weir was shut',
    'on Monday the w|eir was shut',
  ],
  ['behind a word that was changed', 'one two three|', 'one 2 three', 'one 2 three|'],
  ['before a word that was changed', 'o|ne two three', 'one 2 three', 'o|ne 2 three'],
  ['within a word that was changed', 'one tw|o three', 'one 2 three', 'one 2| three'],
  ['and what was doubled', 'so |so', 'so so so', 'so |so so'],
  ['in a field that was empty', '|', 'the weir', 'the weir|'],
  ['in words that were all taken out', 'the w|eir', '', '|'],
  ['and its last words were taken out', 'the weir was shut|', 'the weir', 'the weir|'],
])('a caret %s', (_where, before, after, expected) => {
  expect(follow(before, after)).toBe(expected);
});
