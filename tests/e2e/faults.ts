/* What a browser does to an extension at the worst moment, and that no note suffers from it. Run in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import {
  clickInPanel,
  clickOn,
  isListed,
  marked,
  panelSays,
  select,
  waitForEditor,
  waitForMark,
} from './gestures';
import { whileOpen } from './while-open';

const PATH = '/newspaper-en/page.html';
const QUOTE = 'finished nine days ahead of schedule';
/** Milliseconds after the gesture at which the background is stopped, and the words that are highlighted then. */
const KILLS: readonly (readonly [number, string])[] = [
  [0, 'Agnes Whitlow did not clap'],
  [4, 'who has sold fish'],
  [15, 'On a wet Monday'],
  [40, QUOTE],
];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Puts words into the open editor of a library page at once, as a person's typing does between two saves. */
const write = (library: Page, words: string) =>
  library.evaluate((text) => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = `${area.value}${text}`;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

/** The library with the editor of the note on these words open. */
async function editInLibrary(driver: Driver, quote: string): Promise<Page> {
  const library = await driver.extensionPage('library.html');
  await library.waitForFunction((q) => document.body.innerText.includes(q), {}, quote);
  await library.evaluate((q) => {
    const note = [...document.querySelectorAll('[data-note]')].find((n) => n.textContent?.includes(q));
    const button = note?.querySelector<HTMLElement>('.actions button');
    button?.click();
  }, quote);
  await library.waitForSelector('textarea');
  return library;
}

export function faultTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('faults', () => {
    let page: Page;
    const at = whileOpen(start, serve, async () => {
      page = await at.driver.visit(at.server.origin + PATH);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
    });

    test('the background is stopped while a note is saved: the note is there, once', async () => {
      for (const [ms, words] of KILLS) {
        await select(page, words);
        await page.keyboard.press('3');
        await pause(ms);
        await at.driver.stopBackground();
      }
      for (const [, words] of KILLS) await isListed(at.driver, words); // stored: the page may go now
      await page.reload();
      await at.driver.clickAction(page);
      for (const [, words] of KILLS) await waitForMark(page, 'nutgraf-note-blue', words);
      expect(await marked(page, 'nutgraf-note')).toHaveLength(KILLS.length);
    });

    test('and while one is written: not a word is missing', async () => {
      await select(page, 'ribbon was cut');
      await page.keyboard.press('n');
      await waitForEditor(page);
      for (const word of ['one ', 'two ', 'three ', 'four ', 'five']) {
        await page.keyboard.type(word, { delay: 60 });
        await at.driver.stopBackground();
      }
      await panelSays(at.driver, 'one two three four five');
      await page.keyboard.press('Escape');
    });

    test('two tabs write in one note at once: the words of both are kept', async () => {
      const [one, two] = [await editInLibrary(at.driver, QUOTE), await editInLibrary(at.driver, QUOTE)];
      await Promise.all([write(one, 'Words of the first.'), write(two, 'Words of the second.')]);
      await page.bringToFront();
      await panelSays(at.driver, 'Words of the first.');
      await panelSays(at.driver, 'Words of the second.');
      await Promise.all([one.close(), two.close()]);
      const text = await panelSays(at.driver, 'Words of the first.');
      expect(text).toContain('Words of the second.');
    });

    test('the extension is updated under an open page: what was written stays, drawn once', async () => {
      await at.driver.reload();
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'one two three four five');
      await vi.waitFor(
        async () =>
          expect((await marked(page, 'nutgraf-note')).sort()).toEqual(
            [...KILLS.map(([, w]) => w), 'ribbon was cut'].sort(),
          ),
        10_000,
      );
      expect(await page.evaluate(() => document.querySelectorAll('nutgraf-layer').length)).toBeLessThan(2);
      await select(page, 'lowered the deck');
      await page.keyboard.press('4');
      await waitForMark(page, 'nutgraf-note-pink', 'lowered the deck');
      await panelSays(at.driver, 'lowered the deck');
    });

    test('and under an open note: what is typed after the update is saved once Nutgraf runs there again', async () => {
      await select(page, 'with a roll of tape');
      await page.keyboard.press('n');
      await waitForEditor(page);
      await page.keyboard.type('typed before');
      await panelSays(at.driver, 'typed before');
      await at.driver.reload();
      await page.bringToFront();
      await page.keyboard.type(', typed after');
      await clickOn(page, 'Agnes Whitlow did not clap'); // the old script sees that it is cut off
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'typed before, typed after');
      await page.keyboard.press('Escape');
    });

    test('the page is left right after the last key, the background stopped: that key is there too', async () => {
      const other = `${at.server.origin}/article-en/page.html`;
      for (const words of ['left', 'and left again']) {
        await page.goto(other);
        await page.goto(at.server.origin + PATH);
        await at.driver.clickAction(page);
        await panelSays(at.driver, 'Agnes Whitlow');
        await select(page, words === 'left' ? 'a roll of tape' : 'It asked the builders');
        await page.keyboard.press('n');
        await waitForEditor(page);
        await at.driver.stopBackground();
        await page.keyboard.type(words);
        await page.goto(other); // well before the next save
        await page.goto(at.server.origin + PATH);
        await at.driver.clickAction(page);
        await panelSays(at.driver, words);
      }
    });

    test('the tab is closed right after the last key, the background stopped: that key is there too', async () => {
      const tab = await at.driver.visit(at.server.origin + PATH);
      await at.driver.clickAction(tab);
      await waitForMark(tab, 'nutgraf-person', 'Agnes Whitlow'); // the panel says what it said of the other tab
      await select(tab, 'The rest was raised');
      await tab.keyboard.press('n');
      await waitForEditor(tab);
      await isListed(at.driver, 'The rest was raised');
      await at.driver.stopBackground();
      await tab.keyboard.type('closed at once');
      await tab.close({ runBeforeUnload: true });
      await page.bringToFront();
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'closed at once');
    });

    test('the panel is shut right after the last key, the background stopped: that key is there too', async () => {
      await clickInPanel(at.driver, '.note .actions button');
      await vi.waitFor(async () => {
        const fields = await at.driver.inPanel((w) => String(w.document.querySelectorAll('textarea').length));
        expect(fields).toBe('1');
      }, 10_000);
      await at.driver.stopBackground();
      await at.driver.inPanel((w) => {
        const area = w.document.querySelector('textarea') as HTMLTextAreaElement;
        area.value = `${area.value} written in the panel`;
        area.dispatchEvent(new (w as unknown as typeof globalThis).Event('input', { bubbles: true }));
        w.setTimeout(() => w.close());
        return '';
      });
      await at.driver.panelGone();
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'written in the panel');
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
