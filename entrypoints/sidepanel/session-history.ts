/* What can be undone, in the browser's memory: gone when the browser ends, never on the disk. */
import { browser } from 'wxt/browser';
import type { PageKey } from '../../src/notes/note';
import type { History } from '../../src/panel/notes/history';
import type { Services } from '../../src/panel/services';

const nameOf = (key: PageKey) => `history:${key}`;

export const sessionHistory: Services['history'] = {
  async read(key) {
    const name = nameOf(key);
    const stored = await browser.storage.session.get(name).catch(() => ({})); // then undo begins here
    return ((stored as Record<string, unknown>)[name] as History | undefined) ?? null;
  },
  async write(key, history) {
    // a million characters fifty times over do not fit, nor tags of all notes: the latest steps that do
    for (let { done } = history; ; done = done.slice(Math.ceil(done.length / 2))) {
      const kept = { [nameOf(key)]: { ...history, done } };
      if (
        await browser.storage.session.set(kept).then(
          () => true,
          () => !done.length,
        )
      )
        return;
    }
  },
};
