import { expect, test } from 'vitest';
import type { Block } from '../../src/page/block';
import { readingOrder } from '../../src/stories/reading-order';
import { blocksOf } from './blocks';

const at = (text: string, x: number, y: number, width = 300): Block =>
  blocksOf([text], { x, y, width, height: 90 })[0] as Block;
const texts = (blocks: readonly Block[]): string => blocks.map((b) => b.text).join(' ');

const mixed = [
  at('f', 320, 300),
  at('b', 0, 200),
  at('d', 320, 100),
  at('a', 0, 100),
  at('c', 0, 300),
  at('e', 320, 200),
  at('g', 640, 100),
  at('i', 640, 300),
  at('h', 640, 200),
  at('TITLE', 0, 0, 940),
];

test('reads down each column where the markup is mixed', () => {
  expect(texts(readingOrder([...mixed, at('k', 0, 500), at('j', 0, 400)], false))).toBe(
    'TITLE a b c j k d e f g h i',
  );
});

test('takes columns from the right in scripts that run so', () => {
  expect(texts(readingOrder([...mixed, at('k', 0, 500), at('j', 0, 400)], true))).toBe(
    'TITLE g h i d e f a b c j k',
  );
});

test("keeps the page's order where it goes down, or where nothing was laid out", () => {
  const plain = [at('a', 0, 0), at('b', 0, 100), at('c', 320, 0), at('d', 320, 100)];
  expect(readingOrder(plain, false)).toBe(plain);
  const bare = blocksOf(['a', 'b']);
  expect(readingOrder(bare, false)).toBe(bare);
});
