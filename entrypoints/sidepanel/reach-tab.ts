/* Sees to it that the page's script runs in a tab, and tells why it does not where it may not. */
import { browser } from 'wxt/browser';
import { startInTab } from '../../src/background/content-scripts';
import type { Reach, Tab, Unreadable } from '../../src/panel/services';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;
const BROWSER_PAGES =
  /^(about|chrome|edge|brave|opera|vivaldi|moz-extension|chrome-extension|devtools|view-source|resource|data|javascript|chrome-search|chrome-untrusted):/;

/** Why no script of ours may run at an address; null where one may. */
export function whyUnreadable(url: string): Unreadable | null {
  if (STORES.test(url)) return 'store';
  if (BROWSER_PAGES.test(url)) return 'browser-page';
  if (/^https?:.*\.pdf($|[?#])/i.test(url)) return 'pdf';
  return url.startsWith('file:') ? 'file' : null;
}

/** The same from what Chromium says on refusing a script, for tabs whose address it keeps to itself. Null where a click would help. */
export function whyRefused(message: string): Unreadable | null {
  if (/extensions gallery|webstore/i.test(message)) return 'store';
  const url = /(?:url |access )"([^"]+)"/.exec(message)?.[1];
  if (url) return whyUnreadable(url);
  return /(chrome|edge|about|devtools|chrome-extension):\/\/|of another extension|error page/i.test(message)
    ? 'browser-page'
    : null;
}

export async function reachTab(tab: Tab): Promise<Reach> {
  const url = tab.url ?? (await addressIfTold(tab.id));
  const why = url === null ? null : whyUnreadable(url);
  if (why === 'browser-page' || why === 'store') return why; // Firefox would take the script and not run it
  if (await startInTab(tab.id)) return 'there';
  return why ?? whyRefused(await refusal(tab.id)) ?? 'needs-click';
}

/** The browser tells an address only for tabs that we may read, or were just clicked in. */
async function addressIfTold(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  return tab?.url ?? null;
}

/** What the browser says to a script that does nothing; empty where it lets it run. */
async function refusal(tabId: number): Promise<string> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => null });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
