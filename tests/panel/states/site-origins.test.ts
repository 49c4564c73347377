import { describe, expect, test } from 'vitest';
import { covers, coversEverything, siteOf } from '../../../src/panel/states/site-origins';

describe('site origins', () => {
  test('a site is its host, without port or path', () => {
    expect(siteOf('https://news.example:8443/a?b#c')).toEqual({
      name: 'news.example',
      origins: ['https://news.example/*'],
    });
  });

  test.each([null, 'about:blank', 'file:///a.html', 'chrome://newtab', 'nonsense'])(
    '%s is no site',
    (url) => {
      expect(siteOf(url)).toBeNull();
    },
  );

  test('a grant for all sites covers each', () => {
    const here = ['https://news.example/*'];
    expect(covers(['https://*/*'], here)).toBe(true);
    expect(covers(['<all_urls>'], here)).toBe(true);
    expect(covers(['http://*/*'], here)).toBe(false);
    expect(covers(['https://other.example/*'], here)).toBe(false);
  });

  test('everything is granted only where both schemes are', () => {
    expect(coversEverything(['https://*/*'])).toBe(false);
    expect(coversEverything(['https://*/*', 'http://*/*'])).toBe(true);
    expect(coversEverything(['*://*/*'])).toBe(true);
  });
});
