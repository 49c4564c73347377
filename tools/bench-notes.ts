/*
 * `npm run bench:notes`: the built extension in a real Chromium with a hundred thousand notes, ten thousand of them on one page.
 * Prints how long saving one note takes, and how soon panel, library and page show what they have.
 *   npm run bench:notes -- [--notes 100000] [--page 10000] [--times 30]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import {
  fillNotes,
  millisecondsTo,
  saveOne,
  searchFor,
  timeCalls,
  timeLateText,
} from './bench/notes-in-page.ts';
import { launchChromium } from './drive/chromium.ts';
import { servePages } from './drive/serve.ts';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '100000' },
    page: { type: 'string', default: '10000' },
    times: { type: 'string', default: '30' },
  },
});
const ROOT = join(import.meta.dirname, '..');
const [all, here, times] = [Number(values.notes), Number(values.page), Number(values.times)];

const LATE = 'words that nobody had waited for';

const tell = (what: string, ...figures: string[]) => console.log(what.padEnd(44), figures.join(', '));
const ms = (figure: number) => `${figure.toFixed(0)} ms`;
const drawn = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-note]').length);

const server = await servePages(join(ROOT, 'tests/pages'));
// long enough for so many notes: on a short page they would lie over one another by the hundred
const paragraphs = [...server.read('/newspaper-en/page.html').matchAll(/<p>([^<]{80,})<\/p>/g)].map(
  (m) => m[1],
);
const lines = Array.from(
  { length: 600 },
  (_, i) => `<p>${paragraphs[i % paragraphs.length]} So says entry ${i}.</p>`,
);
server.put('/long.html', `<!doctype html><title>A long page</title><h1>A long page</h1>${lines.join('\n')}`);
const chromium = await launchChromium(join(ROOT, '.output/chrome-mv3'));
try {
  const { browser } = chromium;
  const article = await browser.newPage();
  await article.goto(`${server.origin}/long.html`);
  const panel = await chromium.openPanel(article);
  await panel.waitForSelector('.add-note');
  const key = await panel.evaluate(async () => {
    const { chrome } = globalThis as any;
    const [tab] = await chrome.tabs.query({ active: true });
    const state = await chrome.tabs.sendMessage(tab.id, { to: 'page', call: 'getState', args: [] });
    return state.value.pageKey as string;
  });
  const text = await article.evaluate(() => document.body.innerText);
  await panel.evaluate(saveOne, { key, quote: LATE });
  const late = await article.evaluate(timeLateText, LATE);
  await panel.evaluate(fillNotes, { all, here, key, text });
  await panel.reload({ waitUntil: 'domcontentloaded' });
  const first = await panel.evaluate(millisecondsTo, '[data-note]');
  tell('a note on text that comes late, from its coming', ms(late));
  console.log(`${all} notes, ${here} of them on one page`);

  const { save, change, long } = await panel.evaluate(timeCalls, { times, key });
  tell('saving a new note', `median ${ms(save.median)}`, `95 % within ${ms(save.most)}`);
  tell('saving a change', `median ${ms(change.median)}`, `95 % within ${ms(change.most)}`);
  tell('saving a million characters', ms(long));

  const library = await browser.newPage();
  await library.bringToFront();
  await library.goto(chromium.url('library.html'), { waitUntil: 'domcontentloaded' });
  tell(
    'library: first notes',
    ms(await library.evaluate(millisecondsTo, '[data-note]')),
    `${await drawn(library)} drawn`,
  );
  tell('library: search, from key to result', ms(await library.evaluate(searchFor, 'rare-word-77')));
  tell('library: end of the list', ms(await library.evaluate(toEnd)), `${await drawn(library)} drawn`);
  await library.close();

  tell('panel: first notes', ms(first), `${await drawn(panel)} drawn`);
  tell('panel: end of the list', ms(await panel.evaluate(toEnd)), `${await drawn(panel)} drawn`);

  await article.bringToFront();
  await article.reload();
  await chromium.clickAction(article);
  const from = Date.now();
  await article.waitForFunction(
    () => [...CSS.highlights].filter(([name]) => /note/.test(name)).reduce((n, [, h]) => n + h.size, 0) > 100,
    { timeout: 60_000 },
  );
  tell('page: notes drawn after a click', ms(Date.now() - from));
} finally {
  await chromium.close();
  await server.close();
}

/** Scrolls to the end and waits until notes stand there; milliseconds. */
async function toEnd(): Promise<number> {
  const start = performance.now();
  const frame = () => new Promise((done) => setTimeout(done, 20));
  const isThere = () =>
    [...document.querySelectorAll('[data-note]')].some((n) => {
      const { top, bottom } = n.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  for (let tries = 0; tries < 300; tries++) {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await frame();
    await frame();
    const isEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 400;
    if (isEnd && isThere()) return performance.now() - start;
  }
  throw new Error('nothing stands at the end of the list');
}
