// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { NoteBody } from '../../../src/panel/notes/note-body';
import { draw } from '../draw';

afterEach(() => document.body.replaceChildren());
const press = (root: Element) => act(() => root.querySelector('button')?.click());

test('a note of some paragraphs is shown whole', async () => {
  const root = await draw(<NoteBody text={'The **crane** came at noon. '.repeat(50)} />);
  expect(root.querySelectorAll('strong')).toHaveLength(50);
  expect(root.querySelector('button')).toBeNull();
});

test('a long one shows its beginning, ended at a word, and all of it when asked', async () => {
  const root = await draw(<NoteBody text={'The **crane** came at noon. '.repeat(500)} />);
  expect(root.textContent?.length).toBeLessThan(2100);
  expect(root.querySelectorAll('strong').length).toBeGreaterThan(60);
  await press(root);
  expect(root.querySelectorAll('strong')).toHaveLength(500);
  await press(root);
  expect(root.textContent?.length).toBeLessThan(2100);
});

test('a million characters are shown as they were typed', async () => {
  const text = 'The **crane** came at noon. '.repeat(36_000);
  const root = await draw(<NoteBody text={text} />);
  expect(root.textContent?.length).toBeLessThan(2100);
  await press(root);
  expect(root.querySelector('.typed')?.textContent).toBe(text);
});
