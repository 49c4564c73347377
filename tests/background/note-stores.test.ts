import { beforeEach, expect, test } from 'vitest';
import { type NoteStores, noteStores } from '../../src/background/note-stores';
import { openNoteDb } from '../../src/notes/note-db';
import { type NoteStore, noteStore } from '../../src/notes/note-store';
import { privateNotes } from '../../src/notes/private-notes';
import { KEY, sampleDraft, samplePage } from '../notes/sample-note';

let kept: NoteStore;
let stores: NoteStores;
let keeps: boolean;
beforeEach(() => {
  const items: Record<string, unknown> = {};
  const now = () => new Date(0);
  const area = {
    get: async () => ({ ...items }),
    set: async (more: object) => void Object.assign(items, more),
    remove: async () => {},
  };
  keeps = false;
  kept = noteStore(openNoteDb(`stores-${crypto.randomUUID()}`), now);
  stores = noteStores(kept, privateNotes(area, now), async () => keeps);
});

test('a note of a private window is seen there only, changed and removed there, and never reaches the database', async () => {
  const open = await stores.saveNote(sampleDraft({ body: 'kept' }), samplePage(), false);
  const hidden = await stores.saveNote(sampleDraft({ body: 'hidden' }), samplePage(), true);
  const bodies = async (isPrivate: boolean) => (await stores.notesOn(KEY, isPrivate)).map((n) => n.body);
  expect(await bodies(false)).toEqual(['kept']);
  expect(await bodies(true)).toEqual(['kept', 'hidden']);
  expect(await stores.changeNote(hidden.id, { body: 'still hidden' }, 1)).toMatchObject({ revision: 2 });
  expect(await stores.changeNote(open.id, { body: 'still kept' }, 1)).toMatchObject({ revision: 2 });
  expect(await bodies(true)).toEqual(['still kept', 'still hidden']);
  await stores.removeNote(hidden.id);
  expect(await stores.noteById(hidden.id)).toBeNull();
  expect(await stores.restoreNote(hidden.id)).toMatchObject({ body: 'still hidden' });
  expect((await kept.notesOn(KEY)).map((n) => n.body)).toEqual(['still kept']);
});

test('it is kept like others where the person wants it so', async () => {
  keeps = true;
  await stores.saveNote(sampleDraft(), samplePage(), true);
  expect(await kept.notesOn(KEY)).toHaveLength(1);
});

test('notes of both places are joined without a word lost, and parted again', async () => {
  const open = await stores.saveNote(sampleDraft({ body: 'one' }), samplePage(), false);
  const hidden = await stores.saveNote(sampleDraft({ body: 'two' }), samplePage(), true);
  const place = { selectors: open.selectors, quote: 'longer' };
  const joined = await stores.joinNotes(hidden.id, [open.id], place);
  expect(joined?.note).toMatchObject({ id: hidden.id, quote: 'longer' });
  expect(joined?.note.body).toMatch(/two[\s\S]*one/);
  expect(await stores.notesOn(KEY, true)).toHaveLength(1);
  await stores.doTogether(joined?.undo ?? []);
  expect((await stores.notesOn(KEY, true)).map((n) => n.body).sort()).toEqual(['one', 'two']);
});
