/*
 * Drives a real Chromium with the built extension in it: for the end-to-end tests and for `npm start`.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

const ARGS = [
  '--no-sandbox', // root in a container
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--window-size=1500,1100',
];

/** Milliseconds to wait for the panel after a click, and how often to click. */
const CLICK_PATIENCE = 5000;
const CLICKS = 4;

/** Milliseconds in which the service worker must have stopped. */
const STOP_PATIENCE = 20_000;

export interface Chromium {
  browser: Browser;
  id: string;
  extension: Extension;
  url(file: string): string;
  /** Clicks the toolbar action of the extension on the page: a real user gesture. */
  clickAction(page: Page): Promise<void>;
  /** Opens the REAL side panel with the toolbar action and returns its page. */
  openPanel(page: Page): Promise<Page>;
  /** A tab of a private window, where the extension may work too from now on. */
  openPrivate(url: string): Promise<Page>;
  /** Stops the service worker as the browser does after 30 s without work. */
  stopServiceWorker(): Promise<void>;
  /** From now on the background's database finds no room, as on a full disk, until it is called with false (or it is stopped). */
  fillDisk(isFull: boolean): Promise<void>;
  /** Reloads the extension from its folder (same id, data kept, old content scripts orphaned). */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /**
   * Start with the optional permissions granted. Headless Chromium cannot answer the
   * permission prompt, but what an unpacked extension once had as *required* permission
   * stays granted when its manifest makes it optional: load a changed manifest first,
   * then the real one from the same folder.
   */
  grantOptional?: boolean;
  /** Show the window (default: headless). */
  headed?: boolean;
  /** The browser's language. Default `en-US`. */
  language?: string;
  /** Colour scheme of the system, as the pages and panels see it. */
  dark?: boolean;
  /** A profile to keep between starts; default: a new one, removed at the end. */
  profile?: string;
}

export async function launchChromium(
  build: string,
  { grantOptional = false, headed = false, language = 'en-US', dark = false, profile }: ChromiumOptions = {},
): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found: `npm test` and `npm start` install one');
  const tmp = mkdtempSync(path.join(tmpdir(), 'e2e-chromium-'));
  const userDataDir = profile ?? path.join(tmp, 'profile');
  const extensionPath = path.join(tmp, 'extension');
  cpSync(build, extensionPath, { recursive: true });
  // Without developer mode Chromium disables an unpacked extension as soon as it reloads.
  mkdirSync(path.join(userDataDir, 'Default'), { recursive: true });
  writeFileSync(
    path.join(userDataDir, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: !headed,
    defaultViewport: headed ? null : { width: 1100, height: 900 },
    pipe: true, // no open TCP port
    enableExtensions: true,
    userDataDir,
    args: [
      ...ARGS,
      `--lang=${language}`,
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  const [home] = await browser.pages();
  if (!home) throw new Error('no window opened');
  if (grantOptional) {
    const file = path.join(extensionPath, 'manifest.json');
    const real = readFileSync(file, 'utf8');
    const {
      optional_permissions: optional = [],
      optional_host_permissions: optionalHosts = [],
      ...manifest
    } = JSON.parse(real);
    manifest.permissions = [...(manifest.permissions ?? []), ...optional];
    manifest.host_permissions = [...(manifest.host_permissions ?? []), ...optionalHosts];
    writeFileSync(file, JSON.stringify(manifest));
    await browser.installExtension(extensionPath);
    writeFileSync(file, real);
  }
  const id = await browser.installExtension(extensionPath);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('extension not installed');
  const isWorker = (t: { type(): string; url(): string }) =>
    t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${id}/`);
  await browser.waitForTarget(isWorker);

  const chromium: Chromium = {
    browser,
    id,
    extension,
    url: (file) => `chrome-extension://${id}/${file}`,
    clickAction: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async openPanel(page) {
      // a click in the moments before the new background listens is lost: clicked again, as a person would
      for (let tries = 1; ; tries++) {
        await chromium.clickAction(page);
        try {
          const target = await browser.waitForTarget((t) => t.url() === chromium.url('sidepanel.html'), {
            timeout: CLICK_PATIENCE,
          });
          return await target.asPage();
        } catch (error) {
          if (tries === CLICKS) throw error;
        }
      }
    },
    async openPrivate(url) {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        (extensionId) =>
          (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            incognitoAccess: true,
          }),
        id,
      );
      // the extension starts anew with that: until it has, its pages do not open
      for (let tries = 0; tries < 50; tries++) {
        const opened = await settings.goto(chromium.url('library.html')).catch(() => null);
        if (opened) break;
        await new Promise((done) => setTimeout(done, 100));
      }
      await settings.evaluate(
        (address) => (globalThis as any).chrome.windows.create({ incognito: true, url: address }),
        url,
      );
      const target = await browser.waitForTarget((t) => t.type() === 'page' && t.url() === url);
      await settings.close();
      const page = await target.page();
      if (!page) throw new Error('no private window opened');
      return page;
    },
    async stopServiceWorker() {
      // whom a debugger is attached to is paused when it starts again: whoever listens to its errors lets go first
      for (const target of browser.targets().filter(isWorker)) {
        const worker = await target.worker().catch(() => null); // gone meanwhile
        await worker?.client.detach().catch(() => {});
      }
      // by the protocol's domain for workers: that a worker's target is gone is not always told
      const session = await home.createCDPSession();
      const stopped = new Promise<void>((resolve, reject) => {
        const late = setTimeout(reject, STOP_PATIENCE, new Error('the background does not stop'));
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          const ours = versions.filter(
            (v) => v.status !== 'redundant' && v.scriptURL.startsWith(`chrome-extension://${id}/`),
          );
          if (ours.length === 0 || ours.some((v) => v.runningStatus !== 'stopped')) return;
          clearTimeout(late);
          resolve();
        });
      });
      await session.send('ServiceWorker.enable'); // tells how each stands
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    async fillDisk(isFull) {
      // unlimited storage knows no quota that could be set from outside: its database throws what a full disk throws
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker?.evaluate((full) => {
        const stores = (globalThis as any).IDBObjectStore.prototype;
        for (const name of ['put', 'add']) {
          const real = stores[`real ${name}`] ?? stores[name];
          stores[`real ${name}`] = real;
          stores[name] = full
            ? () => {
                throw new DOMException('no room', 'QuotaExceededError');
              }
            : real;
        }
      }, isFull);
    },
    async reload() {
      await browser.installExtension(extensionPath);
      await browser.waitForTarget(isWorker);
    },
    async close() {
      await browser.close();
      rmSync(tmp, { recursive: true, force: true });
    },
  };
  return chromium;
}
