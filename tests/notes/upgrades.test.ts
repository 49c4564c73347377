/* Data of every older version opens, and is read as today's. */
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openNoteDb } from '../../src/notes/note-db';
import { noteStore } from '../../src/notes/note-store';
import { KEY, sampleDraft, samplePage } from './sample-note';

test('data of version 1: a block kept beside the quote becomes the count of its words', async () => {
  const name = `old-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({ notes: 'id, page, *tags, created, modified, removed', pages: 'key, saved' });
  const times = { created: '2031-05-03T08:00:00.000Z', modified: '2031-05-03T08:00:00.000Z' };
  const quote = { type: 'TextQuoteSelector', exact: 'the ferry', prefix: 'said ', suffix: ' returns' };
  const block = {
    type: 'BlockSelector',
    story: 's1',
    block: 'b2',
    text: 'He said the ferry returns.',
    offset: 8,
    before: null,
    after: 'More tomorrow.',
    times: 3,
  };
  const note = { ...sampleDraft({ body: 'kept' }), ...times, revision: 4, removed: null };
  await old.table('notes').bulkAdd([
    { ...note, selectors: [quote, { type: 'TextPositionSelector', start: 8, end: 17 }, block] },
    { ...note, id: 'on-the-page', target: { about: 'page' }, selectors: [], removed: times.created },
  ]);
  await old.table('pages').add({ ...samplePage(), saved: times.created });
  old.close();

  const db = openNoteDb(name);
  const [read] = await noteStore(db, () => new Date(0)).notesOn(KEY);
  expect(read).toEqual({
    ...note,
    selectors: [
      { ...quote, times: 3 },
      { type: 'TextPositionSelector', start: 8, end: 17 },
    ],
  });
  expect((await db.notes.get('on-the-page' as never))?.removed).toBe(times.created);
  expect(await db.pages.count()).toBe(1);
  expect(await db.versions.count()).toBe(0);
  db.close();
  await Dexie.delete(name);
});

test('data of version 2 opens as it is; corrections of facts can be added', async () => {
  const name = `old-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({ notes: 'id, page, *tags, created, modified, removed', pages: 'key, saved' });
  old.version(2).stores({ versions: '[key+seen], key' });
  const at = '2031-05-03T08:00:00.000Z';
  const fact = { type: 'money', text: '3 crowns', value: 3, unit: 'CZK', role: null, speaker: null } as const;
  const note = {
    ...sampleDraft({ target: { about: 'fact', fact } }),
    created: at,
    modified: at,
    revision: 2,
    removed: null,
  };
  await old.table('notes').add(note);
  await old.table('pages').add({ ...samplePage(), saved: at });
  await old.table('versions').add({ key: KEY, seen: at, stories: [] });
  old.close();

  const db = openNoteDb(name);
  const store = noteStore(db, () => new Date(Date.parse(at) + 1));
  const to = { type: 'money', value: 4, unit: 'CZK' } as const;
  const target = { about: 'correction', fact, verdict: 'corrected', to } as const;
  const added = await store.saveNote(sampleDraft({ target }), samplePage());
  expect(await store.notesOn(KEY)).toEqual([note, added]);
  const back = await store.changeNote(added.id, { target: { ...target, verdict: 'confirmed', to: null } }, 1);
  expect(back).toMatchObject({ revision: 2, target: { verdict: 'confirmed', to: null, fact } });
  expect([await db.pages.count(), await db.versions.count()]).toEqual([1, 1]);
  db.close();
  await Dexie.delete(name);
});
