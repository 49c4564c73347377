import { describe, expect, test } from 'vitest';
import { namedTab } from '../../entrypoints/sidepanel/follow-tab';
import { whyRefused, whyUnreadable } from '../../entrypoints/sidepanel/reach-tab';

describe('why a tab cannot be read', () => {
  test.each([
    ['chrome://version/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['moz-extension://x/library.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['file:///home/a.html', 'file'],
    ['https://a.example/report.pdf?x=1', 'pdf'],
    ['https://a.example/about:blank', null],
    ['https://a.example/', null],
  ])('by address: %s', (url, why) => {
    expect(whyUnreadable(url)).toBe(why);
  });

  test.each([
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'store'],
    [
      'Cannot access contents of url "file:///a.html". Extension manifest must request permission to access this host.',
      'file',
    ],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      null,
    ],
    ['Missing host permission for the tab', null],
    ['', null],
  ])('by what the browser says: %s', (message, why) => {
    expect(whyRefused(message)).toBe(why);
  });
});

describe('namedTab', () => {
  test.each([
    ['?tab=12', 12],
    ['?x=1&tab=3', 3],
    ['?tab=abc', null],
    ['', null],
  ])('%s', (search, id) => {
    expect(namedTab(search)).toBe(id);
  });
});
