/* Private windows: notes are there while one is open, and nowhere else, ever. Run in both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickInPanel, isListed, marked, panelSays, select, waitForMark } from './gestures';

const PATH = '/newspaper-en/page.html';
const QUOTE = 'finished nine days ahead of schedule';
const NOTED = 'who has sold fish';
const KEPT = 'ribbon was cut';

export function privateTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('private windows', () => {
    let driver: Driver;
    let server: PageServer;
    beforeAll(async () => {
      [driver, server] = await Promise.all([start(), serve()]);
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    test('a note is drawn and listed, and outlives a stop of the background', async () => {
      const page = await driver.visitPrivate(server.origin + PATH);
      await driver.clickAction(page);
      await panelSays(driver, 'forgotten when it closes');
      await panelSays(driver, 'Agnes Whitlow');
      await select(page, QUOTE);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await select(page, NOTED);
      await page.keyboard.press('n');
      await page.keyboard.type('nobody reads this', { delay: 10 });
      await panelSays(driver, 'nobody reads this');
      await page.keyboard.press('Escape');
      await driver.stopBackground();
      await page.reload();
      await driver.clickAction(page);
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      await waitForMark(page, 'nutgraf-note-yellow', NOTED);
      await panelSays(driver, 'nobody reads this');

      await driver.closePrivate(page);
      const library = await driver.extensionPage('library.html');
      await library.waitForFunction(() => /No notes yet/.test(document.body.innerText));
      await library.close();
    });

    test('the next private window knows nothing of it; what the person wants kept is', async () => {
      const page = await driver.visitPrivate(server.origin + PATH);
      await driver.clickAction(page);
      await panelSays(driver, 'Agnes Whitlow');
      await waitForMark(page, 'nutgraf-person', 'Agnes Whitlow');
      expect(await marked(page, 'nutgraf-note')).toEqual([]);
      await panelSays(driver, 'nobody reads this', false);

      await clickInPanel(driver, '.private button', 'Keep');
      await panelSays(driver, 'kept like others');
      await select(page, KEPT);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', KEPT);
      await isListed(driver, KEPT);
      await driver.closePrivate(page);
      const library = await driver.extensionPage('library.html');
      await library.waitForFunction((words) => document.body.innerText.includes(words), {}, KEPT);
      expect(await library.evaluate(() => document.body.innerText)).not.toContain(QUOTE);
    });

    test('nothing went wrong in any console', () => {
      expect(driver.errors).toEqual([]);
    });
  });
}
