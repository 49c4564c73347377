import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openLibrary } from '../../src/background/open-library';

const made: unknown[] = [];
let open: { id: number; incognito: boolean; focused: boolean }[];
beforeEach(() => {
  made.length = 0;
  Object.assign(browser, {
    runtime: { getURL: (file: string) => `ext:/${file}` },
    tabs: { create: vi.fn(async (tab: unknown) => void made.push(tab)) },
    windows: {
      getAll: async () => open,
      create: async (window: unknown) => void made.push(window),
      update: async () => {},
    },
  });
});

test('the library opens beside the page, at a note where one is named', async () => {
  open = [{ id: 1, incognito: false, focused: true }];
  await openLibrary('n7');
  expect(made).toEqual([{ url: 'ext://library.html#n7' }]);
});

test('never in a private window: in another that is open, or in one of its own', async () => {
  open = [
    { id: 1, incognito: true, focused: true },
    { id: 2, incognito: false, focused: false },
  ];
  await openLibrary(null);
  open.pop();
  await openLibrary(null);
  expect(made).toEqual([
    { url: 'ext://library.html', windowId: 2 },
    { url: 'ext://library.html', incognito: false },
  ]);
});
