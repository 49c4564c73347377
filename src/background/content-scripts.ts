/*
 * Puts the page's script where it may run: into one tab after a click (activeTab), and by itself on the sites a person granted.
 * The browser holds both the grants and the registration; nothing is remembered here.
 */
import { browser } from 'wxt/browser';
import { page } from '../messages/call';

const SCRIPT = '/page.js';
const REGISTRATION = 'granted-sites';

/**
 * Starts the page's script in a tab's top frame, where it does not run yet (asked twice at once, the second script ends by itself).
 * False where the browser forbids it (its own pages, the stores, a PDF).
 */
export async function startInTab(tabId: number): Promise<boolean> {
  const runs = await page(tabId)
    .isThere()
    .catch(() => false);
  if (runs) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return true;
  } catch {
    return false; // no permission for this page: the panel says so
  }
}

/** Makes the registered script fit the sites granted now, and answers those. Called when the extension starts and whenever a grant changes. */
export async function registerForGrantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(https?|\*):\/\//.test(origin) || origin === '<all_urls>');
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (!matches.length) return matches;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, js: [SCRIPT.slice(1)], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  return matches;
}

/** Starts the script in the tabs that are open on sites just granted, or granted before an update cut their scripts off. */
export async function startInTabsOf(origins: readonly string[]): Promise<void> {
  if (!origins.length) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : startInTab(tab.id))));
}
