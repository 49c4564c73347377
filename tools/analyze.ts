/*
 * `npm run analyze`: saved news pages through the extension's own reading, facts and summary code, inside a real headless browser.
 * The page's own scripts do not run and nothing is fetched: every request but the page's own bytes is refused.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundleForBrowser } from './browser-bundle.ts';
import { findBrowser } from './browsers.mjs';
import { openSaved } from './drive/open-saved.ts';

const USAGE = `usage: npm run --silent analyze -- PAGE.html [FOLDER …] [--url URL] [--date YYYY-MM-DD] [--explain] [--without NAME …]
       npm run --silent analyze -- --text FILE.jsonl
       npm run --silent analyze -- --stories FILE.jsonl [--sentences N] [--trim]`;

/** Stands for the place where a page without an address was saved. */
const NOWHERE = 'https://saved-page.invalid/';
/** Lines handed to the browser page at a time. */
const BATCH = 200;
/** A page that takes longer is an error, not a hang. Milliseconds. */
const PAGE_TIMEOUT = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    date: { type: 'string' },
    text: { type: 'string' },
    stories: { type: 'string' },
    sentences: { type: 'string', default: '3' },
    trim: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
  },
});

let failed = false;
const write = (line: unknown): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

async function main(): Promise<void> {
  if (!positionals.length && !values.text && !values.stories) {
    console.error(USAGE);
    process.exit(2);
  }
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no Chromium found: run `npm start` once, or name one in NUTGRAF_CHROMIUM');
  const bundle = await bundleForBrowser('tools/analyze-in-page.ts', 'nutgrafAnalyze');
  const models = readModels();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
  try {
    if (values.text) await lines(browser, bundle, models, values.text, 'analyseTexts', undefined);
    if (values.stories)
      await lines(browser, bundle, models, values.stories, 'analyseStories', {
        sentences: Number(values.sentences),
        trim: values.trim,
      });
    if (positionals.length) {
      // one page holds the models for all, as the background does; each saved page is only read in its own
      const brain = await openSaved(browser, NOWHERE, Buffer.from('<!doctype html>'));
      await start(brain, bundle, models);
      for (const file of positionals.flatMap(htmlFiles)) await savedPage(browser, bundle, brain, file);
    }
  } finally {
    await browser.close();
  }
}

function htmlFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(path, name));
}

function readModels(): Record<string, string> {
  const folder = join(import.meta.dirname, '../public/models');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.bin'))
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

async function start(page: Page, bundle: string, models: Record<string, string>): Promise<void> {
  await page.evaluate(bundle);
  await page.evaluate((m) => (globalThis as any).nutgrafAnalyze.loadModels(m), models);
}

async function savedPage(browser: Browser, bundle: string, brain: Page, file: string): Promise<void> {
  const id = basename(file, '.html');
  const options = {
    url: values.url ?? null,
    date: values.date ?? null,
    explain: values.explain,
    without: values.without,
  };
  let page: Page | null = null;
  try {
    page = await openSaved(browser, values.url ?? NOWHERE, readFileSync(file));
    await page.evaluate(bundle);
    const read = await withTimeout(
      page.evaluate((o) => (globalThis as any).nutgrafAnalyze.readSaved(o), options),
    );
    const result = await withTimeout(
      brain.evaluate((r, o) => (globalThis as any).nutgrafAnalyze.analyseRead(r, o), read, options),
    );
    write({ id, ...result });
  } catch (error) {
    failed = true;
    write({ id, error: error instanceof Error ? error.message : String(error) });
  } finally {
    await page?.close().catch(() => undefined); // a crashed page is closed already
  }
}

async function lines(
  browser: Browser,
  bundle: string,
  models: Record<string, string>,
  file: string,
  call: 'analyseTexts' | 'analyseStories',
  options: unknown,
): Promise<void> {
  const page = await openSaved(browser, NOWHERE, Buffer.from('<!doctype html>'));
  await start(page, bundle, models);
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (let i = 0; i < all.length; i += BATCH) {
    const results = await page.evaluate(
      (name, batch, o) => (globalThis as any).nutgrafAnalyze[name](batch, o),
      call,
      all.slice(i, i + BATCH),
      options as any,
    );
    for (const result of results) write(result);
  }
  await page.close();
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${PAGE_TIMEOUT / 1000} s`)), PAGE_TIMEOUT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

await main();
process.exitCode = failed ? 1 : 0;
