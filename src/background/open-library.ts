/*
 * Opens the library, never in a private window: there Firefox gives a page of the extension a database of its own, which holds none
 * of the person's notes.
 */
import { browser } from 'wxt/browser';

/** At a note, where one is named. */
export async function openLibrary(note: string | null): Promise<void> {
  const url = browser.runtime.getURL(`/library.html${note ? `#${note}` : ''}`);
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  if (!windows.find((w) => w.focused)?.incognito) {
    await browser.tabs.create({ url });
    return;
  }
  const open = windows.find((w) => !w.incognito);
  if (open?.id === undefined) await browser.windows.create({ url, incognito: false });
  else {
    await browser.tabs.create({ url, windowId: open.id });
    await browser.windows.update(open.id, { focused: true });
  }
}
