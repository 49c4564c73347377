import { expect, test } from 'vitest';
import { everyPlace } from '../../src/text/every-place';

test('every place of the words, also where they overlap, and none where they do not stand', () => {
  expect([...everyPlace('anana an', 'ana')]).toEqual([0, 2]);
  expect([...everyPlace('在甲镇，在乙镇', '在')]).toEqual([0, 4]);
  expect([...everyPlace('mill', 'river')]).toEqual([]);
});
