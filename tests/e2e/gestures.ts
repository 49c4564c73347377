/* What a person does, for the end-to-end tests: looks, selects, types. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Driver } from './drivers';

/** Waits until the panel's visible text contains the words (or no longer does). */
export async function panelSays(driver: Driver, words: string | RegExp, there = true): Promise<string> {
  return vi.waitFor(
    async () => {
      const text = await driver.inPanel((w) => w.document.body.innerText);
      const has = typeof words === 'string' ? text.includes(words) : words.test(text);
      if (has !== there)
        throw new Error(
          `the panel ${there ? 'does not say' : 'still says'} ${words}:\n${text.slice(0, 3000)}`,
        );
      return text;
    },
    { timeout: 30_000, interval: 100 },
  );
}

/** Waits until the panel lists a note on these words (its summary may hold them too). */
export const isListed = (driver: Driver, words: string) =>
  vi.waitFor(async () => {
    const notes = await driver.inPanel((w) =>
      [...w.document.querySelectorAll('[data-note]')].map((n) => n.textContent).join('|'),
    );
    expect(notes).toContain(words);
  }, 15_000);

/** Clicks the first element of the panel that fits, once there is one. */
export async function clickInPanel(driver: Driver, selector: string, words = ''): Promise<void> {
  await vi.waitFor(
    async () => {
      const done = await driver.inPanel(
        (w, s, t) => {
          const found = [...w.document.querySelectorAll<HTMLElement>(s as string)].find((e) =>
            (e.textContent ?? '').includes(t as string),
          );
          found?.click();
          return found ? 'yes' : '';
        },
        selector,
        words,
      );
      if (!done) throw new Error(`nothing in the panel fits ${selector} with “${words}”`);
    },
    { timeout: 10_000, interval: 100 },
  );
}

/** The words under each of our highlights whose name fits, as the page has them. */
export const marked = (page: Page | Frame, name: string): Promise<string[]> =>
  page.evaluate(
    (pattern) =>
      [...CSS.highlights]
        .filter(([key]) => new RegExp(pattern).test(key))
        .flatMap(([, highlight]) => [...highlight].map((range) => range.toString())),
    name,
  );

/**
 * Clicks the toolbar button on a page that has not been read until it is. On a busy machine a click may come while another tab is still
 * in front, or while the browser stops the background: a person clicks again.
 */
export async function clickUntilRead(driver: Driver, page: Page): Promise<void> {
  for (let clicks = 1; ; clicks++) {
    await driver.clickAction(page);
    try {
      await vi.waitFor(async () => expect(await marked(page, 'nutgraf')).not.toEqual([]), 6000);
      return;
    } catch (error) {
      if (clicks === 3) throw error;
    }
  }
}

/** Waits until some highlight of that name stands on exactly these words (or none does). */
export async function waitForMark(
  page: Page | Frame,
  name: string,
  words: string,
  there = true,
): Promise<void> {
  await vi.waitFor(
    async () => {
      const texts = await marked(page, name);
      if (texts.some((t) => t.replace(/\s+/g, ' ') === words) !== there)
        throw new Error(
          `${there ? 'no' : 'still a'} mark ${name} on “${words}”; marks: ${texts.join(' | ').slice(0, 500)}`,
        );
    },
    { timeout: 15_000, interval: 100 },
  );
}

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Scrolls the words into view and gives where they start and end in the window. */
export async function endsOf(page: Page, words: string): Promise<Ends> {
  // a smooth scroll that is still under way would carry the words off
  let last = await place(page, words);
  return vi.waitFor(async () => {
    const now = await place(page, words);
    const still = now.y1 === last.y1;
    last = now;
    if (!still) throw new Error('the page is still scrolling');
    return now;
  }, 5000);
}

function place(page: Page, words: string): Promise<Ends> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()];
      const first = rects[0];
      const last = rects.at(-1);
      if (!first || !last || !first.width) continue;
      return {
        x1: first.left + 0.5,
        y1: first.top + first.height / 2,
        x2: last.right - 0.5,
        y2: last.top + last.height / 2,
      };
    }
    throw new Error(`“${text}” does not stand on the page`);
  }, words);
}

/** Selects the words with the mouse, as a person does. */
export async function select(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x1, y1, x2, y2 } = await endsOf(page, words);
  await page.mouse.move(x1, y1);
  await page.mouse.down();
  await page.mouse.move((x1 + x2) / 2, (y1 + y2) / 2, { steps: 3 });
  await page.mouse.move(x2, y2, { steps: 3 });
  await page.mouse.up();
  await vi.waitFor(async () => {
    const got = await page.evaluate(() => String(document.getSelection()));
    if (got !== words) throw new Error(`selected “${got}” instead of “${words}”`);
  });
  await waitForWindow(page);
}

/** Waits until one of our windows stands on the page (the menu at a selection, a card, an editor): the line at its foot is none. */
export const waitForWindow = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      for (let y = 4; y < innerHeight - 100; y += 12)
        for (let x = 4; x < innerWidth; x += 24)
          if (document.elementFromPoint(x, y)?.localName === 'nutgraf-layer') return true;
      return false;
    },
    { timeout: 15_000 },
  );

/** Waits until a removal can be undone by a panel that is loaded anew: what can be undone is kept a moment after the deed. */
export async function waitForHistory(driver: Driver, page: Page): Promise<void> {
  const library = await driver.extensionPage('library.html');
  await vi.waitFor(async () => {
    const kinds = await library.evaluate(async () => {
      const { browser, chrome } = globalThis as any;
      const all: Record<string, any> = await (browser ?? chrome).storage.session.get(null);
      const last = Object.entries(all).map(
        ([name, h]) => name.startsWith('history:') && h.done.at(-1)?.parts,
      );
      return last.flatMap((parts) => parts || []).map((part) => part.kind);
    });
    expect(kinds).toContain('removed');
  }, 10_000);
  await library.close();
  await page.bringToFront();
}

/** Waits until what is typed goes into one of our windows on the page: its layer has the focus. */
export const waitForEditor = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.localName === 'nutgraf-layer', { timeout: 15_000 });

/** Clicks in the middle of the words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { x1, y1, x2, y2 } = await endsOf(page, words);
  await page.mouse.click(y1 === y2 ? (x1 + x2) / 2 : x1 + 2, y1);
}

/** Selects with the mouse from the start of the first words to the end of the last, whatever stands between. */
export async function selectBetween(page: Page, first: string, last: string): Promise<void> {
  await page.bringToFront();
  await endsOf(page, first);
  const to = await endsOf(page, last);
  const from = await endsOf(page, first);
  await page.mouse.move(from.x1, from.y1);
  await page.mouse.down();
  await page.mouse.move(to.x2 - 2, to.y2, { steps: 5 });
  await page.mouse.move(to.x2 + 0.5, to.y2);
  await page.mouse.up();
  await waitForWindow(page);
}
