/*
 * `npm run bench:reading -- FOLDER`: our reading beside Readability and Defuddle on the same saved pages in one real Chromium. All see
 * each page in a new document, loaded, laid out and drawn before the clock starts, ROUNDS times in turn; a page counts with its least
 * time. Once in a tab that has read pages before, as when a person goes on from story to story, and once more, on fewer pages, as the
 * first page of a new process, where the browser has yet to compile the reader.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Manners, Reader } from './bench-reading-in-page.ts';
import { bundleForBrowser } from './browser-bundle.ts';
import { findBrowser } from './browsers.mjs';
import { type SavedTab, savedTab } from './drive/open-saved.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Pages that are read first thing in a new process. */
const FIRST = Number(process.env.FIRST ?? 20);
const READERS = ['ours', 'readability', 'defuddle'] as const satisfies Reader[];
const ADDRESS = 'https://saved-page.invalid/';
/** Milliseconds. */
const LONG_TASK = 50;

const [folder, limit] = process.argv.slice(2);
const executablePath = findBrowser('chromium');
if (!folder || !executablePath) {
  console.error('usage: npm run bench:reading -- FOLDER [HOW-MANY-PAGES]   (and a Chromium: npm start)');
  process.exit(2);
}

// minified, as it is shipped
const bundle = await bundleForBrowser('tools/bench-reading-in-page.ts', 'nutgrafBench', true);
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

const call = <T>(page: Page, name: string, argument?: string): Promise<T> =>
  page.evaluate((n, a) => (globalThis as any).nutgrafBench[n](a), name, argument) as Promise<T>;

async function show(tab: SavedTab, body: Buffer): Promise<void> {
  await tab.show(body);
  await call(tab.page, 'rest');
}

async function timed(tab: SavedTab, body: Buffer, reader: Reader): Promise<number> {
  await show(tab, body);
  return (await call<number | null>(tab.page, 'time', reader)) ?? Number.POSITIVE_INFINITY;
}

async function timedFirst(body: Buffer, reader: Reader): Promise<number> {
  const tab = await savedTab(browser, ADDRESS, bundle);
  const took = await timed(tab, body, reader);
  await tab.page.close();
  return took;
}

/** The least time of each reader. Each round another one is the first, since none shall always follow the same one's garbage. */
async function leastOf(run: (reader: Reader) => Promise<number>): Promise<Map<Reader, number>> {
  const least = new Map<Reader, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const reader of [
      ...READERS.slice(round % READERS.length),
      ...READERS.slice(0, round % READERS.length),
    ])
      least.set(reader, Math.min(least.get(reader) ?? Number.POSITIVE_INFINITY, await run(reader)));
  return least;
}

const heapOf = async (page: Page): Promise<number> => (await page.metrics()).JSHeapUsedSize ?? 0;
/** About `many` of all, evenly spread. */
const someOf = <T>(all: readonly T[], many: number): T[] => {
  const step = Math.max(1, Math.floor(all.length / Math.max(1, many)));
  return all.filter((_, i) => many > 0 && i % step === 0);
};

const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const bodies = someOf(names.sort(), Number(limit ?? names.length)).map((name) =>
  readFileSync(join(folder, name)),
);
const tab = await savedTab(browser, ADDRESS, bundle);
for (const reader of READERS) if (bodies[0]) await timed(tab, bodies[0], reader);
const times: Map<Reader, number>[] = [];
const tasks: number[] = [];
const heap: number[] = [];
let changed = 0;
for (const body of bodies) {
  times.push(await leastOf((reader) => timed(tab, body, reader)));
  let task = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    await show(tab, body);
    const before = await heapOf(tab.page);
    const told = await call<Manners>(tab.page, 'manners');
    heap.push((await heapOf(tab.page)) - before);
    task = Math.min(task, told.longestTask);
    if (!told.unchanged) changed++;
  }
  tasks.push(task);
}
const firstTimes: Map<Reader, number>[] = [];
for (const body of someOf(bodies, FIRST))
  firstTimes.push(await leastOf((reader) => timedFirst(body, reader)));
await browser.close();

const share = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;
const row = (name: string, numbers: readonly number[], rest: string): void =>
  console.log(
    `${name.padEnd(12)}${[0.5, 0.95, 1].map((part) => share(numbers, part).toFixed(1).padStart(9)).join('')}${rest}`,
  );

function table(title: string, list: readonly Map<Reader, number>[]): void {
  const done = (reader: Reader) => list.map((t) => t.get(reader) ?? 0).filter(Number.isFinite);
  const own = done('ours');
  console.log(`\n${title}: ${list.length} pages, the least of ${ROUNDS} rounds each, milliseconds`);
  console.log(`${''.padEnd(12)}   median      p95      max   failed   ours to it: median, p95`);
  for (const reader of READERS) {
    const theirs = done(reader);
    const ratio = [0.5, 0.95].map((part) => (share(own, part) / share(theirs, part)).toFixed(2).padStart(6));
    const failed = String(list.length - theirs.length).padStart(9);
    row(reader, theirs, reader === 'ours' ? failed : `${failed}   ${ratio.join('')}`);
  }
}

table('page after page', times);
const long = tasks.filter((t) => t > LONG_TASK).length;
row(
  'longest task',
  tasks,
  `   over ${LONG_TASK} ms: ${long} pages (${((100 * long) / tasks.length).toFixed(1)} %)`,
);
const mb = (part: number): string => (share(heap, part) / 1e6).toFixed(1);
console.log(`heap growth, MB: median ${mb(0.5)}, most ${mb(1)};   changed by our reading: ${changed} pages`);
if (firstTimes.length) table('first page of a new process', firstTimes);
