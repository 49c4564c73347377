import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/text/remembered';

test('works out each answer once, no and nothing too', () => {
  const tell = vi.fn((word: string) => (word === 'yes' ? true : word === 'no' ? false : null));
  const known = remembered(tell);
  expect(['yes', 'no', 'well', 'no', 'well', 'yes'].map(known)).toEqual([
    true,
    false,
    null,
    false,
    null,
    true,
  ]);
  expect(tell).toHaveBeenCalledTimes(3);
});

test('keeps no more than a page needs', () => {
  const tell = vi.fn((n: number) => n);
  const known = remembered(tell);
  for (let n = 0; n <= 4000; n++) known(n);
  known(0);
  expect(tell).toHaveBeenCalledTimes(4002);
});
