/* Many notes at once in the library, and the open pages that they stand on. Run in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickUntilRead, select, waitForHistory, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const QUOTES = { en: 'finished nine days ahead of schedule', zh: '掌声却响了很久' };

export function manyTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('many notes at once', () => {
    const pages: { en?: Page; zh?: Page } = {};
    let library: Page;
    const at = whileOpen(start, serve, async () => {
      for (const name of ['en', 'zh'] as const) {
        const page = await at.driver.visit(`${at.server.origin}/newspaper-${name}/page.html`);
        pages[name] = page;
        await clickUntilRead(at.driver, page);
        await select(page, QUOTES[name]);
        await page.keyboard.press('1');
        await waitForMark(page, 'nutgraf-note-yellow', QUOTES[name]);
      }
      library = await at.driver.extensionPage('library.html');
      await shows(2);
    });
    const count = () => library.evaluate(() => document.querySelectorAll('.note').length);
    const shows = (n: number) => vi.waitFor(async () => expect(await count()).toBe(n), 10_000);
    const marked = async (name: string, there = true) => {
      for (const of of ['en', 'zh'] as const) await waitForMark(pages[of] as Page, name, QUOTES[of], there);
    };
    const chord = async (key: 'a' | 'z') => {
      await library.keyboard.down('Control');
      await library.keyboard.press(key);
      await library.keyboard.up('Control');
    };

    const tickAll = async () => {
      await library.focus('.tick');
      await library.keyboard.press(' ');
      await library.waitForSelector('.selection-bar');
      await chord('a');
      await library.waitForFunction(() => document.querySelectorAll('.tick:checked').length === 2);
    };

    test('ticked by keyboard, all take a colour, on every page', async () => {
      await library.bringToFront();
      await tickAll();
      await library.keyboard.press('2');
      await marked('nutgraf-note-green');
    });

    test('deleted together and brought back by one click, on every page', async () => {
      await library.keyboard.press('Delete');
      await shows(0);
      await marked('nutgraf-note-green', false);
      await library.bringToFront();
      await library.waitForFunction(() => document.activeElement?.closest('.notice')); // the way back takes the focus
      await library.keyboard.press('Enter');
      await shows(2);
      await marked('nutgraf-note-green');
    });

    test('deleted together and brought back by Ctrl+Z, after the library was opened anew too', async () => {
      await tickAll();
      await library.keyboard.press('Delete');
      await shows(0);
      await waitForHistory(at.driver, library);
      await library.close();
      library = await at.driver.extensionPage('library.html');
      await library.waitForSelector('.library-dock .notice'); // offers it as well
      await chord('z');
      await shows(2);
      await marked('nutgraf-note-green');
    });

    test('a file has them all', async () => {
      await tickAll();
      await library.evaluate(() => {
        const made = globalThis as unknown as { made?: Promise<string> };
        const real = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          made.made = (blob as Blob).text();
          return real(blob);
        };
      });
      await library.evaluate(() => {
        const list = document.querySelector('.selection-bar select') as HTMLSelectElement;
        list.value = 'markdown';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const text = await library.evaluate(() => (globalThis as unknown as { made: Promise<string> }).made);
      for (const quote of Object.values(QUOTES)) expect(text).toContain(`> ${quote}`);
      await library.keyboard.press('Escape');
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
