// @vitest-environment happy-dom
/* The library over a few notes: what a person sees and does. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { PageKey } from '../../src/notes/note';
import { makeNote } from '../panel/sample-page';
import { openLibrary as open, press, quotes } from './open-library';

afterEach(() => document.body.replaceChildren());

describe('the library', () => {
  const wave = makeNote({ quote: 'the last wave', body: 'so *bitter*', tags: ['fees'], colour: 'pink' });
  const cost = makeNote({ quote: '41.6 million crowns' });

  test('without notes says how to make one', async () => {
    const { root } = await open([]);
    expect(root.textContent).toContain('No notes yet');
    expect(root.querySelector('input[type=search]')).toBeNull();
  });

  test('emptied by the reader it says what brings notes back', async () => {
    const { root } = await open([], null, 'A page of which there were notes');
    expect(root.textContent).toContain('No notes left');
    expect(root.textContent).toContain('Ctrl+Z');
  });

  test('that cannot be read says why, and does not call itself empty', async () => {
    const { root } = await open([wave], null, null, undefined, 'blocked');
    expect(root.textContent).toContain('Another window still uses an older version');
    expect(root.textContent).toContain('Try again');
    expect(root.textContent).not.toContain('No notes yet');
  });

  test('lists notes under the page they stand on, with a way to it', async () => {
    const { root } = await open([wave, cost]);
    expect(quotes(root)).toEqual(['the last wave', '41.6 million crowns']);
    const link = root.querySelector('h2 a');
    expect(link?.getAttribute('href')).toBe('https://news.example/story');
    expect(link?.textContent).toBe('news.example');
    expect(root.querySelector('.byline')?.textContent).toContain('2 notes');
    expect(root.querySelector('.library-head [role=status]')?.textContent).toBe('2 notes on 1 page');
  });

  test('a quote leads to its words on the page', async () => {
    const { root } = await open([
      makeNote({
        quote: 'last wave',
        selectors: [{ type: 'TextQuoteSelector', exact: 'last wave', prefix: '', suffix: '' }],
      }),
    ]);
    const link = root.querySelector<HTMLAnchorElement>('a.place');
    expect(link?.textContent).toBe('last wave');
    expect(link?.getAttribute('href')).toBe('https://news.example/story#:~:text=last%20wave');
    expect(link?.rel).toContain('noopener');
  });

  test('tells of which story a note is where the page’s title does not, and when it was made', async () => {
    const created = '2026-03-12T12:00:00.000Z';
    const { root } = await open(
      [
        makeNote({ story: 'Ferry back in May', created }),
        makeNote({ story: 'Old town', created }),
        makeNote({ story: 'Gulls', target: { about: 'story', headline: 'Gulls' }, created }),
      ],
      null,
      'OLD TOWN – The Courier',
    );
    const feet = [...root.querySelectorAll('.note-foot .byline')].map((f) => f.textContent);
    expect(feet).toEqual(['Ferry back in May12 Mar 2026', '12 Mar 2026', '12 Mar 2026']);
  });

  test('a quote is read whole, a very long one on request', async () => {
    const { root } = await open([makeNote({ quote: 'gulls '.repeat(200) }), makeNote({ quote: 'short' })]);
    const long = () => root.querySelectorAll('.note-quote.long').length;
    expect(long()).toBe(1);
    await press(root, 'Show the whole quote');
    expect(long()).toBe(0);
    await press(root, 'Show less');
    expect(long()).toBe(1);
  });

  test('a tag leads to all notes that have it', async () => {
    const { root } = await open([wave, cost]);
    await press(root, 'fees');
    expect(quotes(root)).toEqual(['the last wave']);
    expect(root.querySelectorAll('select')[1]?.value).toBe('fees');
    expect((document.activeElement as HTMLInputElement).type).toBe('search');
  });

  test('what was deleted does not count', async () => {
    const { root } = await open([wave, cost]);
    await press(root, 'Delete');
    expect(root.querySelector('.page-notes .byline')?.textContent).toContain('1 note');
    expect(root.querySelector('.library-head [role=status]')?.textContent).toBe('1 note on 1 page');
  });

  test('the settings are reached from the top', async () => {
    const { root } = await open([wave]);
    await press(root, 'Settings');
    expect(document.activeElement?.closest('.library-foot')).not.toBeNull();
  });

  test('searches as one types and says when nothing fits', async () => {
    const { root } = await open([wave, cost]);
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    const type = (value: string) =>
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('bitter');
    expect(quotes(root)).toEqual(['the last wave']);
    await type('zebra');
    expect(root.textContent).toContain('No note matches.');
  });

  test('narrows by colour and tag', async () => {
    const { root } = await open([wave, cost]);
    const [colour, tag] = root.querySelectorAll('select');
    const choose = (select: HTMLSelectElement | undefined, value: string) =>
      act(() => {
        if (!select) throw new Error('no such list');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(tag, 'fees');
    expect(quotes(root)).toEqual(['the last wave']);
    await choose(tag, '');
    await choose(colour, 'yellow');
    expect(quotes(root)).toEqual(['41.6 million crowns']);
  });

  test('colours take the names that the reader gives them, and lose them again', async () => {
    const { root } = await open([wave]);
    const options = () => [...root.querySelectorAll('select')[0]!.options].map((o) => o.text);
    const give = (name: string) =>
      act(() => {
        const field = root.querySelectorAll<HTMLInputElement>('.colour-names input')[3] as HTMLInputElement;
        field.value = name;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await give(' To check ');
    expect(options()).toContain('To check');
    expect(options()).not.toContain('Pink');
    expect(root.querySelector('.note.pink .colour-name')?.textContent).toBe('To check');
    await give('');
    expect(options()).toContain('Pink');
    expect(root.querySelector('.colour-name')).toBeNull();
  });

  test('edits a note in its place, deletes and brings back', async () => {
    const { root, asked } = await open([wave]);
    await press(root, 'Edit');
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    await act(() => {
      area.value = 'sweet';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(root, 'Done');
    expect(asked).toContain('changeNote({"body":"sweet"}, 1)');
    await press(root, 'Delete');
    expect(quotes(root)).toEqual([]);
    await press(root, 'Undo');
    expect(quotes(root)).toEqual(['the last wave']);
  });

  test('what is typed in the search goes there, whatever was deleted before', async () => {
    const { root } = await open([wave, cost]);
    await press(root, 'Delete');
    expect(document.activeElement?.textContent).toBe('Undo');
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    const type = (value: string) =>
      act(() => {
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('zebra');
    await type('');
    expect(root.querySelector('.removed')).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test('a deleted note leaves its page where it stood', async () => {
    const other = { page: 'https://news.example/other' as PageKey };
    const { root } = await open([makeNote({ quote: 'older', ...other }), makeNote({ quote: 'newest' })]);
    await press(root, 'Delete');
    const lines = [...root.querySelectorAll('.removed, .note-quote')].map((line) => line.className);
    expect(lines).toEqual(['removed', 'note-quote']);
    await press(root, 'Undo');
    expect(document.activeElement?.closest('.note')?.textContent).toContain('newest');
  });

  test('shows the note it was opened at', async () => {
    const { root } = await open([wave, cost], cost);
    expect(root.querySelector('.note.selected .note-quote')?.textContent).toBe('41.6 million crowns');
  });
});
