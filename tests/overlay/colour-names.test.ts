import { expect, test } from 'vitest';
import { withColourNames } from '../../src/overlay/colour-names';
import type { ColourNames } from '../../src/overlay/mark';

test('the reader’s own names stand in for ours, those given later too', async () => {
  let tell: (names: ColourNames) => void = () => {};
  const named = {
    get: async () => ({ pink: 'to check' }),
    watch(on: typeof tell) {
      tell = on;
    },
  };
  const say = withColourNames((word, value) => `${word} ${value ?? ''}`, named, new AbortController().signal);
  await Promise.resolve();
  expect(say('page_colour_pink')).toBe('to check');
  expect(say('page_colour_blue', 'x')).toBe('page_colour_blue x');
  tell({ blue: 'figures' });
  expect([say('page_colour_pink'), say('page_colour_blue')]).toEqual(['page_colour_pink ', 'figures']);
  expect(say('page_saidBy', 'Ida')).toBe('page_saidBy Ida');
});
