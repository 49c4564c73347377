/* The library in a real Chromium: accessibility in light and dark. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Library } from '../../src/library/library';
import { WordsContext } from '../../src/panel/words';
import '../../src/panel/style/theme.css';
import '../../src/panel/style/panel.css';
import '../../src/panel/style/facts.css';
import '../../src/panel/style/notes.css';
import '../../src/panel/style/states.css';
import '../../src/library/library.css';
import type { Note } from '../../src/notes/note';
import { lead } from '../panel/sample-en';
import { KEY, makeNote, makeServices, makeState } from '../panel/sample-page';
import { wordsOf } from '../panel/say';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = '';
});

async function show(notes: readonly Note[]) {
  const { services } = makeServices(() => makeState([lead]), notes);
  document.documentElement.lang = 'en';
  document.title = 'Nutgraf';
  await act(() =>
    render(
      <WordsContext.Provider value={wordsOf('en', 'en-GB')}>
        <Library
          selected={null}
          services={{
            ...services,
            liveAll(onNotes, onPages, signal) {
              services.liveNotes(KEY, onNotes, signal);
              onPages([]);
            },
          }}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
}

describe('the library', () => {
  test.each([
    [900, 0],
    [256, -1],
  ])('its head stays in view in a window %i pixels high only where it leaves room', async (height, sign) => {
    await page.viewport(320, height);
    await show(Array.from({ length: 30 }, () => makeNote({})));
    scrollTo(0, 600);
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    expect(Math.sign(Math.round(root.querySelector('.library-head')?.getBoundingClientRect().top ?? 1))).toBe(
      sign,
    );
  });

  test('what is searched for is lit wherever a note says it, also once it says something else', async () => {
    const note = makeNote({ quote: 'The Café fees', body: 'no **fees** today', tags: ['fees'] });
    await show([note]);
    const lit = () =>
      [...(CSS.highlights.get('nutgraf-found') ?? [])].map((r) =>
        r.startContainer.nodeValue?.slice(r.startOffset, r.endOffset),
      );
    const search = async (query: string) => {
      const field = root.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no search field');
      await act(() => {
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    };
    await search('cafe FEES');
    expect(lit().sort()).toEqual(['Café', 'fees', 'fees', 'fees']);
    await search('#fees');
    expect(lit()).toEqual(['fees']);
    const [quote] = root.querySelectorAll('.note-quote');
    quote?.append(' and #fees');
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    expect(lit()).toEqual(['#fees', 'fees']);
    await search('');
    expect(CSS.highlights.has('nutgraf-found')).toBe(false);
  });

  test('a note from right to left runs so, its tags and text too', async () => {
    await page.viewport(320, 900);
    await show([makeNote({ quote: 'جسر جديد', body: '- واحد\n- two', tags: ['جسر'] })]);
    const runs = (selector: string) => getComputedStyle(root.querySelector(selector) as Element).direction;
    expect(['.note-quote', '.markdown', '.tag'].map(runs)).toEqual(['rtl', 'rtl', 'rtl']);
    const edit = [...root.querySelectorAll<HTMLElement>('.note button')].find(
      (b) => b.textContent === 'Edit',
    );
    await act(() => edit?.click());
    expect(runs('textarea')).toBe('rtl');
  });

  test.each([
    ['light', 1000],
    ['dark', 1000],
    ['light', 320],
  ] as const)('has no violation in %s at %i pixels, with notes or without', async (scheme, width) => {
    await page.viewport(width, 800);
    document.documentElement.style.colorScheme = scheme;
    for (const notes of [
      [makeNote({ body: 'A *note*', tags: ['fees'] }), makeNote({ colour: 'purple' })],
      [],
    ]) {
      await show(notes);
      for (const details of root.querySelectorAll('details')) details.open = true;
      await act(() => root.querySelector<HTMLElement>('.tick')?.click()); // what is done to many shows too
      const { violations } = await axe.run(root, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target}`))).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      render(null, root);
    }
  });
});
