// @vitest-environment happy-dom
/* How often a page is read, by a clock of our own; what counts as a change is tried in a real browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch-page';

const LEAST = 2000;
/** When each reading began, in milliseconds. */
let at: number[] = [];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  at = [];
  document.body.replaceChildren('The first line.');
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'hidden');
});

/** A reading that takes `cost` milliseconds and answers whether anything was new. */
function watch({ cost = 0, isNew = true } = {}): void {
  watchPage(document, {
    isOurs: () => false,
    async onSettled() {
      at.push(performance.now());
      await new Promise((done) => setTimeout(done, cost));
      return isNew;
    },
    signal: end.signal,
  });
}

/** `ms` of a page that says something new every `every` milliseconds. */
async function words(every: number, ms: number): Promise<void> {
  for (let now = 0; now < ms; now += every) {
    (document.body.firstChild as Text).data = `Line ${now} of the night.`;
    await vi.advanceTimersByTimeAsync(every);
  }
}
const rest = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const closest = () => Math.min(...at.map((t, i) => t - (at[i - 1] ?? Number.NEGATIVE_INFINITY)));

test.each([20, 130, 300, 700, 1500])('new words every %i ms are read once in two seconds', async (every) => {
  watch();
  await words(every, 10_000);
  expect(at.length).toBeGreaterThanOrEqual(3);
  expect(at.length).toBeLessThanOrEqual(5);
  expect(closest()).toBeGreaterThanOrEqual(LEAST);
});

test('after two seconds of rest a change is read once it is quiet', async () => {
  watch();
  await rest(LEAST);
  const start = performance.now();
  await words(50, 100);
  await rest(1000);
  expect(at.map((t) => t - start)).toEqual([50 + 120]);
});

test('the time that a reading takes is none of the time between', async () => {
  watch({ cost: 700 });
  await words(100, 10_000);
  expect(closest()).toBeGreaterThanOrEqual(LEAST + 700);
});

test('a page that only moves is read less and less; a click makes that two seconds again, and no less', async () => {
  watch({ isNew: false });
  await words(200, 29_000);
  expect(at).toHaveLength(3); // after 2, 4 and 8 seconds; the next would be 16 later
  document.body.click();
  await words(200, 400);
  expect(at).toHaveLength(4);
  document.body.click();
  await words(200, 1400);
  expect(at).toHaveLength(4);
  await words(200, 1000);
  expect(at).toHaveLength(5);
});

test('a tab that was hidden while a reading was due is read when it is seen again', async () => {
  watch();
  await rest(LEAST);
  await words(10, 10);
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  document.dispatchEvent(new Event('visibilitychange'));
  await words(200, 10_000);
  expect(at).toEqual([]);
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await rest(200);
  expect(at).toHaveLength(1);
});
