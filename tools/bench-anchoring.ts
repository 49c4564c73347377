/*
 * `npm run bench:anchoring`: quotes found again on one page of two megabytes, by our code (all in one go, with breaks) and by its
 * peers (fewer, since they take long), in one run of a real Chromium. Prints milliseconds a quote and the ratio to the fastest peer.
 *   npm run bench:anchoring -- [--quotes 1000] [--peers 40] [--size 2000000]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { Timing } from './bench-anchoring-in-page.ts';
import { bundleForBrowser } from './browser-bundle.ts';
import { findBrowser } from './browsers.mjs';

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '1000' },
    peers: { type: 'string', default: '40' },
    size: { type: 'string', default: '2000000' },
  },
});
const html = readFileSync(join(import.meta.dirname, '../tests/pages/newspaper-en/page.html'), 'utf8');
const paragraphs = [...html.matchAll(/<p>([^<]{80,})<\/p>/g)].map((m) => m[1] ?? '');
const executablePath = findBrowser('chromium');
if (!executablePath)
  throw new Error('no Chromium found: run `npm start` once, or name one in NUTGRAF_CHROMIUM');
const bundle = await bundleForBrowser('tools/bench-anchoring-in-page.ts', 'bench');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  protocolTimeout: 600_000,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(bundle);
  const length = await page.evaluate(
    (p, size) => (globalThis as any).bench.fill(p, size),
    paragraphs,
    Number(values.size),
  );
  console.log(`one page of ${(length / 1e6).toFixed(1)} million characters`);
  const run = (name: string, count: number): Promise<Timing> =>
    page.evaluate((n, c) => (globalThis as any).bench[n](c), name, count);
  const timings = [
    await run('ours', Number(values.quotes)),
    await run('domAnchorTextQuote', Number(values.peers)),
    await run('apacheAnnotator', Number(values.peers)),
  ];
  for (const t of timings)
    console.log(
      t.name.padEnd(24),
      `${t.quotes} quotes, ${t.right} right,`,
      `${t.perQuote.toFixed(2)} ms a quote`,
      t.longestTask === null
        ? ''
        : t.longestTask === 0
          ? ', no task over 50 ms'
          : `, longest task ${t.longestTask.toFixed(0)} ms`,
    );
  const [own, ...peers] = timings;
  if (own)
    console.log(
      `${(Math.min(...peers.map((p) => p.perQuote)) / own.perQuote).toFixed(1)} times as fast as the fastest peer`,
    );
} finally {
  await browser.close();
}
