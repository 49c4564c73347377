import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sessionHistory } from '../../entrypoints/sidepanel/session-history';
import type { NoteId, PageKey } from '../../src/notes/note';

const KEY = 'https://news.example/story' as PageKey;

afterEach(() => vi.restoreAllMocks());

test('where not all that can be undone finds room, the latest steps do', async () => {
  const done = [1, 2, 3, 4, 5].map((at) => ({
    at,
    parts: [{ kind: 'made' as const, note: `${at}` as NoteId }],
  }));
  const real = browser.storage.session.set.bind(browser.storage.session);
  vi.spyOn(browser.storage.session, 'set').mockImplementation(async (items) => {
    if (JSON.stringify(items).length > 200) throw new Error('quota exceeded');
    await real(items);
  });
  await sessionHistory.write(KEY, { done, undone: [] });
  expect((await sessionHistory.read(KEY))?.done.map((step) => step.at)).toEqual([4, 5]);
});
