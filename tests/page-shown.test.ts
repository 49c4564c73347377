import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PageShown, SHOWN_AT_FIRST, watchShown } from '../src/page-shown';
import { marksShown, summaryLength } from '../src/settings';

beforeEach(() => fakeBrowser.reset());

const start = async () => {
  const seen: PageShown[] = [];
  const stop = new AbortController();
  const set = watchShown((shown) => seen.push(shown), stop.signal);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  return { seen, stop, set };
};

test('what is stored is told at the start', async () => {
  await summaryLength.set('long');
  const { seen } = await start();
  expect(seen).toEqual([{ ...SHOWN_AT_FIRST, length: 'long' }]);
});

test('one setting that changes leaves the others', async () => {
  const { seen, set } = await start();
  set({ types: ['person'] });
  await marksShown.set(false);
  expect(seen.at(-1)).toEqual({ ...SHOWN_AT_FIRST, types: ['person'], all: false });
});

test('nothing is told after its end', async () => {
  const { seen, stop, set } = await start();
  stop.abort();
  set({ all: false });
  await summaryLength.set('short');
  expect(seen).toHaveLength(1);
});
