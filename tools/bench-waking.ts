/*
 * `npm run bench:waking`: how long a reader waits for a background that the browser has put to sleep, in a real Chromium. Prints medians of
 * how soon a stopped background answers a page, and how soon a page opened beside the panel after more than half a minute has its
 * first marks.
 *   npm run bench:waking -- [--times 5] [BUILD …]
 * Several builds (folders of the unpacked extension; by default our own) are measured by turns, in one run.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from './drive/chromium.ts';
import { servePages } from './drive/serve.ts';

const ROOT = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '5' } },
});
const times = Number(values.times);
const builds = positionals.length ? positionals : [join(ROOT, '.output/chrome-mv3')];
/** Milliseconds; browsers stop a background after half a minute without work. */
const SLEEP = 33_000;
const PAGES = ['/article-en/page.html', '/newspaper-en/page.html'];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Milliseconds in which the background answers one call of an extension's page. */
const answer = (window: Page): Promise<number> =>
  window.evaluate(async () => {
    const began = performance.now();
    const { chrome } = globalThis as any;
    await chrome.runtime.sendMessage({ to: 'background', call: 'pageKnowledge', args: [] });
    return performance.now() - began;
  });

/** Whoever is looked into by a debugger is not stopped. */
async function letGo({ browser }: Chromium): Promise<void> {
  for (const target of browser.targets().filter((t) => t.type() === 'service_worker')) {
    const worker = await target.worker().catch(() => null);
    await worker?.client.detach().catch(() => {});
  }
}

const server = await servePages(join(ROOT, 'tests/pages'));
const runs = [];
try {
  for (const build of builds) {
    const chromium = await launchChromium(build);
    const window = await chromium.browser.newPage();
    await window.goto(chromium.url('library.html'));
    runs.push({ build, chromium, window, woken: [] as number[], marked: [] as number[] });
  }
  for (let i = 0; i < times; i++) {
    for (const { chromium, window, woken } of runs) {
      await pause(1000); // what the last start left to do
      await chromium.stopServiceWorker();
      woken.push(await answer(window));
    }
  }
  const readers = [];
  for (const run of runs) {
    const page = await run.chromium.browser.newPage();
    await page.goto(server.origin + PAGES[0]);
    const panel = await run.chromium.openPanel(page);
    await panel.waitForSelector('ul.summary', { timeout: 30_000 });
    await run.window.close();
    readers.push({ ...run, page });
  }
  for (let i = 1; i <= times; i++) {
    for (const { chromium } of readers) await letGo(chromium);
    await pause(SLEEP);
    for (const { page, marked } of readers) {
      await page.goto(server.origin + PAGES[i % PAGES.length], { waitUntil: 'load' });
      const began = performance.now();
      await page.waitForFunction(
        () => [...(CSS as any).highlights.keys()].some((name) => name.startsWith('nutgraf-')),
        { polling: 10 },
      );
      marked.push(performance.now() - began);
    }
  }
  for (const { build, woken, marked } of runs)
    console.log(
      `${build}: a stopped background answers in ${median(woken).toFixed(0)} ms; ` +
        `half a minute later, beside the panel, the next page has marks ${median(marked).toFixed(0)} ms after it is loaded`,
    );
} finally {
  for (const { chromium } of runs) await chromium.close();
  await server.close();
}
