/* A full disk: said in a clear sentence, nothing half-written, and what a person typed is saved as soon as there is room. Run in both browsers. */
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { marked, panelSays, select, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const PATH = '/newspaper-en/page.html';
const QUOTE = 'finished nine days ahead of schedule';
const LOST = 'who has sold fish';

export function noRoomTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('a full disk', () => {
    const at = whileOpen(start, serve);
    afterAll(async () => {
      await at.driver.fillDisk(false);
    });

    test('a new note is taken back; a change waits in its editor and is saved once there is room', async () => {
      const page = await at.driver.visit(at.server.origin + PATH);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
      await select(page, QUOTE);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', QUOTE);
      const library = await at.driver.extensionPage('library.html');
      await library.waitForFunction((words) => document.body.innerText.includes(words), {}, QUOTE);
      const stored = () =>
        library.evaluate(
          () =>
            new Promise<string>((done) => {
              const asked = indexedDB.open('nutgraf');
              asked.onsuccess = () => {
                const all = asked.result.transaction('notes').objectStore('notes').getAll();
                all.onsuccess = () => {
                  asked.result.close();
                  done(JSON.stringify(all.result.map(({ quote, body }) => [quote, body])));
                };
              };
            }),
        );

      await at.driver.fillDisk(true);
      await page.bringToFront();
      await select(page, LOST);
      await page.keyboard.press('3');
      await vi.waitFor(async () => expect(await marked(page, 'nutgraf-note')).toEqual([QUOTE]), 10_000);
      await new Promise((done) => setTimeout(done, 500));
      expect(await marked(page, 'nutgraf-note')).toEqual([QUOTE]);
      expect(JSON.parse(await stored())).toEqual([[QUOTE, '']]);

      await library.bringToFront();
      await library.evaluate(() =>
        document.querySelector<HTMLElement>('[data-note] .actions button')?.click(),
      );
      await library.waitForSelector('textarea');
      await library.type('textarea', 'written on a full disk');
      await library.waitForFunction(() => /Not saved yet/.test(document.body.innerText));
      expect(JSON.parse(await stored())).toEqual([[QUOTE, '']]);

      await at.driver.fillDisk(false);
      await library.type('textarea', '!');
      await vi.waitFor(
        async () => expect(JSON.parse(await stored())).toEqual([[QUOTE, 'written on a full disk!']]),
        15_000,
      );
      expect(at.driver.errors).toEqual([]);
    });
  });
}
