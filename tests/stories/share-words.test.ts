import { expect, test } from 'vitest';
import { shareWords } from '../../src/stories/share-words';

const words = (text: string): Set<string> => new Set(text.split(' '));

test('a paragraph is likelier in the story whose words it shares', () => {
  const blocks = ['bridge market quay', 'organ pipes nave', 'bridge quay toll', 'pipes nave bellows'].map(
    words,
  );
  const likely = shareWords(blocks);
  expect(likely(2, 0, [0, 1])).toBeGreaterThan(likely(2, 1, [0, 1]));
  expect(likely(3, 1, [0, 1, 0])).toBeGreaterThan(likely(3, 0, [0, 1, 0]));
});

test('a story without words yet is neither likely nor unlikely', () => {
  const likely = shareWords(['bridge quay', 'bridge toll'].map(words));
  expect(likely(1, 1, [0])).toBe(0);
});

test('words of one block alone say nothing', () => {
  const likely = shareWords(['bridge quay', 'organ pipes'].map(words));
  expect(likely(1, 0, [0])).toBe(0);
});
