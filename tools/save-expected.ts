/*
 * Writes what our own test pages are expected to read as: `node tools/save-expected.ts [FOLDER …]`, folders of tests/pages (default:
 * those that have an expected.txt). Look at the difference before committing it: this tool believes whatever the reading says.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bundleForBrowser } from './browser-bundle.ts';
import { findBrowser } from './browsers.mjs';

const PAGES = join(import.meta.dirname, '../tests/pages');
/** As wide as the frame that the test reads the pages in. */
const VIEW = { width: 1200, height: 900 };

const named = process.argv.slice(2);
const folders = named.length
  ? named
  : readdirSync(PAGES).filter((f) => existsSync(join(PAGES, f, 'expected.txt')));
const executablePath = findBrowser('chromium');
if (!executablePath)
  throw new Error('no Chromium found: run `npm start` once, or name one in NUTGRAF_CHROMIUM');
const bundle = await bundleForBrowser('tests/pages/tell-page.ts', 'nutgrafTell');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  args: ['--no-sandbox'],
});
try {
  for (const folder of folders) {
    const page = await browser.newPage();
    await page.setViewport(VIEW);
    await page.goto(pathToFileURL(join(PAGES, folder, 'page.html')).href);
    await page.evaluate(bundle);
    const text: string = await page.evaluate(() => (globalThis as any).nutgrafTell.tellPage(document));
    writeFileSync(join(PAGES, folder, 'expected.txt'), text);
    console.log(`tests/pages/${folder}/expected.txt`);
    await page.close();
  }
} finally {
  await browser.close();
}
