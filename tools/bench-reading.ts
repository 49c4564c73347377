/*
 * `npm run bench:reading -- FOLDER`: our reading beside Readability and Defuddle on the same saved pages in one real Chromium. Each
 * reader sees each page freshly loaded and laid out, ROUNDS times in turn with the others; a page counts with its least time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Times } from './bench-reading-in-page.ts';
import { bundleForBrowser } from './browser-bundle.ts';
import { findBrowser } from './browsers.mjs';
import { openSaved } from './drive/open-saved.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const READERS = ['ours', 'readability', 'defuddle'] as const satisfies (keyof Times)[];
const ADDRESS = 'https://saved-page.invalid/';

const [folder, limit] = process.argv.slice(2);
const executablePath = findBrowser('chromium');
if (!folder || !executablePath) {
  console.error('usage: npm run bench:reading -- FOLDER [HOW-MANY-PAGES]   (and a Chromium: npm start)');
  process.exit(2);
}

async function open(browser: Browser, body: Buffer, bundle: string): Promise<Page> {
  const page = await openSaved(browser, ADDRESS, body);
  await page.evaluate(bundle);
  await page.evaluate(() => document.body?.offsetHeight);
  return page;
}

const bench = <T>(page: Page, call: string, argument?: string): Promise<T> =>
  page.evaluate((c, a) => (globalThis as any).nutgrafBench[c](a), call, argument) as Promise<T>;

const share = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;

const bundle = await bundleForBrowser('tools/bench-reading-in-page.ts', 'nutgrafBench');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const least = { ours: [] as number[], readability: [] as number[], defuddle: [] as number[] };
const failed = { ours: 0, readability: 0, defuddle: 0 };
const tasks: number[] = [];
const heap: number[] = [];
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort();
const step = Math.max(1, Math.floor(files.length / Number(limit ?? files.length)));
for (const file of files.filter((_, i) => i % step === 0)) {
  const body = readFileSync(join(folder, file));
  const best: Record<keyof Times, number> = { ours: Infinity, readability: Infinity, defuddle: Infinity };
  let task = Infinity;
  for (let round = 0; round < ROUNDS; round++)
    for (const reader of READERS) {
      const page = await open(browser, body, bundle);
      best[reader] = Math.min(best[reader], (await bench<number | null>(page, 'time', reader)) ?? Infinity);
      await page.close();
    }
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(browser, body, bundle);
    const before = (await page.metrics()).JSHeapUsedSize ?? 0;
    task = Math.min(task, await bench<number>(page, 'longestTask'));
    heap.push(((await page.metrics()).JSHeapUsedSize ?? 0) - before);
    await page.close();
  }
  for (const reader of READERS)
    if (best[reader] === Infinity) failed[reader]++;
    else least[reader].push(best[reader]);
  tasks.push(task);
}
await browser.close();

const ms = (n: number): string => n.toFixed(1).padStart(8);
console.log(`${tasks.length} pages, the least of ${ROUNDS} rounds each, milliseconds\n`);
console.log(`${''.padEnd(12)}  median      p95      max   failed`);
for (const reader of READERS) {
  const times = least[reader];
  console.log(
    `${reader.padEnd(12)}${ms(share(times, 0.5))} ${ms(share(times, 0.95))} ${ms(share(times, 1))} ${String(failed[reader]).padStart(8)}`,
  );
}
console.log(
  `longest task${ms(share(tasks, 0.5))} ${ms(share(tasks, 0.95))} ${ms(share(tasks, 1))}   over 50 ms: ${tasks.filter((t) => t > 50).length} pages`,
);
console.log(
  `heap growth, MB: median ${(share(heap, 0.5) / 1e6).toFixed(1)}, most ${(share(heap, 1) / 1e6).toFixed(1)}`,
);
