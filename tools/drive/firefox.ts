/*
 * Drives a real Firefox with the built extension in it: for the end-to-end tests and for `npm start --firefox`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

/** The fixed host of moz-extension:// in tests. */
const UUID = '6f3b5a52-0000-4000-8000-000000000001';

type Bidi = (method: string, params: Record<string, unknown>) => Promise<any>;

export interface Firefox {
  browser: Browser;
  id: string;
  /** Opens a page of the extension, or one of the browser's own (`about:about`), in a tab. */
  open(file: string): Promise<Page>;
  /** Runs a function in the browser window (chrome privileges). Arguments are strings. */
  chrome<T extends string | boolean | undefined>(
    fn: (...args: string[]) => T | Promise<T>,
    ...args: string[]
  ): Promise<T>;
  /** Clicks the toolbar action: a real user gesture for the extension. */
  clickAction(): Promise<void>;
  sidebarUrl(): Promise<string | undefined>;
  /** Runs a function on the window of the REAL sidebar (privileged, through Xrays). */
  inSidebar(fn: (sidebar: Window, ...args: string[]) => string, ...args: string[]): Promise<string>;
  closeSidebar(): Promise<void>;
  /** A tab of a private window, where the extension may work too from now on. */
  openPrivate(url: string): Promise<Page>;
  closePrivate(): Promise<void>;
  stopBackground(): Promise<void>;
  /** From now on the background's database finds no room, as on a full disk, until it is called with false (or it is stopped). */
  fillDisk(isFull: boolean): Promise<void>;
  reload(): Promise<void>;
  grant(permissions: { origins?: string[]; permissions?: string[] }): Promise<void>;
  revoke(permissions: { origins?: string[]; permissions?: string[] }): Promise<void>;
  /** Picture of the whole browser window (or of the sidebar only). */
  screenshot(file: string, what?: 'window' | 'sidebar'): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Show the window (default: headless). */
  headed?: boolean;
  /** The browser's language. Default `en-US`. */
  language?: string;
  /** Colour scheme of the system. */
  dark?: boolean;
}

