/*
 * What `npm start` shows: the built extension in a real browser on the demo newspaper page, panel open. With no display it does the
 * same headless, saves screenshots, prints what was found and ends.
 *   --firefox   in Firefox    --english   the English page    --dark   in the dark theme    --headless   even with a display
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './drive/chromium.ts';
import { launchFirefox } from './drive/firefox.ts';
import { servePages } from './drive/serve.ts';
import { printState } from './print-state.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'nutgraf-out');

/** There once the panel shows a story's summary. */
const READY = 'ul.summary';
const GET_STATE = { to: 'page', call: 'getState', args: [] };
const has = (flag: string): boolean => process.argv.includes(flag);

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headed = hasDisplay && !has('--headless');
const path = has('--english') ? '/newspaper-en/page.html' : '/newspaper-zh/page.html';
const language = has('--english') ? 'en-US' : 'zh-CN';
const dark = has('--dark');
/** Part of the screenshots' names. */
const kind = `${has('--english') ? 'en' : 'zh'}${dark ? '-dark' : ''}`;

mkdirSync(OUT, { recursive: true });
const server = await servePages(join(ROOT, 'tests/pages'));
try {
  await (has('--firefox') ? inFirefox() : inChromium());
} finally {
  await server.close();
}

async function inChromium(): Promise<void> {
  const chromium = await launchChromium(join(ROOT, '.output/chrome-mv3'), { headed, language, dark });
  const [first] = await chromium.browser.pages();
  const page = first ?? (await chromium.browser.newPage());
  await page.goto(server.origin + path);
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector(READY, { timeout: 30_000 });
  if (headed) return untilClosed(chromium.browser);
  const state = await panel.evaluate(async (message) => {
    const [tab] = await (globalThis as any).chrome.tabs.query({ active: true });
    return (await (globalThis as any).chrome.tabs.sendMessage(tab.id, message)).value;
  }, GET_STATE);
  console.log(printState(state));
  await page.screenshot({ path: join(OUT, `chromium-page-${kind}.png`) });
  await panel.screenshot({ path: join(OUT, `chromium-panel-${kind}.png`) });
  console.log(`\nScreenshots: ${OUT}`);
  await chromium.close();
}

async function inFirefox(): Promise<void> {
  const firefox = await launchFirefox(join(ROOT, '.output/firefox-mv3'), 'nutgraf@nutgraf.example', {
    headed,
    language,
    dark,
  });
  const page = await firefox.browser.newPage();
  await page.goto(server.origin + path);
  await page.bringToFront();
  await firefox.clickAction();
  if (headed) return untilClosed(firefox.browser);
  const ready = (w: Window): string => String(w.document.querySelector('ul.summary') !== null);
  for (let tries = 0; tries < 60 && (await firefox.inSidebar(ready).catch(() => 'false')) !== 'true'; tries++)
    await new Promise((r) => setTimeout(r, 500));
  await firefox.screenshot(join(OUT, `firefox-window-${kind}.png`));
  await firefox.screenshot(join(OUT, `firefox-panel-${kind}.png`), 'sidebar');
  const library = await firefox.open('library.html');
  const state = await library.evaluate(
    async (message, url) => {
      const { browser } = globalThis as any;
      for (const tab of await browser.tabs.query({})) {
        const answer = await browser.tabs.sendMessage(tab.id, message).catch(() => null);
        if (answer?.ok && answer.value.reading.page.url === url) return answer.value;
      }
      throw new Error('the page gave no answer');
    },
    GET_STATE,
    server.origin + path,
  );
  console.log(printState(state as never));
  console.log(`\nScreenshots: ${OUT}`);
  await firefox.close();
}

/** Holds the demo open until the person closes the browser. */
function untilClosed(browser: { on(event: 'disconnected', then: () => void): unknown }): Promise<void> {
  console.log(`Nutgraf is open on ${server.origin}${path}. Close the browser to end.`);
  return new Promise((done) => browser.on('disconnected', () => done()));
}
