/* The panel's services as the browser gives them. */
import { browser } from 'wxt/browser';
import { background, page, receive } from '../../src/messages/call';
import { notesOnPage } from '../../src/notes/live-notes';
import type { NoteDb } from '../../src/notes/note-db';
import type { Access, Services } from '../../src/panel/services';
import { marksShown, shownTypes } from '../../src/settings';
import { reachTab } from './reach-tab';

const access: Access = {
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  async remove(origins) {
    await browser.permissions.remove({ origins: [...origins] });
  },
  watch(onChange, signal) {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(onChange);
      signal.addEventListener('abort', () => event.removeListener(onChange), { once: true });
    }
  },
};

export const panelServices = (db: NoteDb): Services => ({
  page,
  background,
  reach: reachTab,
  hear(onEvent, signal) {
    const from = (sender: { tabId: number | null }, tabId: number | null) => tabId ?? sender.tabId ?? -1;
    receive(
      'panel',
      {
        stateChanged: async (sender, tabId) => onEvent(from(sender, tabId), { kind: 'changed' }),
        select: async (sender, tabId, mark) =>
          onEvent(
            from(sender, tabId),
            'fact' in mark
              ? { kind: 'select-fact', fact: mark.fact }
              : { kind: 'select-note', note: mark.note, edit: mark.edit },
          ),
        reading: async (sender, tabId, story, block) =>
          onEvent(from(sender, tabId), { kind: 'reading', story, block }),
      },
      signal,
    );
  },
  liveNotes(key, onNotes, signal) {
    const following = notesOnPage(db, key).subscribe({
      next: onNotes,
      error: (error) => console.error('Nutgraf: notes cannot be read', error),
    });
    signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
  },
  shown(onShown, signal) {
    const tell = async () => {
      const shown = { types: await shownTypes.get(), all: await marksShown.get() };
      if (!signal.aborted) onShown(shown);
    };
    void tell();
    shownTypes.watch(() => void tell(), signal);
    marksShown.watch(() => void tell(), signal);
  },
  async setShown({ types, all }) {
    await shownTypes.set(types);
    await marksShown.set(all);
  },
  access,
});
