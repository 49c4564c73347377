/* Which tab the panel stands beside: the active one of its window, or the one its address names (`?tab=12`, a panel opened as a page). */
import { browser } from 'wxt/browser';
import type { Tab } from '../../src/panel/services';

interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** The tab that `?tab=` names; null where it names none. */
export function namedTab(search: string): number | null {
  const id = new URLSearchParams(search).get('tab');
  return id !== null && /^\d+$/.test(id) ? Number(id) : null;
}

/** Tells of the tab at once, whenever another takes its place and whenever a page has been loaded in it. */
export async function followTab(named: number | null, onTab: (tab: Tab) => void): Promise<void> {
  let current: Tab | null = null;
  let question = 0;
  const windowId = named === null ? (await browser.windows.getCurrent()).id : undefined;

  const look = async () => {
    const mine = ++question;
    const found: BrowserTab | undefined =
      named === null
        ? (await browser.tabs.query({ active: true, windowId }))[0]
        : await browser.tabs.get(named).catch(() => undefined); // closed: what is shown stays
    if (mine !== question || found?.id === undefined) return;
    const isSame = current?.id === found.id;
    current = {
      id: found.id,
      url: found.url ?? null,
      isPrivate: found.incognito ?? false,
      visit: (isSame ? (current?.visit ?? 0) : 0) + 1,
    };
    onTab(current);
  };

  browser.tabs.onActivated.addListener((active) => {
    if (named === null && active.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === current?.id && (change.status === 'complete' || change.url !== undefined)) void look();
  });
  await look();
}
