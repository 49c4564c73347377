/* Opens saved pages for the tools: the bytes on disk are all there is, and the page's own scripts do not run. */
import { isUtf8 } from 'node:buffer';
import type { Browser, Page } from 'puppeteer-core';

/** What a saved page is served with: its markup, styles and inline images, nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
/** Milliseconds. */
const PATIENCE = 60_000;

/** A tab that shows one saved page after another, each a new document in the same process. */
export interface SavedTab {
  readonly page: Page;
  show(body: Buffer): Promise<void>;
}

/**
 * Opens a tab whose pages answer their own address, `url`, with the body last shown, and refuse everything else. `script` is run in each
 * of them as a content script is: the browser compiles it once a process, which it does not do for one that is evaluated.
 */
export async function savedTab(browser: Browser, url: string, script?: string): Promise<SavedTab> {
  let body: Buffer = Buffer.alloc(0);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (own
      ? request.respond({
          status: 200,
          // a saved page's own word on its encoding may be lost or wrong; bytes that are valid UTF-8 are UTF-8
          contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
          headers: { 'content-security-policy': POLICY },
          body,
        })
      : request.abort());
  });
  if (script) await page.evaluateOnNewDocument(script);
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    page,
    async show(next) {
      body = next;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    },
  };
}

/** A tab of its own for one saved page. */
export async function openSaved(browser: Browser, url: string, body: Buffer): Promise<Page> {
  const tab = await savedTab(browser, url);
  await tab.show(body);
  return tab.page;
}