export async function launchFirefox(
  extensionPath: string,
  id: string,
  { headed = false, language = 'en-US', dark = false }: FirefoxOptions = {},
): Promise<Firefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath)
    throw new Error('no Firefox found: `npm test` and `npm start -- --firefox` install one');
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'e2e-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    defaultViewport: headed ? null : { width: 1100, height: 900 },
    userDataDir,
    // Firefox >= 153: without it, navigation to moz-extension:// is refused
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  // BidiBrowser has it, the public type Browser does not.
  const { connection } = browser as unknown as {
    connection: { send(m: string, p: unknown): Promise<{ result: unknown }> };
  };
  const bidi: Bidi = async (method, params) => (await connection.send(method, params)).result;
  await browser.installExtension(extensionPath);

  /** Of every browser window that is open, the oldest first. */
  const windowContexts = async (): Promise<string[]> => {
    const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return contexts
      .filter((c: any) => c.url === 'chrome://browser/content/browser.xhtml')
      .map((c: any) => c.context);
  };

  const firefox: Firefox = {
    browser,
    id,
    async open(file) {
      const page = await browser.newPage();
      const address = file.includes(':') ? file : `moz-extension://${UUID}/${file}`;
      // page.goto() would wait for ever: Firefox sends no navigation events for its own and for extensions' pages
      await bidi('browsingContext.navigate', {
        context: (page.mainFrame() as any)._id,
        url: address,
        wait: 'none',
      });
      if (address.startsWith('about:')) {
        // the browser's own pages run no function of ours
        const context = (page.mainFrame() as any)._id;
        for (let tries = 0; tries < 50; tries++) {
          const { contexts } = await bidi('browsingContext.getTree', { root: context });
          if (contexts[0]?.url === address) return page;
          await new Promise((done) => setTimeout(done, 100));
        }
        throw new Error(`${address} did not open`);
      }
      await page.waitForFunction(
        (url) => location.href === url && document.readyState === 'complete',
        {},
        address,
      );
      return page;
    },
    async chrome(fn, ...args) {
      const reply = await bidi('script.callFunction', {
        functionDeclaration: String(fn),
        arguments: args.map((value) => ({ type: 'string', value })),
        awaitPromise: true,
        target: { context: (await windowContexts())[0] },
      });
      if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
      return reply.result.value;
    },
    async clickAction() {
      await firefox.chrome((addonId) => {
        const g = globalThis as any;
        const { ExtensionParent } = g.ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        );
        const { extension } = g.WebExtensionPolicy.getByID(addonId);
        const window = g.Services.wm.getMostRecentWindow('navigator:browser');
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return undefined;
      }, id);
    },
    sidebarUrl: () =>
      firefox.chrome(() => {
        const { SidebarController } = (globalThis as any).Services.wm.getMostRecentWindow(
          'navigator:browser',
        );
        if (!SidebarController.isOpen) return undefined;
        return SidebarController.browser.contentDocument.getElementById('webext-panels-browser')?.currentURI
          .spec;
      }),
    inSidebar: (fn, ...args) =>
      firefox.chrome(
        (code, json) => {
          const { SidebarController } = (globalThis as any).Services.wm.getMostRecentWindow(
            'navigator:browser',
          );
          const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
          return new Promise<string>((resolve, reject) => {
            const name = `nutgraf:${Math.random()}`;
            panel.messageManager.addMessageListener(name, (m: any) =>
              m.data.error ? reject(new Error(m.data.error)) : resolve(m.data.value),
            );
            setTimeout(() => reject(new Error('no answer from the sidebar')), 5000);
            const script = `try { sendAsyncMessage(${JSON.stringify(name)}, { value: (${code})(content, ...${json}) }) } catch (e) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(e) }) }`;
            panel.messageManager.loadFrameScript(
              `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
              false,
            );
          });
        },
        String(fn),
        JSON.stringify(args),
      ),
    async openPrivate(url) {
      await change('add', { permissions: ['internal:privateBrowsingAllowed'] });
      await firefox.reload(); // it is looked at when the extension starts
      const before = new Set(await browser.pages());
      await firefox.chrome(() => {
        (globalThis as any).OpenBrowserWindow({ private: true });
        return undefined;
      });
      for (let tries = 0; tries < 100; tries++) {
        const page = (await browser.pages()).find((p) => !before.has(p));
        // the window's own first page may still be on its way and be put in the place of ours: then nothing is ever answered, not even by time
        const late = new Promise<null>((done) => setTimeout(done, 3000, null));
        const isThere = page && (await Promise.race([page.goto(url).catch(() => null), late]));
        if (page && isThere) return page;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error('no private window opened');
    },
    async closePrivate() {
      await firefox.chrome(() => {
        const { Services, PrivateBrowsingUtils } = globalThis as any;
        for (const window of Services.wm.getEnumerator('navigator:browser'))
          if (PrivateBrowsingUtils.isWindowPrivate(window)) window.close();
        return undefined;
      });
      // what is asked of a window that is still closing is never answered
      while ((await windowContexts()).length > 1) await new Promise((done) => setTimeout(done, 50));
    },
    async closeSidebar() {
      await firefox.chrome(() => {
        (globalThis as any).SidebarController.hide();
        return undefined;
      });
    },
    async stopBackground() {
      await firefox.chrome(async (addonId) => {
        const { extension } = (globalThis as any).WebExtensionPolicy.getByID(addonId);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return undefined;
      }, id);
    },
    async fillDisk(isFull) {
      // what the disk quota of a temporary add-on is cannot be set from outside: its database throws what a full one throws
      await firefox.chrome(
        (addonId, full) => {
          const { extension } = (globalThis as any).WebExtensionPolicy.getByID(addonId);
          const view = [...extension.views].find((v: any) => v.viewType === 'background');
          const script = `{
            const stores = content.wrappedJSObject.IDBObjectStore.prototype;
            for (const name of ['put', 'add']) {
              const real = stores['real ' + name] ?? stores[name];
              stores['real ' + name] = real;
              const none = () => { throw new content.DOMException('no room', 'QuotaExceededError'); };
              if (${full}) Cu.exportFunction(none, stores, { defineAs: name });
              else stores[name] = real;
            }
          }`;
          view.xulBrowser.messageManager.loadFrameScript(
            `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
          return undefined;
        },
        id,
        String(isFull),
      );
    },
    async reload() {
      await browser.installExtension(extensionPath);
    },
    grant: (p) => change('add', p),
    revoke: (p) => change('remove', p),
    async screenshot(file, what = 'window') {
      const url = await firefox.chrome(async (which) => {
        const g = globalThis as any;
        const context =
          which === 'window'
            ? g.window.browsingContext
            : g.SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
                .browsingContext;
        const bitmap = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = g.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png') as string;
      }, what);
      writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };

  async function change(
    how: 'add' | 'remove',
    { origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] },
  ): Promise<void> {
    await firefox.chrome(
      async (addonId, method, json) => {
        const g = globalThis as any;
        const { ExtensionPermissions } = g.ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = g.WebExtensionPolicy.getByID(addonId);
        await ExtensionPermissions[method as string](addonId, JSON.parse(json as string), extension);
        return undefined;
      },
      id,
      how,
      JSON.stringify({ origins, permissions, data_collection: [] }),
    );
  }

  return firefox;
}
