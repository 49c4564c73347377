/* Private windows: notes are there while one is open, and nowhere else, ever. Run in both browsers. */
import { describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickInPanel, isListed, marked, panelSays, select, waitForEditor, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const PATH = '/newspaper-en/page.html';
const QUOTE = 'finished nine days ahead of schedule';
const NOTED = 'who has sold fish';
const KEPT = 'ribbon was cut';

export function privateTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('private windows', () => {
    const at = whileOpen(start, serve);

    test('a note is drawn and listed, and outlives a stop of the background', async () => {
      const page = await at.driver.visitPrivate(at.server.origin + PATH);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'forgotten when it closes');
      await panelSays(at.driver, 'Agnes Whitlow');
      await select(page, QUOTE);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await select(page, NOTED);
      await page.keyboard.press('n');
      await waitForEditor(page);
      await page.keyboard.type('nobody reads this', { delay: 10 });
      await panelSays(at.driver, 'nobody reads this');
      await page.keyboard.press('Escape');
      await at.driver.stopBackground();
      await page.reload();
      await at.driver.clickAction(page);
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await waitForMark(page, 'nutgraf-note-yellow', NOTED);
      await panelSays(at.driver, 'nobody reads this');

      await at.driver.closePrivate(page);
      const library = await at.driver.extensionPage('library.html');
      await library.waitForFunction(() => /No notes yet/.test(document.body.innerText));
      await library.close();
    });

    test('the next private window knows nothing of it; what the person wants kept is', async () => {
      const page = await at.driver.visitPrivate(at.server.origin + PATH);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
      await waitForMark(page, 'nutgraf-person', 'Agnes Whitlow');
      expect(await marked(page, 'nutgraf-note')).toEqual([]);
      await panelSays(at.driver, 'nobody reads this', false);

      await clickInPanel(at.driver, '.private button', 'Keep');
      await panelSays(at.driver, 'kept like others');
      await select(page, KEPT);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', KEPT);
      await isListed(at.driver, KEPT);
      await at.driver.closePrivate(page);
      const library = await at.driver.extensionPage('library.html');
      await library.waitForFunction((words) => document.body.innerText.includes(words), {}, KEPT);
      expect(await library.evaluate(() => document.body.innerText)).not.toContain(QUOTE);
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
