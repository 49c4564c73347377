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

export async function reachTab(tab: Tab): Promise<Reach> {
  if (await startInTab(tab.id)) return 'there';
  const url = tab.url ?? (await addressIfTold(tab.id));
  return (url === null ? null : whyUnreadable(url)) ?? 'needs-click';
}

/** The browser tells an address only for tabs that we may read, or were just clicked in. */
async function addressIfTold(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  return tab?.url ?? null;
}
