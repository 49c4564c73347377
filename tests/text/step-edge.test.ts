import { expect, test } from 'vitest';
import { stepEdge } from '../../src/text/step-edge';

const LINE = 'The weir, they say, costs 4.5 million.';

test('ends move to ends of words, starts to starts, over what stands between', () => {
  const end = LINE.indexOf(',');
  expect(LINE.slice(0, stepEdge(LINE, end, 1, 'end', 'word') ?? 0)).toBe('The weir, they');
  expect(LINE.slice(0, stepEdge(LINE, end, -1, 'end', 'word') ?? 0)).toBe('The');
  const start = LINE.indexOf('they');
  expect(LINE.slice(stepEdge(LINE, start, -1, 'start', 'word') ?? 0)).toMatch(/^weir/);
  expect(LINE.slice(stepEdge(LINE, start, 1, 'start', 'word') ?? 0)).toMatch(/^say/);
});

test('by character an end never splits what a reader sees as one', () => {
  const text = 'a👍🏽b';
  expect(stepEdge(text, 1, 1, 'end', 'character')).toBe(text.indexOf('b'));
  expect(stepEdge(text, text.indexOf('b'), -1, 'start', 'character')).toBe(1);
});

test('there is nowhere to go beyond the text', () => {
  expect(stepEdge(LINE, LINE.length, 1, 'end', 'word')).toBeNull();
  expect(stepEdge(LINE, 0, -1, 'start', 'word')).toBeNull();
});

test('Chinese words are told apart too', () => {
  const text = '\u6628\u5929\u901a\u8f66';
  expect(stepEdge(text, 0, 1, 'end', 'word')).toBe(2);
});
