/* Notes, from a real selection to the next visit and the edited page. Run in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import {
  clickInPanel,
  clickUntilRead,
  panelSays,
  select,
  waitForEditor,
  waitForHistory,
  waitForMark,
} from './gestures';
import { whileOpen } from './while-open';

const PATH = '/newspaper-en/page.html';
const QUOTE = 'finished nine days ahead of schedule';
const NOTED = 'counting';
const SENTENCE = 'She was counting.';

const notesInPanel = async (driver: Driver): Promise<string[]> =>
  JSON.parse(
    await driver.inPanel((w) =>
      JSON.stringify([...w.document.querySelectorAll('[data-note]')].map((n) => n.textContent)),
    ),
  );

/** How many notes the panel lists, once it lists the highlighted and the written one: it empties while it turns to another tab. */
const countOnceListed = (driver: Driver): Promise<number> =>
  vi.waitFor(async () => {
    const notes = await notesInPanel(driver);
    expect(notes.join()).toContain(QUOTE);
    expect(notes.join()).toContain(NOTED);
    return notes.length;
  }, 10_000);

export function noteTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('notes', () => {
    let page: Page;
    const at = whileOpen(start, serve, async () => {
      page = await at.driver.visit(at.server.origin + PATH);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
    });
    const again = async () => {
      await page.bringToFront();
      await page.reload();
      await at.driver.clickAction(page);
    };

    test('select words, press a number: highlighted on the page and listed in the panel', async () => {
      await select(page, QUOTE);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await panelSays(at.driver, QUOTE);
    });

    test('select words, press N, write, give a tag: a note', async () => {
      await select(page, NOTED);
      await page.keyboard.press('n');
      await waitForEditor(page);
      await page.keyboard.type('Who counted **before** her?');
      await page.keyboard.press('Tab');
      await page.keyboard.type('market');
      await page.keyboard.press('Enter');
      await panelSays(at.driver, 'Who counted before her?'); // Markdown is shown, not its marks
      await vi.waitFor(async () => expect((await notesInPanel(at.driver)).join()).toContain('market'), 5000);
      await page.keyboard.press('Escape');
    });

    test('both are there after a reload of the page and a stop of the background', async () => {
      await at.driver.stopBackground();
      await again();
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await waitForMark(page, 'nutgraf-note-yellow', NOTED);
      await panelSays(at.driver, 'Who counted before her?');
    });

    test('a paragraph put in before it does not move the note from its words', async () => {
      const html = at.server.read(PATH);
      at.server.put(
        PATH,
        html.replace(
          '<p>The Tanner',
          '<p>Rain was forecast, and rain came: nine days of it, ahead of any schedule.</p>\n<p>The Tanner',
        ),
      );
      await again();
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await waitForMark(page, 'nutgraf-note-yellow', NOTED);
    });

    test('what the publisher has changed since is told, and a note on changed words shows both wordings', async () => {
      await panelSays(at.driver, /Changed since/); // the paragraph put in above
      at.server.put(PATH, at.server.read(PATH).replace(QUOTE, 'finished ten days ahead of schedule'));
      await again();
      await waitForMark(page, 'nutgraf-note-green', 'finished ten days ahead of schedule');
      await panelSays(at.driver, 'Now:');
      await clickInPanel(at.driver, '.changes summary', '');
      const text = await panelSays(at.driver, 'Reworded');
      expect(text).toMatch(/nine\s*→\s*ten|nine\s+ten days/);
      at.server.put(PATH, null);
      await again();
      await panelSays(at.driver, /Changed since/, false);
    });

    test('a note whose words were taken away is listed as not found, and drawn nowhere', async () => {
      at.server.put(PATH, at.server.read(PATH).replace(SENTENCE, ''));
      await again();
      const text = await panelSays(at.driver, 'Not found on this page now');
      expect(text.indexOf('Who counted before her?')).toBeGreaterThan(
        text.indexOf('Not found on this page now'),
      );
      await waitForMark(page, 'nutgraf-note-yellow', NOTED, false);
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      at.server.put(PATH, null);
      await again();
      await panelSays(at.driver, 'Not found on this page now', false);
      await waitForMark(page, 'nutgraf-note-yellow', NOTED);
    });

    test('deleting can be undone', async () => {
      const count = await countOnceListed(at.driver);
      await clickInPanel(at.driver, '.note.green button', 'Delete');
      await panelSays(at.driver, 'Note deleted');
      await waitForMark(page, 'nutgraf-note-green', QUOTE, false);
      await clickInPanel(at.driver, '.removed button', 'Undo');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await vi.waitFor(async () => expect((await notesInPanel(at.driver)).length).toBe(count), 5000);
    });

    test('Ctrl+Z in the panel takes back, also after the panel was loaded anew', async () => {
      const press = (shift: string) =>
        at.driver.inPanel((w, isShift) => {
          const { KeyboardEvent } = w as unknown as typeof globalThis;
          const init = { key: 'z', ctrlKey: true, shiftKey: isShift === 'yes', bubbles: true };
          w.document.body.dispatchEvent(new KeyboardEvent('keydown', init));
          return '';
        }, shift);
      await clickInPanel(at.driver, '.note.green button', 'Delete');
      await waitForMark(page, 'nutgraf-note-green', QUOTE, false);
      await panelSays(at.driver, 'Note deleted');
      await waitForHistory(at.driver, page);
      await at.driver.inPanel((w) => {
        w.document.documentElement.dataset.old = 'yes';
        w.location.reload();
        return '';
      });
      await vi.waitFor(async () => {
        const isNew = await at.driver.inPanel((w) =>
          String(!w.document.documentElement.dataset.old && !!w.document.body),
        );
        expect(isNew).toBe('true');
      }, 10_000);
      await panelSays(at.driver, 'Who counted before her?');
      await press('');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await press('yes');
      await waitForMark(page, 'nutgraf-note-green', QUOTE, false);
      await press('');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
    });

    test('two tabs of one address agree at once', async () => {
      const second = await at.driver.visit(at.server.origin + PATH);
      await clickUntilRead(at.driver, second);
      await waitForMark(second, 'nutgraf-note-green', QUOTE).catch(async (error: Error) => {
        const said = await at.driver.inPanel((w) => w.document.body.innerText);
        throw new Error(`${error.message}; the panel says: ${said.slice(0, 400)}`);
      });
      await clickInPanel(at.driver, '.note.green button', 'Delete');
      await waitForMark(second, 'nutgraf-note-green', QUOTE, false);
      await waitForMark(page, 'nutgraf-note-green', QUOTE, false);
      await clickInPanel(at.driver, '.removed button', 'Undo');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await second.close();
      await page.bringToFront();
    });

    test('a note on a story and a note on a fact', async () => {
      const before = await countOnceListed(at.driver);
      await clickInPanel(at.driver, '.add-note button', 'Note on this story');
      await vi.waitFor(async () => expect((await notesInPanel(at.driver)).length).toBe(before + 1), 10_000);
      await clickInPanel(at.driver, '.fact-line:has([data-fact*="money"]) .note-button');
      await vi.waitFor(async () => expect((await notesInPanel(at.driver)).length).toBe(before + 2), 10_000);
    });

    test('the library lists every note', async () => {
      const library = await at.driver.extensionPage('library.html');
      await vi.waitFor(async () => {
        const text = await library.evaluate(() => document.body.innerText);
        expect(text).toContain(QUOTE);
        expect(text).toContain('Who counted before her?');
      }, 10_000);
      await library.close();
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });

  describe('notes in Chinese', () => {
    const at = whileOpen(start, serve);

    test('words are highlighted, and found again after the page was edited', async () => {
      const path = '/newspaper-zh/page.html';
      const page = await at.driver.visit(at.server.origin + path);
      await at.driver.clickAction(page);
      await panelSays(at.driver, '范立群');
      await select(page, '掌声却响了很久');
      await page.keyboard.press('1');
      await waitForMark(page, 'nutgraf-note-yellow', '掌声却响了很久');
      at.server.put(
        path,
        at.server
          .read(path)
          .replace('<p>10月16日上午9点', '<p>秋雨停了，巷子里晾满了被子。</p>\n<p>10月16日上午9点'),
      );
      await page.reload();
      await at.driver.clickAction(page);
      await waitForMark(page, 'nutgraf-note-yellow', '掌声却响了很久');
      expect(at.driver.errors).toEqual([]);
    });
  });
}
