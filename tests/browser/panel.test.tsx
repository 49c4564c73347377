/* The panel in a real Chromium: accessibility in light and dark, sizes of what is clicked, and what only layout can show. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Panel } from '../../src/panel/panel';
import { WordsContext } from '../../src/panel/words';
import '../../src/panel/style/all';
import type { PageState } from '../../src/messages/calls';
import { makeStory } from '../panel/make-story';
import * as en from '../panel/sample-en';
import { makeNote, makeServices, makeState, tab } from '../panel/sample-page';
import * as zh from '../panel/sample-zh';
import { wordsOf } from '../panel/say';

let root: HTMLElement;

beforeEach(async () => {
  await page.viewport(320, 900);
  root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = '';
});

async function show(language: 'en' | 'zh', change: Partial<PageState> = {}, shownTab = tab) {
  const parts = language === 'zh' ? [zh.lead, ...zh.others] : [en.lead, en.second];
  const notes = [
    makeNote({
      quote: 'the last wave',
      body: 'A *note* with [a link](https://example.org)',
      tags: ['money'],
    }),
    makeNote({ quote: 'gone since', colour: 'blue' }),
  ];
  const outcomes = notes.map((n, i) => ({
    noteId: n.id,
    found: i === 0,
    how: i === 0 ? ('exact' as const) : ('not-on-this-page' as const),
    at: i === 0 ? 1 : null,
    now: null,
  }));
  const { services, tell } = makeServices(() => ({ ...makeState(parts), outcomes, ...change }), notes);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = 'Nutgraf';
  await act(() =>
    render(
      <WordsContext.Provider value={language === 'zh' ? wordsOf('zh_CN', 'zh-CN') : wordsOf('en', 'en-GB')}>
        <Panel tab={shownTab} services={services} />
      </WordsContext.Provider>,
      root,
    ),
  );
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  return tell;
}

async function violations(): Promise<string[]> {
  const found = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary}`));
}

/** `light-dark()` follows `color-scheme`, so that this is the system's theme to every rule. */
const theme = (scheme: 'light' | 'dark') => {
  document.documentElement.style.colorScheme = scheme;
};

