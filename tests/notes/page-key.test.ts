import { describe, expect, it } from 'vitest';
import { pageKey } from '../../src/notes/page-key';

const story = 'https://harbourpost.example/2031/ferry-returns';

/** [what differs, one address, another, canonical of the second] */
const SAME: [string, string, string, (string | null)?][] = [
  ['tracking parameters', story, `${story}?utm_source=mail&utm_medium=x&fbclid=Qq1&gclid=2`],
  ['a share token of a messenger', story, `${story}?from=timeline&isappinstalled=0&share_token=ab`],
  ['www', story, 'https://www.harbourpost.example/2031/ferry-returns'],
  ['http', story, 'http://harbourpost.example/2031/ferry-returns'],
  ['mobile host', story, 'https://m.harbourpost.example/2031/ferry-returns'],
  [
    'mobile host under a country domain',
    'https://news.lanting.com.cn/a/1.html',
    'https://news.lanting.com.cn/a/1.html?mobile=1',
  ],
  ['AMP path', story, `${story}/amp/`],
  ['AMP file', 'https://a.example/x/story.html', 'https://a.example/x/story.amp.html'],
  ['AMP parameter', story, `${story}?amp=1`],
  ['AMP parameter without a value', story, `${story}?amp`],
  ['AMP host', story, 'https://amp.harbourpost.example/2031/ferry-returns'],
  ['AMP first folder', story, 'https://harbourpost.example/amp/2031/ferry-returns'],
  ['AMP viewer', story, 'https://www.google.com/amp/s/harbourpost.example/2031/ferry-returns'],
  [
    'AMP cache',
    story,
    'https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/2031/ferry-returns',
  ],
  ['print path', story, `${story}/print`],
  ['print parameter', story, `${story}?print=true`],
  ['print view', story, `${story}?view=print`],
  ['hash', story, `${story}#comments`],
  ['text fragment', story, `${story}#:~:text=ferry`],
  ['trailing slash', story, `${story}/`],
  ['index file', 'https://a.example/x/', 'https://a.example/x/index.html'],
  ['upper-case host and port', story, 'https://HarbourPost.example:443/2031/ferry-returns'],
  ['order of parameters', 'https://a.example/s?id=7&page=2', 'https://a.example/s?page=2&id=7'],
  ['escapes', 'https://a.example/港口/~x', 'https://a.example/%e6%b8%af%e5%8f%a3/%7Ex'],
  [
    'more tracking',
    story,
    `${story}?msclkid=1&mtm_campaign=x&fb_source=y&unlocked_article_code=1.ab&mod=hp_lead_pos7`,
  ],
  [
    'a session in the path',
    'https://a.example/x/story-5.do',
    'https://a.example/x/story-5.do;jsessionid=0A1B?PHPSESSID=3',
  ],
  ['light and hand-held hosts', story, 'https://lite.harbourpost.example/2031/ferry-returns?pagewanted=all'],
  [
    'a proxy that translates',
    'https://old-port.example/a?id=4',
    'https://old--port-example.translate.goog/a?id=4&_x_tr_sl=en&_x_tr_tl=fi',
  ],
  [
    'how accents are written',
    'https://a.example/f\u00e6rge/sk\u00e5ne',
    'https://a.example/f\u00e6rge/ska\u030ane',
  ],
  ['canonical of a mobile page', story, 'https://m.harbourpost.example/a?id=88123', `${story}`],
  ['canonical, relative', story, `${story}/amp?x=1`, '/2031/ferry-returns'],
  [
    'canonical with the same number',
    'https://a.example/story-771234.html',
    'https://a.example/go?item=771234',
    'https://a.example/story-771234.html',
  ],
  ['canonical that drops a page number', story, `${story}?page=2`, story],
  [
    'canonical with a longer slug',
    'https://a.example/ferry-returns-to-old-port',
    'https://a.example/ferry-returns-port',
    'https://a.example/ferry-returns-to-old-port',
  ],
];

const OTHER: [string, string, string, (string | null)?][] = [
  ['another id', 'https://a.example/s?id=1', 'https://a.example/s?id=2'],
  [
    'another id under one canonical',
    'https://a.example/s?id=1',
    'https://a.example/s?id=2',
    'https://a.example/s',
  ],
  [
    'another id, canonical of the first',
    'https://a.example/s?id=1',
    'https://a.example/s?id=2',
    'https://a.example/s?id=1',
  ],
  [
    'canonical is the home page',
    'https://a.example/',
    'https://a.example/2031/ferry-returns',
    'https://a.example/',
  ],
  [
    'canonical is the section',
    'https://a.example/port',
    'https://a.example/port/ferry-returns',
    'https://a.example/port',
  ],
  [
    'canonical is another article by slug',
    'https://a.example/bridge-closed-for-winter',
    'https://a.example/ferry-returns-after-storm',
    'https://a.example/bridge-closed-for-winter',
  ],
  [
    'canonical is another article by slug, small words apart',
    'https://a.example/the-bridge-over-the-river-is-closed',
    'https://a.example/the-ferry-returns-over-the-winter',
    'https://a.example/the-bridge-over-the-river-is-closed',
  ],
  [
    'canonical is another article by number',
    'https://a.example/n/771234',
    'https://a.example/n/771235',
    'https://a.example/n/771234',
  ],
  [
    'canonical is a section elsewhere',
    'https://a.example/news/world',
    'https://a.example/2031/ferry-returns-after-storm',
    'https://a.example/news/world',
  ],
  [
    'canonical is a neighbour by a short number',
    'https://a.example/n/101',
    'https://a.example/n/102',
    'https://a.example/n/101',
  ],
  ['what a forum shows', 'https://a.example/f?mod=viewthread', 'https://a.example/f?mod=forumdisplay'],
  ['canonical on another site', story, 'https://copycat.example/ferry', story],
  ['canonical that is no web address', 'javascript:0', story, 'javascript:0'],
  ['another subdomain', 'https://en.a.example/x', 'https://zh.a.example/x'],
  ['another path', 'https://a.example/x/1', 'https://a.example/x/2'],
  ['a route in the hash', 'https://a.example/#/story/1', 'https://a.example/#/story/2'],
  ['a source that is a publication', 'https://a.example/s?source=4411', 'https://a.example/s?source=4412'],
  ['a path with amp in a word', 'https://a.example/lamp', 'https://a.example/l'],
];

describe('pageKey', () => {
  it.each(SAME)('is one for two addresses that differ in: %s', (_, a, b, canonical = null) => {
    expect(pageKey(b, canonical)).toBe(pageKey(a, null));
  });

  it.each(OTHER)('is not one: %s', (_, a, b, canonical = null) => {
    expect(pageKey(b, canonical)).not.toBe(pageKey(a, null));
  });

  it.each([...SAME, ...OTHER])('is its own key: %s', (_, a, b, canonical = null) => {
    for (const key of [pageKey(a, null), pageKey(b, canonical)]) expect(pageKey(key, null)).toBe(key);
  });

  it('leaves what is no web address as it is', () => {
    expect(pageKey('about:blank', null)).toBe('about:blank');
    expect(pageKey('not an address', 'https://a.example/')).toBe('not an address');
    expect(pageKey('file:///tmp/a.html?x=1#y', null)).toBe('file:///tmp/a.html?x=1#y');
  });
});
