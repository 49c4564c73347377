import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type WatchTimes, watchPage } from '../../../src/page/watch-page';
import { stage, until } from '../overlay/stage';

let end: AbortController;
const settled = vi.fn(async () => true);
const ours = document.createElement('nutgraf-layer');

beforeEach(async () => {
  stage('The first line of a live page.');
  history.replaceState(null, '', location.href);
  settled.mockClear();
  settled.mockResolvedValue(true);
  end = new AbortController();
  await new Promise((done) => setTimeout(done)); // what the stage changed is no news
  watchWith({ quiet: 150, least: LEAST, most: 3000 });
});
afterEach(() => {
  end.abort();
  ours.remove();
});

/** Milliseconds. */
const LEAST = 400;

const watchWith = (times: WatchTimes) =>
  watchPage(document, {
    isOurs: (node) => node === ours,
    onSettled: settled,
    signal: end.signal,
    times,
  });
const paragraph = (words: string) => {
  const p = document.createElement('p');
  p.textContent = words;
  return p;
};
const quiet = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('watching a page for new words', () => {
  test('many changes in a row are one reading, once they rest', async () => {
    for (let i = 0; i < 5; i++) {
      document.body.append(paragraph(`update ${i}`));
      await quiet(10);
    }
    expect(settled).not.toHaveBeenCalled();
    await until(() => settled.mock.calls.length);
    await quiet(300);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test('text that comes after a rest is read as soon as it is quiet', async () => {
    await quiet(LEAST);
    const before = performance.now();
    document.body.append(paragraph('late'));
    await until(() => settled.mock.calls.length);
    expect(performance.now() - before).toBeLessThan(LEAST);
  });

  test('a page that never rests is read all the same', async () => {
    const ticking = setInterval(() => document.body.append(paragraph('tick')), 20);
    await until(() => settled.mock.calls.length > 1);
    clearInterval(ticking);
  });

  test.each([10, 200])(
    'a page with new words every %i ms is read no more often than the least time allows',
    async (ms) => {
      const at: number[] = [];
      settled.mockImplementation(async () => {
        at.push(performance.now());
        return true;
      });
      const ticking = setInterval(() => document.body.append(paragraph('tick')), ms);
      await until(() => at.length > 3);
      clearInterval(ticking);
      for (let i = 1; i < at.length; i++) expect(at[i]! - at[i - 1]!).toBeGreaterThan(LEAST * 0.9);
    },
  );

  test('nothing is read on a hidden tab; what changed there is, once it is seen', async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.body.append(paragraph('while nobody looks'));
    await quiet(LEAST * 3);
    expect(settled).not.toHaveBeenCalled();
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => settled.mock.calls.length);
  });

  test('a page that only moves is asked less and less, until a person clicks', async () => {
    settled.mockResolvedValue(false);
    const ticking = setInterval(() => document.body.append(paragraph('tick')), 20);
    await quiet(2400);
    const asked = settled.mock.calls.length;
    expect(asked).toBeLessThan(6); // 400, 800, 1600 … ms apart, not every 150
    document.body.click();
    await until(() => settled.mock.calls.length > asked);
    clearInterval(ticking);
  });

  test('words changed in place are a change', async () => {
    (document.querySelector('p')!.firstChild as Text).data = 'Other words.';
    await until(() => settled.mock.calls.length);
  });

  test('what shows words that were there ("read more") is a change; what only looks different is none', async () => {
    const more = paragraph('The rest of it.');
    more.hidden = true;
    document.body.append(more);
    await until(() => settled.mock.calls.length);
    document.querySelector('p')!.className = 'lit';
    await quiet(500);
    expect(settled).toHaveBeenCalledTimes(1);
    more.hidden = false;
    await until(() => settled.mock.calls.length === 2);
  });

  test('words that come into a shadow root it was told of are a change', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    end.abort();
    document.body.append(host);
    await quiet(1);
    end = new AbortController();
    watchWith({ quiet: 150, least: LEAST, most: 3000 })([root]);
    root.append(paragraph('The second line.'));
    await until(() => settled.mock.calls.length === 1);
  });

  test('our own layer, scripts and empty boxes are no change', async () => {
    document.documentElement.append(ours);
    document.body.append(document.createElement('script'), document.createElement('div'));
    await quiet(500);
    expect(settled).not.toHaveBeenCalled();
  });

  test('another address in the same document is a change at the next stirring', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#/next`);
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => settled.mock.calls.length);
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('after the end nothing is read', async () => {
    document.body.append(paragraph('late'));
    end.abort();
    await quiet(500);
    expect(settled).not.toHaveBeenCalled();
  });
});
