import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoteId, PageKey } from '../../src/notes/note';
import { type NoteDb, openNoteDb } from '../../src/notes/note-db';
import { type NoteStore, noteStore } from '../../src/notes/note-store';
import type { Reading } from '../../src/reading';
import { KEY, sampleDraft, samplePage } from './sample-note';

let db: NoteDb;
let store: NoteStore;
let time: number;

beforeEach(() => {
  time = Date.UTC(2031, 0, 1);
  db = openNoteDb(`store-${crypto.randomUUID()}`);
  store = noteStore(db, () => new Date(time++));
});
afterEach(() => db.delete());

describe('noteStore', () => {
  it('saves a note once, however often it is sent', async () => {
    const draft = sampleDraft();
    const first = await store.saveNote(draft, samplePage());
    const again = await store.saveNote({ ...draft, body: 'late' }, samplePage());
    expect(again).toEqual(first);
    expect(first).toMatchObject({ revision: 1, removed: null, created: '2031-01-01T00:00:00.000Z' });
    expect(await store.notesOn(KEY)).toEqual([first]);
  });

  it('saves the page with its first note and keeps that form', async () => {
    await store.saveNote(sampleDraft(), samplePage());
    await store.saveNote(sampleDraft(), { ...samplePage(), title: 'Changed since' });
    expect(await db.pages.toArray()).toMatchObject([
      { title: 'Ferry to return', saved: '2031-01-01T00:00:00.000Z' },
    ]);
  });

  it('adds the analysis to the page once, and only of the reading it was saved from', async () => {
    await store.savePage(samplePage());
    const of = (id: string) => ({ readingId: id as never, stories: [], problems: [] });
    await store.completePage(KEY, of('r2'));
    expect((await db.pages.get(KEY))?.analysis).toBeNull();
    await store.completePage(KEY, of('r1'));
    await store.completePage(KEY, { ...of('r1'), problems: [{ step: 'x', message: 'y' }] });
    expect((await db.pages.get(KEY))?.analysis).toEqual(of('r1'));
  });

  it('keeps what a saved page says later, once for each wording that stood for a while', async () => {
    const reading = (text: string) => {
      const blocks = [
        { kind: 'headline', text: 'Ferry to return' },
        { kind: 'paragraph', text },
      ];
      const story = { id: 's', form: 'article', headline: 'Ferry to return', language: 'en', blocks };
      return { ...samplePage().reading, stories: [story] } as unknown as Reading;
    };
    await store.keepVersion(KEY, reading('It comes back in May.')); // nothing is saved of this page yet
    await store.saveNote(sampleDraft(), { ...samplePage(), reading: reading('It comes back in May.') });
    await store.keepVersion(KEY, reading('It comes back in May.'));
    expect(await db.versions.count()).toBe(0);
    await store.keepVersion(KEY, reading('It comes back in June.'));
    await store.keepVersion(KEY, reading('It comes back in June.'));
    await store.keepVersion(KEY, reading('It comes back in June, they say.')); // minutes later: takes its place
    expect(await db.versions.count()).toBe(1);
    time += 24 * 3600_000;
    await store.keepVersion(KEY, reading('It comes back in May.'));
    const versions = await db.versions.where('key').equals(KEY).sortBy('seen');
    expect(versions.map((v) => [v.seen.slice(0, 10), v.stories[0]?.blocks[1]?.text])).toEqual([
      ['2031-01-01', 'It comes back in June, they say.'],
      ['2031-01-02', 'It comes back in May.'],
    ]);
  });

  it('completes a page whose first note came before its first reading', async () => {
    const story = { id: 's', form: 'article', headline: 'Quay closes', language: 'en', blocks: [] };
    const reading = { ...samplePage().reading, id: 'r2', stories: [story] } as unknown as Reading;
    const unread = { ...samplePage(), title: null, reading: { ...reading, id: '' as never, stories: [] } };
    await store.saveNote(sampleDraft(), unread);
    await store.keepVersion(KEY, reading);
    const of = { readingId: 'r2' as never, stories: [], problems: [] };
    await store.completePage(KEY, of);
    expect(await db.pages.toArray()).toMatchObject([
      {
        title: reading.page.title,
        saved: '2031-01-01T00:00:00.000Z',
        reading: { stories: [story] },
        analysis: of,
      },
    ]);
    expect(await db.versions.count()).toBe(0);
  });

  it('changes a note and counts its revisions', async () => {
    const note = await store.saveNote(sampleDraft(), samplePage());
    const changed = await store.changeNote(note.id, { body: 'why?', tags: ['port'] }, 1);
    expect(changed).toMatchObject({ body: 'why?', tags: ['port'], revision: 2, created: note.created });
    expect(changed?.modified).not.toBe(note.modified);
  });

  it('makes no revision of a change that changes nothing', async () => {
    const note = await store.saveNote(sampleDraft({ body: 'a' }), samplePage());
    expect(await store.changeNote(note.id, { body: 'a', tags: [] }, 1)).toEqual(note);
  });

  it('does the same change sent twice only once', async () => {
    const note = await store.saveNote(sampleDraft(), samplePage());
    const first = await store.changeNote(note.id, { body: 'a', tags: ['x'] }, 1);
    expect(await store.changeNote(note.id, { body: 'a', tags: ['x'] }, 1)).toEqual(first);
  });

  it('keeps both texts where two wrote on one revision', async () => {
    const note = await store.saveNote(sampleDraft({ body: 'base' }), samplePage());
    await store.changeNote(note.id, { body: 'from one', tags: ['a'] }, 1);
    const both = await store.changeNote(note.id, { body: 'from two', tags: ['b'], colour: 'pink' }, 1);
    expect(both).toMatchObject({
      body: 'from one\n\n---\n\nfrom two',
      tags: ['a', 'b'],
      colour: 'pink',
      revision: 3,
    });
  });

  it('makes notes drawn over one another one, keeping all that was written, and takes that back whole', async () => {
    const a = await store.saveNote(
      sampleDraft({ quote: 'the ferry', body: 'why?', tags: ['port'] }),
      samplePage(),
    );
    const b = await store.saveNote(
      sampleDraft({ quote: 'returns', body: 'when?', tags: ['may'] }),
      samplePage(),
    );
    const c = await store.saveNote(sampleDraft({ quote: 'in May', tags: ['port'] }), samplePage());
    const place = { quote: 'the ferry returns in May', selectors: a.selectors };
    const joined = await store.joinNotes(a.id, [b.id, c.id, 'none' as NoteId], place);
    expect(joined?.note).toMatchObject({ ...place, id: a.id, revision: 2, tags: ['port', 'may'] });
    expect(joined?.note.body).toBe('why?\n\n---\n\nwhen?');
    expect(await store.notesOn(KEY)).toEqual([joined?.note]);
    expect(await db.notes.get(b.id)).toMatchObject({ body: 'when?', removed: expect.any(String) });
    const again = await store.joinNotes(a.id, [b.id, c.id], place); // sent twice
    expect(again?.note).toEqual(joined?.note);

    await store.doTogether(joined?.undo ?? []);
    const words = ({ id, quote, body, tags }: typeof a) => ({ id, quote, body, tags });
    expect((await store.notesOn(KEY)).map(words)).toEqual([a, b, c].map(words));
  });

  it('does several writes together or none of them', async () => {
    const a = await store.saveNote(sampleDraft(), samplePage());
    const b = await store.saveNote(sampleDraft(), samplePage());
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const acts = [
      { note: a.id, act: 'remove' as const, base: 1 },
      { note: b.id, act: { body: 'x' }, base: 1 },
      { note: 'none' as NoteId, act: 'restore' as const, base: 0 },
    ];
    db.notes.hook('updating', (change) => ('body' in change ? fail() : undefined));
    await expect(store.doTogether(acts)).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await store.notesOn(KEY)).toEqual([a, b]);
    db.notes.hook('updating').unsubscribe(fail);
    expect((await store.doTogether(acts.slice(0, 1)))[0]).toMatchObject({
      id: a.id,
      removed: expect.any(String),
    });
    expect(await store.doTogether(acts.slice(2))).toEqual([null]);
  });

  it('removes to a tombstone and brings back', async () => {
    const note = await store.saveNote(sampleDraft({ body: 'keep me' }), samplePage());
    await store.removeNote(note.id);
    expect(await store.notesOn(KEY)).toEqual([]);
    expect(await store.noteById(note.id)).toBeNull();
    expect(await db.notes.get(note.id)).toMatchObject({ revision: 2, removed: expect.any(String) });
    expect(await store.restoreNote(note.id)).toMatchObject({ body: 'keep me', removed: null, revision: 3 });
    expect(await store.restoreNote(note.id)).toMatchObject({ revision: 3 });
  });

  it('keeps words that come after the removal, for when the note is brought back', async () => {
    const note = await store.saveNote(sampleDraft({ body: 'one' }), samplePage());
    await store.removeNote(note.id);
    expect(await store.changeNote(note.id, { body: 'one, two' }, 1)).toBeNull();
    expect(await store.notesOn(KEY)).toEqual([]);
    expect(await store.restoreNote(note.id)).toMatchObject({ body: 'one, two', removed: null });
  });

  it('does not bring a removed note to life by a repeated save', async () => {
    const draft = sampleDraft();
    await store.saveNote(draft, samplePage());
    await store.removeNote(draft.id);
    expect((await store.saveNote(draft, samplePage())).removed).not.toBeNull();
    expect(await store.notesOn(KEY)).toEqual([]);
  });

  it('answers null for a note that never was', async () => {
    const id = 'none' as NoteId;
    expect(await store.changeNote(id, { body: 'x' }, 1)).toBeNull();
    expect(await store.restoreNote(id)).toBeNull();
    await expect(store.removeNote(id)).resolves.toBeUndefined();
  });

  it('lists the notes of one page only, oldest first', async () => {
    const other = 'https://harbourpost.example/other' as PageKey;
    const a = await store.saveNote(sampleDraft(), samplePage());
    await store.saveNote(sampleDraft({ page: other }), samplePage(other));
    const b = await store.saveNote(sampleDraft(), samplePage());
    expect((await store.notesOn(KEY)).map((n) => n.id)).toEqual([a.id, b.id]);
  });

  it('lists tags of living notes, most used first', async () => {
    await store.saveNote(sampleDraft({ tags: ['port', 'law'] }), samplePage());
    await store.saveNote(sampleDraft({ tags: ['law'] }), samplePage());
    const gone = await store.saveNote(sampleDraft({ tags: ['gone', 'port', 'port2'] }), samplePage());
    await store.removeNote(gone.id);
    await store.saveNote(sampleDraft({ tags: ['Law'] }), samplePage());
    expect(await store.tagsInUse()).toEqual(['law', 'port']);
  });
});
