/* An old version of Nutgraf in another window holds the database: said, not lost, and all that it held is there afterwards. Run in both browsers. */
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { isListed, marked, panelSays, select, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const PATH = '/newspaper-en/page.html';
const OLD = 'who has sold fish';
const OTHER_WINDOW = 'Another window still uses an older version';
const NEW = 'finished nine days ahead of schedule';

/** Runs in a page of the extension: makes the database as version 1 had it, with a note, and keeps it open. */
async function holdOldDatabase(note: object): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open('nutgraf', 10); // Dexie's version 1
    asked.onupgradeneeded = () => {
      const notes = asked.result.createObjectStore('notes', { keyPath: 'id' });
      for (const name of ['page', 'created', 'modified', 'removed']) notes.createIndex(name, name);
      notes.createIndex('tags', 'tags', { multiEntry: true });
      asked.result.createObjectStore('pages', { keyPath: 'key' }).createIndex('saved', 'saved');
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const writing = db.transaction('notes', 'readwrite');
  writing.objectStore('notes').put(note);
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  Object.assign(globalThis, { letGo: () => db.close() });
}

export function blockedTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('an old window', () => {
    const at = whileOpen(start, serve);

    test('that holds the database: a new note is taken back; once it lets go, its notes are there and new ones are kept', async () => {
      const page = await at.driver.visit(at.server.origin + PATH);
      const old = await at.driver.extensionPage('icon/16.png');
      const made = '2026-01-02T03:04:05.000Z';
      await old.evaluate(holdOldDatabase, {
        id: '0190f000-0000-7000-8000-000000000001',
        page: `https://${new URL(at.server.origin).host}${PATH}`,
        target: { about: 'selection' },
        selectors: [
          {
            type: 'TextQuoteSelector',
            exact: OLD,
            prefix: 'said Ms Whitlow, 71, ',
            suffix: ' on Chapel Quay',
          },
          { type: 'BlockSelector', text: `${OLD} on Chapel Quay`, times: 1 },
        ],
        quote: OLD,
        story: null,
        colour: 'pink',
        body: 'written long ago',
        tags: [],
        created: made,
        modified: made,
        revision: 1,
        removed: null,
      });

      // of all who wait the browser tells the first alone
      const library = await at.driver.extensionPage('library.html');
      await page.bringToFront();
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
      await select(page, NEW);
      await page.keyboard.press('2');
      await waitForMark(page, 'nutgraf-note-green', NEW);
      await vi.waitFor(async () => expect(await marked(page, 'nutgraf-note')).toEqual([]), 15_000);
      await panelSays(at.driver, OTHER_WINDOW);
      expect(await library.evaluate(() => document.body.innerText)).toContain(OTHER_WINDOW);

      await old.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
      await old.close();
      await library.close();
      await page.bringToFront();
      await page.reload();
      await at.driver.clickAction(page);
      await waitForMark(page, 'nutgraf-note-pink', OLD);
      await panelSays(at.driver, 'written long ago');
      await select(page, NEW);
      await page.keyboard.press('2');
      await isListed(at.driver, NEW);
      expect(await marked(page, 'nutgraf-note')).toHaveLength(2);
      expect(at.driver.errors).toEqual([]);
    });
  });
}
