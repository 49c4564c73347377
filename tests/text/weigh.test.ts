import { expect, test } from 'vitest';
import { hasDense, weigh } from '../../src/text/weigh';

test.each([
  ['', 0],
  ['The ferry', 9],
  ['渡轮', 6],
  ['渡轮 9 号 ferry', 6 + 3 + 3 + 6],
])('%s weighs %i letters', (text, weight) => {
  expect(weigh(text)).toBe(weight);
  expect(hasDense(text)).toBe(weight > text.length);
});
