/*
 * One way to drive both browsers: the built extension, the real side panel (Chromium) and the real sidebar (Firefox), opened by the
 * real toolbar button.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type ChromiumOptions, launchChromium } from '../../tools/drive/chromium';
import { launchFirefox } from '../../tools/drive/firefox';

const ROOT = join(import.meta.dirname, '../..');
const FIREFOX_ID = 'nutgraf@nutgraf.example';

/** A function that runs in the panel's window; what it needs comes as strings, what it answers is a string. */
type InPanel = (panel: Window, ...args: string[]) => string;

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** A new tab on the address. */
  visit(url: string): Promise<Page>;
  /** The same in a private window, where the extension is let in. */
  visitPrivate(url: string): Promise<Page>;
  /** Closes the private window that the page is in. */
  closePrivate(page: Page): Promise<void>;
  /** Clicks the toolbar button on the tab: the real gesture that grants it and opens the panel. */
  clickAction(page: Page): Promise<void>;
  /** Runs a function in the real panel. */
  inPanel(fn: InPanel, ...args: string[]): Promise<string>;
  /** Waits until the panel has been shut. */
  panelGone(): Promise<void>;
  /** Stops the background as the browser does when it has had nothing to do. */
  stopBackground(): Promise<void>;
  /** Whether the browser finds no room for what the extension stores. The background is running then. */
  fillDisk(isFull: boolean): Promise<void>;
  /** Updates the extension under its open pages: same id, data kept, old scripts cut off. */
  reload(): Promise<void>;
  /** A page of the extension in a tab. */
  extensionPage(file: string): Promise<Page>;
  /** Answers "yes" to the permission prompt that a click in the panel brings up, if this browser shows one here. */
  agree(): Promise<void>;
  /** Everything that any console said as an error since the start. */
  readonly errors: string[];
  screenshotPanel(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly language?: string;
  readonly dark?: boolean;
  readonly grantOptional?: boolean;
}

/** Errors of the page under test, which are not ours (a missing favicon of the test server). */
const NOT_OURS = /favicon|404 \(Not Found\)/;

function listen(page: Page, errors: string[], where: string): void {
  page.on('pageerror', (error) => errors.push(`${where}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !NOT_OURS.test(message.text() + (message.location().url ?? '')))
      errors.push(`${where}: ${message.text()}`);
  });
}

export async function chromiumDriver(options: DriverOptions = {}): Promise<Driver> {
  const chromium = await launchChromium(join(ROOT, '.output/chrome-mv3'), options satisfies ChromiumOptions);
  const errors: string[] = [];
  let panel: Page | null = null;
  const listenToWorker = async () => {
    for (const target of chromium.browser.targets()) {
      if (target.type() !== 'service_worker') continue;
      const worker = await target.worker();
      worker?.on('error', (error) => errors.push(`background: ${error.message}`));
    }
  };
  await listenToWorker();
  return {
    name: 'chromium',
    async visit(url) {
      const page = await chromium.browser.newPage();
      listen(page, errors, 'page');
      await page.goto(url);
      return page;
    },
    async visitPrivate(url) {
      const page = await chromium.openPrivate(url);
      listen(page, errors, 'private page');
      return page;
    },
    closePrivate: (page) => page.close(),
    async clickAction(page) {
      if (panel && !panel.isClosed()) return chromium.clickAction(page);
      panel = await chromium.openPanel(page);
      listen(panel, errors, 'panel');
    },
    async inPanel(fn, ...args) {
      if (!panel) throw new Error('the panel is not open');
      return (await panel.evaluate(`(${String(fn)})(window, ...${JSON.stringify(args)})`)) as string;
    },
    panelGone: () => vi.waitUntil(() => panel?.isClosed(), 10_000).then(() => {}),
    stopBackground: () => chromium.stopServiceWorker(),
    fillDisk: (isFull) => chromium.fillDisk(isFull),
    reload: () => chromium.reload(),
    async extensionPage(file) {
      const page = await chromium.browser.newPage();
      listen(page, errors, file);
      await page.goto(chromium.url(file));
      return page;
    },
    agree: async () => {}, // started with `grantOptional` nothing is asked; headless Chromium has no way to answer
    errors,
    async screenshotPanel(file) {
      await panel?.screenshot({ path: file });
    },
    close: () => chromium.close(),
  };
}

export async function firefoxDriver(options: DriverOptions = {}): Promise<Driver> {
  const { language, dark } = options;
  const firefox = await launchFirefox(join(ROOT, '.output/firefox-mv3'), FIREFOX_ID, {
    ...(language !== undefined && { language }),
    ...(dark !== undefined && { dark }),
  });
  const errors: string[] = [];
  return {
    name: 'firefox',
    async visit(url) {
      if (url.startsWith('about:')) return firefox.open(url);
      const page = await firefox.browser.newPage();
      listen(page, errors, 'page');
      await page.goto(url);
      return page;
    },
    async visitPrivate(url) {
      const page = await firefox.openPrivate(url);
      listen(page, errors, 'private page');
      return page;
    },
    closePrivate: () => firefox.closePrivate(),
    async clickAction(page) {
      await page.bringToFront();
      await firefox.clickAction();
      await vi.waitFor(async () => {
        if (!/sidepanel\.html/.test((await firefox.sidebarUrl()) ?? ''))
          throw new Error('the sidebar is not open');
      }, 10_000);
    },
    inPanel: (fn, ...args) => firefox.inSidebar(fn, ...args),
    async panelGone() {
      await vi.waitFor(async () => {
        if (await firefox.sidebarUrl()) throw new Error('the sidebar is still open');
      }, 10_000);
    },
    stopBackground: () => firefox.stopBackground(),
    fillDisk: (isFull) => firefox.fillDisk(isFull),
    reload: () => firefox.reload(),
    extensionPage: (file) => firefox.open(file),
    async agree() {
      await vi.waitFor(async () => {
        const pressed = await firefox.chrome(() => {
          const { panel } = (globalThis as any).PopupNotifications;
          const button = panel.querySelector('popupnotification')?.button;
          if (panel.state !== 'open' || !button) return false;
          button.click();
          return true;
        });
        if (!pressed) throw new Error('no prompt');
      }, 10_000);
    },
    errors,
    screenshotPanel: (file) => firefox.screenshot(file, 'sidebar'),
    close: () => firefox.close(),
  };
}
