import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { registerForGrantedSites, startInTab, startInTabsOf } from '../../src/background/content-scripts';

const scripting = {
  executeScript: vi.fn(async () => [{}]),
  getRegisteredContentScripts: vi.fn(async () => [] as { id: string }[]),
  unregisterContentScripts: vi.fn(async () => {}),
  registerContentScripts: vi.fn(async (_: unknown[]) => {}),
};
let origins: string[] = [];

let isThere: boolean;

beforeEach(() => {
  vi.clearAllMocks();
  isThere = false;
  const tabs = {
    sendMessage: async () => (isThere ? { ok: true, value: true } : undefined),
    query: async ({ url }: { url: string[] }) => url.map((_, id) => ({ id })),
  };
  Object.assign(browser, { scripting, tabs, permissions: { getAll: async () => ({ origins }) } });
});

test('the script goes to the sites granted, and nowhere where none is', async () => {
  origins = [];
  await registerForGrantedSites();
  expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  origins = ['https://news.example/*', 'moz-extension://1234/*'];
  await registerForGrantedSites();
  expect(scripting.registerContentScripts.mock.calls[0]?.[0]).toMatchObject([
    { matches: ['https://news.example/*'] },
  ]);
});

test('what was registered before is taken back first', async () => {
  origins = ['https://news.example/*'];
  scripting.getRegisteredContentScripts.mockResolvedValueOnce([{ id: 'granted-sites' }]);
  await registerForGrantedSites();
  expect(scripting.unregisterContentScripts).toHaveBeenCalledTimes(1);
});

test('a page the browser keeps closed is a plain no', async () => {
  scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  expect(await startInTab(7)).toBe(false);
  expect(await startInTab(8)).toBe(true);
});

test('a script that runs there already is left alone', async () => {
  isThere = true;
  expect(await startInTab(9)).toBe(true);
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('after an update the tabs open on the sites granted go on with the new script; elsewhere none is started', async () => {
  origins = [];
  await startInTabsOf(await registerForGrantedSites());
  expect(scripting.executeScript).not.toHaveBeenCalled();
  origins = ['https://news.example/*', 'moz-extension://1234/*'];
  await startInTabsOf(await registerForGrantedSites());
  expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 0 },
    files: ['/page.js'],
  });
});