describe('accessibility', () => {
  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['zh', 'light'],
    ['zh', 'dark'],
  ] as const)('no violation in %s, %s', async (language, scheme) => {
    theme(scheme);
    await show(language);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await act(() => root.querySelector<HTMLElement>('#who .count')?.click());
    expect(await violations()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'no violation while a note is written, and after one was deleted, %s',
    async (scheme) => {
      theme(scheme);
      await show('en');
      const [remove] = [...root.querySelectorAll<HTMLElement>('.note button')]
        .filter((b) => b.textContent === 'Delete')
        .slice(-1);
      await act(() => remove?.click());
      const edit = [...root.querySelectorAll<HTMLElement>('.note button')].find(
        (b) => b.textContent === 'Edit',
      );
      await act(() => edit?.click());
      expect(root.querySelector('textarea')).not.toBeNull();
      expect(root.querySelector('.removed')).not.toBeNull();
      expect(await violations()).toEqual([]);
    },
  );

  test('no violation in the list of keys or where there is no story', async () => {
    await show('en');
    await act(() => root.querySelector<HTMLElement>('.hint button')?.click());
    expect(root.querySelector('dialog[open]')).not.toBeNull();
    expect(await violations()).toEqual([]);
    render(null, root);
    const { reading } = makeState([]);
    await show('en', { reading: { ...reading, noStory: 'frames-only' }, analysis: null });
    expect(await violations()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('no violation in the lines above the story, %s', async (scheme) => {
    theme(scheme);
    await show('en', { updated: true }, { ...tab, isPrivate: true });
    expect(root.querySelector('.notice')).not.toBeNull();
    expect(root.querySelector('.private')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('axe does find what is wrong: the check is not empty', async () => {
    await show('en');
    const bad = document.createElement('button');
    bad.style.cssText = 'color:#ccc;background:#ddd';
    root.querySelector('main')?.append(bad);
    expect((await violations()).some((v) => v.startsWith('button-name'))).toBe(true);
  });
});

describe('layout at 320 pixels', () => {
  test.each(['en', 'zh'] as const)('nothing is wider than the panel (%s)', async (language) => {
    await show(language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('whatever is clicked is at least 24 pixels high and wide', async () => {
    await show('en');
    for (const details of root.querySelectorAll('details')) details.open = true;
    const small = [...root.querySelectorAll<HTMLElement>('button, summary, nav a, label, input[type=search]')]
      .map((e) => ({ box: e.getBoundingClientRect(), what: `${e.tagName}.${e.className} ${e.textContent}` }))
      .filter(({ box }) => box.height < 24 || box.width < 24);
    expect(small.map((s) => s.what)).toEqual([]);
  });

  test('the row on top stays in view and tells where the reader is', async () => {
    await show('en');
    await act(async () => {
      document.getElementById('when')?.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    const row = root.querySelector('.jumps');
    expect(row?.getBoundingClientRect().top).toBe(0);
    expect(row?.querySelector('[aria-current]')?.getAttribute('href')).toBe('#when');
    const title = document.getElementById('when-title')?.getBoundingClientRect();
    expect(title?.top).toBeGreaterThanOrEqual(row?.getBoundingClientRect().bottom ?? 0);
  });

  test('the section read on the page stays in sight, but a reader who looks elsewhere is left alone', async () => {
    await page.viewport(320, 420);
    const tell = await show('en');
    const read = (block: number) => act(() => tell({ kind: 'reading', story: en.lead.story.id, block }));
    await read(3);
    expect(scrollY).toBe(0);
    await read(9);
    expect(scrollY).toBe(0);
    const opening = root.querySelector('#sections li');
    await read(3);
    scrollBy(0, (opening?.getBoundingClientRect().bottom ?? 0) - 400);
    const y = scrollY;
    await read(9);
    expect(scrollY).toBeGreaterThan(y);
    const current = root.querySelector('#sections [aria-current]')?.getBoundingClientRect();
    expect(current?.bottom).toBeLessThan(421); // scrolling goes by whole pixels
  });

  test('every label of the row on top is seen', async () => {
    await show('en');
    const links = [...root.querySelectorAll('.jumps a')].map((a) => a.getBoundingClientRect());
    expect(links.length).toBeGreaterThan(8);
    for (const { left, right } of links) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
  });

  test('the pencil beside a name keeps clear of its count, however high', async () => {
    const words = Array.from({ length: 120 }, (_, i) => `Quill${i}`);
    await show(
      'en',
      makeState([
        makeStory({
          id: 'many',
          blocks: [['paragraph', words.join(' ')]],
          facts: words.map((w) => ({ type: 'person', block: 0, words: w, value: 'Ada Quill' })),
        }),
      ]),
    );
    const boxOf = (selector: string) => root.querySelector(`#who ${selector}`)?.getBoundingClientRect();
    expect(root.querySelector('#who .count')?.textContent).toBe('120');
    expect(boxOf('.note-button')?.right).toBeLessThanOrEqual((boxOf('.count')?.left ?? 0) + 4); // its padding
  });

  test('a story that runs from right to left is laid out so, and our values stand apart', async () => {
    const says = 'قال المجلس إن الجسر سيكلف 2.5 مليون يورو. ويبدأ العمل في الربيع.';
    await show(
      'en',
      makeState([
        makeStory({
          id: 'bridge',
          language: 'ar',
          headline: 'جسر جديد',
          blocks: [
            ['headline', 'جسر جديد'],
            ['heading', 'التكلفة'],
            ['paragraph', says],
          ],
          facts: [{ type: 'money', block: 2, words: '2.5 مليون يورو', value: 2_500_000, unit: 'EUR' }],
          summary: [[2, 'ويبدأ العمل في الربيع.']],
        }),
      ]),
    );
    for (const line of ['h1 .place', '#summary .place', '#howMuch .place', '#sections .section'])
      expect(getComputedStyle(root.querySelector(line) as Element).direction, line).toBe('rtl');
    const [text, value] = [...(root.querySelector('#howMuch .amount')?.children ?? [])].map((e) =>
      e.getBoundingClientRect(),
    );
    expect(value?.right).toBeLessThanOrEqual(text?.left ?? 0);
    expect(root.querySelector('#summary h2')?.getBoundingClientRect().left).toBe(16); // our own words run our way
  });

  test('the body is as large as set, whatever the browser makes of extension pages', async () => {
    await show('en');
    expect(getComputedStyle(document.body).fontSize).toBe('15px');
  });
});
