/* Highlights of every shape, made and changed as a person does. Run in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import {
  clickOn,
  endsOf,
  marked,
  panelSays,
  select,
  selectBetween,
  waitForHistory,
  waitForMark,
  waitForWindow,
} from './gestures';
import { whileOpen } from './while-open';

const PATH = '/shapes/page.html';
const PAGE = `<!doctype html><html lang="en"><title>The weir at Alder Bridge</title><body style="max-width:560px;font:18px/1.6 serif">
<article><h1>The weir at Alder Bridge</h1>
<p id="one">The weir at Alder Bridge was closed on <b>Monday</b> after a <a href="#x">long <i>dispute</i></a> about the fish ladder.</p>
<p id="two">Nobody had asked the anglers, said Ida Brandt, who chairs their club and counts trout each spring.</p>
<p id="three">The council will hear both sides in June and decide before the summer floods arrive again.</p>
</article></body></html>`;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The words of the notes on the page, without line breaks. */
const quotes = async (page: Page): Promise<string[]> =>
  (await marked(page, 'nutgraf-note')).map((t) => t.replace(/\s+/g, ' ')).sort();

const noted = (page: Page, ...words: string[]) =>
  vi.waitFor(async () => expect(await quotes(page)).toEqual(words.sort()), { timeout: 8000, interval: 100 });

/** Ctrl+Z (or with Shift) in the panel. */
const turn = (driver: Driver, shift: '' | 'yes') =>
  driver.inPanel((w, s) => {
    w.document.body.dispatchEvent(
      new (w as unknown as typeof globalThis).KeyboardEvent('keydown', {
        key: 'z',
        ctrlKey: true,
        shiftKey: s === 'yes',
        bubbles: true,
      }),
    );
    return '';
  }, shift);

export function highlightTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('highlights', () => {
    let page: Page;
    const at = whileOpen(start, serve);
    /** An open page without any note of an earlier test. */
    const fresh = async (name: string) => {
      const path = PATH.replace('page', name);
      at.server.put(path, PAGE);
      await page?.close();
      page = await at.driver.visit(at.server.origin + path);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Ida Brandt');
    };

    test('across inline tags and across paragraphs, found again on the next visit', async () => {
      await fresh('across');
      await selectBetween(page, 'closed on', 'dispute');
      await page.keyboard.press('1');
      await noted(page, 'closed on Monday after a long dispute');
      await selectBetween(page, 'counts trout', 'will hear');
      await page.keyboard.press('2');
      await vi.waitFor(async () =>
        expect((await quotes(page)).join()).toMatch(/counts trout each spring\. ?The council will hear/),
      );
      await page.reload();
      await at.driver.clickAction(page);
      await vi.waitFor(async () => expect(await quotes(page)).toHaveLength(2), 8000);
    });

    test('by triple click and by keyboard', async () => {
      await fresh('clicks');
      const { x1, y1 } = await endsOf(page, 'Nobody had');
      await page.mouse.click(x1 + 4, y1, { count: 3 });
      await waitForWindow(page);
      await page.keyboard.press('3');
      await noted(
        page,
        'Nobody had asked the anglers, said Ida Brandt, who chairs their club and counts trout each spring.',
      );
      await page.evaluate(() => {
        const text = document.querySelector('#three')?.firstChild as Text;
        const at = text.data.indexOf('both');
        document.getSelection()?.setBaseAndExtent(text, at, text, at + 1); // Chromium extends no mere caret
      });
      await page.keyboard.down('Shift');
      for (let i = 1; i < 'both sides'.length; i++) await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Shift');
      await pause(700); // the keys pause
      await waitForWindow(page);
      await page.keyboard.press('4');
      await waitForMark(page, 'nutgraf-note-pink', 'both sides');
    });

    test('overlapping and nested ones stand beside one another, each opened by a click on its own words', async () => {
      await fresh('nested');
      for (const [words, key] of [
        ['anglers, said Ida Brandt, who chairs', '1'],
        ['Ida Brandt', '5'],
        ['who chairs their club', '2'],
        ['said', '1'], // within one of its own colour
      ] as const) {
        await select(page, words);
        await page.keyboard.press(key);
      }
      await noted(
        page,
        'anglers, said Ida Brandt, who chairs',
        'Ida Brandt',
        'who chairs their club',
        'said',
      );
      await waitForMark(page, 'nutgraf-note-yellow-light-upper', 'said');
      const isSelected = (words: string) =>
        vi.waitFor(async () => {
          const note = await at.driver.inPanel(
            (w) => w.document.querySelector('.note.selected')?.textContent ?? '',
          );
          expect(note).toContain(words);
        }, 5000);
      await clickOn(page, 'their club');
      await isSelected('who chairs their club');
      await page.keyboard.press('Escape');
      await clickOn(page, 'anglers');
      await isSelected('anglers, said Ida Brandt');
      await page.keyboard.press('Escape');
    });

    test('highlighting over ones of the same colour joins them; one undo parts them, also after a reload of the panel', async () => {
      await fresh('joined');
      await select(page, 'Nobody had asked');
      await page.keyboard.press('2');
      await select(page, 'said Ida Brandt');
      await page.keyboard.press('2');
      await noted(page, 'Nobody had asked', 'said Ida Brandt');
      await select(page, 'asked the anglers, said');
      await page.keyboard.press('2');
      await noted(page, 'Nobody had asked the anglers, said Ida Brandt');
      await panelSays(at.driver, 'Nobody had asked the anglers, said Ida Brandt');
      await waitForHistory(at.driver, page);
      await at.driver.inPanel((w) => {
        w.document.documentElement.dataset.old = 'yes';
        w.location.reload();
        return '';
      });
      await vi.waitFor(async () => {
        const isNew = await at.driver.inPanel((w) => String(!w.document.documentElement.dataset.old));
        expect(isNew).toBe('true');
      }, 10_000);
      await panelSays(at.driver, 'Nobody had asked the anglers, said Ida Brandt');
      await turn(at.driver, '');
      await noted(page, 'Nobody had asked', 'said Ida Brandt');
      await turn(at.driver, 'yes');
      await noted(page, 'Nobody had asked the anglers, said Ida Brandt');
    });

    test('an end is dragged to other words and moved by key; saved for the next visit, and undone', async () => {
      await fresh('ends');
      await select(page, 'Nobody had asked');
      await page.keyboard.press('4');
      await noted(page, 'Nobody had asked');
      await clickOn(page, 'had asked');
      await waitForWindow(page);
      const from = await endsOf(page, 'Nobody had asked');
      const to = await endsOf(page, 'Nobody had asked the anglers');
      await page.mouse.move(from.x2, from.y2);
      await page.mouse.down();
      await page.mouse.move((from.x2 + to.x2) / 2, to.y2, { steps: 4 });
      await page.mouse.move(to.x2 + 1, to.y2, { steps: 4 });
      await page.mouse.up();
      await noted(page, 'Nobody had asked the anglers');
      await panelSays(at.driver, 'Nobody had asked the anglers');
      await page.keyboard.press('ArrowRight'); // the grip has the focus
      await noted(page, 'Nobody had asked the anglers, said');
      await page.keyboard.press('Escape');
      await page.reload();
      await at.driver.clickAction(page);
      await noted(page, 'Nobody had asked the anglers, said');
      await panelSays(at.driver, 'Nobody had asked the anglers, said');
      await turn(at.driver, '');
      await noted(page, 'Nobody had asked');
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
