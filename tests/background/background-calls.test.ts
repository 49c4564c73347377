import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Brain } from '../../src/analysis';
import { backgroundCalls } from '../../src/background/background-calls';
import { LANGUAGES, languagesFor } from '../../src/languages/index';
import type { Note } from '../../src/notes/note';
import type { NoteStore } from '../../src/notes/note-store';

const note = {
  id: 'n',
  page: 'https://a.example/1',
  selectors: [],
  quote: 'q',
  colour: 'blue',
  target: { about: 'selection' },
  body: ' ',
  removed: null,
  tags: [],
} as unknown as Note;
const sent: unknown[] = [];
Object.assign(browser, {
  tabs: {
    query: async () => [{ id: 1 }, { id: 2, incognito: true }, {}],
    sendMessage: async (id: number, message: unknown) => {
      sent.push([id, message]);
      throw new Error('no receiver');
    },
  },
});

let isPrivate = false;
const store = {
  isPrivate: async () => isPrivate,
  changeNote: async () => note,
  saveNote: async () => note,
  noteById: async () => note,
  removeNote: async () => {},
  notesOn: async () => [note],
  doTogether: async () => [note, null, { ...note, page: 'https://b.example/2' }, note],
} as unknown as NoteStore;
const calls = backgroundCalls(store as never, store, async () => ({ languages: [], taggers: [] }) as Brain);
const sender = { tabId: 1, url: null, isPrivate: false };

test('every page is told of a saved note, and pages without our script are no error', async () => {
  sent.length = 0;
  expect(await calls.saveNote(sender, note, {} as never)).toBe(note);
  await vi.waitFor(() => expect(sent.length).toBe(2));
  expect(sent[0]).toMatchObject([
    1,
    { to: 'page', call: 'noteChanged', args: [note.page, 'n', { quote: 'q' }] },
  ]);
});

test('the models load while the page that asks how to read is being read', async () => {
  const load = vi.fn(async () => {
    throw new Error('no such file');
  });
  const knowledge = await backgroundCalls(store as never, store, load).pageKnowledge(sender);
  expect(knowledge).toHaveProperty('words');
  expect(load, 'not before that is answered').not.toHaveBeenCalled();
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
});

test('a removal is told too', async () => {
  sent.length = 0;
  await calls.removeNote(sender, note.id);
  await vi.waitFor(() => expect(sent.length).toBe(2));
  expect(sent[0]).toMatchObject([1, { call: 'noteChanged', args: [note.page, 'n', null] }]);
});

test('of what was done to notes of several pages each of them is told, whoever does not hear', async () => {
  const heard: unknown[] = [];
  const tabs = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (id: number, m: unknown) => {
    if (id === 2) throw new Error('no receiver');
    heard.push((m as { args: unknown[] }).args[0]);
    return { ok: true, value: null };
  }) as never);
  await calls.doTogether(sender, []);
  await vi.waitFor(() => expect(heard).toEqual(['https://a.example/1', 'https://b.example/2']));
  tabs.mockRestore();
});

test('of a note of a private window only pages of private windows hear', async () => {
  sent.length = 0;
  isPrivate = true;
  await calls.changeNote(sender, note.id, {}, 1);
  await vi.waitFor(() => expect(sent.length).toBe(1));
  expect(sent[0]).toMatchObject([2, { call: 'noteChanged' }]);
  isPrivate = false;
});

test("the page gets what it draws, not the note's words", async () => {
  const [first] = await calls.notesOn(sender, note.page);
  expect(first).toEqual({
    id: 'n',
    selectors: [],
    quote: 'q',
    colour: 'blue',
    target: { about: 'selection' },
    hasBody: false,
  });
});

test('what a model wrote is read in the language of its story', async () => {
  const brain: Brain = { languages: LANGUAGES, languagesFor, taggers: [] };
  const { factsIn } = backgroundCalls(store as never, store, async () => brain);
  const values = async (language: string) =>
    (await factsIn(sender, ['Il a coûté 3,6 millions d’euros'], null, language)).map((f) => [
      f.value,
      f.unit,
    ]);
  expect(await values('fr')).toEqual([[3_600_000, 'EUR']]);
  expect(await values('en')).not.toEqual([[3_600_000, 'EUR']]);
});
