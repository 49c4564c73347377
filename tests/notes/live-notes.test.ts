import { liveQuery, type Observable } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allNotes, follow, notesOnPage, pageHeads, savedPage } from '../../src/notes/live-notes';
import type { Note, PageKey } from '../../src/notes/note';
import { type NoteDb, openNoteDb } from '../../src/notes/note-db';
import { noteStore } from '../../src/notes/note-store';
import { KEY, sampleDraft, samplePage } from './sample-note';

let db: NoteDb;
beforeEach(() => {
  db = openNoteDb(`live-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function watch<T>(query: Observable<T>): { latest: () => T | undefined; stop: () => void } {
  let latest: T | undefined;
  const subscription = query.subscribe((value) => {
    latest = value;
  });
  return { latest: () => latest, stop: () => subscription.unsubscribe() };
}

describe('live notes', () => {
  it('tell of a note saved, changed and removed, without being asked again', async () => {
    let time = 0;
    const store = noteStore(db, () => new Date(time++));
    const page = watch(notesOnPage(db, KEY));
    const all = watch(allNotes(db));
    const saved = watch(savedPage(db, KEY));
    const bodies = (notes: Note[] | undefined) => notes?.map((n) => n.body);
    await vi.waitFor(() => expect([page.latest(), all.latest(), saved.latest()]).toEqual([[], [], null]));
    const note = await store.saveNote(sampleDraft({ body: 'a' }), samplePage());
    await vi.waitFor(() => expect(bodies(page.latest())).toEqual(['a']));
    await vi.waitFor(() => expect(saved.latest()).toMatchObject({ key: KEY }));
    await store.changeNote(note.id, { body: 'b' }, 1);
    await vi.waitFor(() => expect(bodies(page.latest())).toEqual(['b']));
    await store.saveNote(sampleDraft({ body: 'c' }), samplePage());
    await vi.waitFor(() => expect(bodies(all.latest())).toEqual(['c', 'b']));
    await store.removeNote(note.id);
    await vi.waitFor(() => expect([bodies(page.latest()), bodies(all.latest())]).toEqual([['c'], ['c']]));
    for (const f of [page, all, saved]) f.stop();
  });

  it('hear of a write that nobody was told of, as soon as it is sent again', async () => {
    const store = noteStore(db, () => new Date(0));
    const draft = sampleDraft({ body: 'a' });
    const note = await store.saveNote(draft, samplePage());
    const page = watch(notesOnPage(db, KEY));
    await vi.waitFor(() => expect(page.latest()).toHaveLength(1));
    // the background was killed between its commit and its word to the others
    const raw = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(db.name);
      asked.onsuccess = () => done(asked.result);
    });
    const unseen = { ...note, body: 'b', revision: 2 };
    const other = { ...note, id: sampleDraft().id };
    await new Promise<void>((done) => {
      const t = raw.transaction('notes', 'readwrite');
      t.objectStore('notes').put(unseen);
      t.objectStore('notes').put(other);
      t.oncomplete = () => done();
    });
    raw.close();
    await store.changeNote(note.id, { body: 'b' }, 1);
    await store.saveNote({ ...draft, id: other.id }, samplePage());
    await vi.waitFor(() =>
      expect(
        page
          .latest()
          ?.map((n) => n.body)
          .sort(),
      ).toEqual(['a', 'b']),
    );
    expect((await store.noteById(note.id))?.revision).toBe(2); // sent again, done once
    page.stop();
  });

  it('read all notes once, and then only what has changed', async () => {
    let time = Date.UTC(2031, 0, 1);
    const store = noteStore(db, () => {
      time += 1000;
      return new Date(time);
    });
    const old = await store.saveNote(sampleDraft({ body: 'old' }), samplePage());
    const elsewhere = 'https://harbourpost.example/quay' as PageKey;
    time += 48 * 3600_000; // what is of another day is not read again
    await store.saveNote(sampleDraft({ body: 'new' }), samplePage());
    const page = watch(notesOnPage(db, KEY));
    const all = watch(allNotes(db));
    const bodies = (notes: Note[] | undefined) => notes?.map((n) => n.body);
    await vi.waitFor(() => expect(bodies(page.latest())).toEqual(['old', 'new']));
    await vi.waitFor(() => expect(bodies(all.latest())).toEqual(['new', 'old']));
    const first = page.latest()?.[0];
    await store.saveNote(sampleDraft({ body: 'away', page: elsewhere }), samplePage(elsewhere));
    await vi.waitFor(() => expect(bodies(all.latest())).toEqual(['away', 'new', 'old']));
    expect(bodies(page.latest())).toEqual(['old', 'new']);
    expect(page.latest()?.[0]).toBe(first); // the very same: nothing to draw anew
    await store.removeNote(old.id);
    await vi.waitFor(() => expect(bodies(page.latest())).toEqual(['new']));
    await store.restoreNote(old.id);
    await vi.waitFor(() => expect(bodies(page.latest())).toEqual(['old', 'new']));
    for (const f of [page, all]) f.stop();
  });

  it('hear of notes made after a clock that ran ahead was set right', async () => {
    const ahead = noteStore(db, () => new Date(Date.now() + 400 * 24 * 3600_000));
    await ahead.saveNote(sampleDraft({ body: 'ahead' }), samplePage());
    const page = watch(notesOnPage(db, KEY));
    await vi.waitFor(() => expect(page.latest()).toHaveLength(1));
    await noteStore(db, () => new Date()).saveNote(sampleDraft({ body: 'now' }), samplePage());
    await vi.waitFor(() => expect(page.latest()).toHaveLength(2));
    page.stop();
  });

  it('tell what saved pages are called, without their stories', async () => {
    const store = noteStore(db, () => new Date(0));
    await store.savePage(samplePage());
    const heads = watch(pageHeads(db));
    await vi.waitFor(() => expect(heads.latest()).toHaveLength(1));
    expect(heads.latest()?.[0]).toMatchObject({ key: KEY, title: 'Ferry to return' });
    expect(heads.latest()?.[0]).not.toHaveProperty('reading');
    heads.stop();
  });

  it('tell when nothing can be read, and when it can again', async () => {
    const told: unknown[] = [];
    const stop = new AbortController();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let isBroken = true;
    const notes = liveQuery(async () => {
      if (isBroken) throw new Error('the disk is gone');
      return db.notes.toArray();
    });
    const tell = (what: unknown) => told.push(what);
    const hear = () => follow(db, notes, tell, stop.signal, tell);
    hear();
    await vi.waitFor(() => expect(told).toEqual(['failed']));
    isBroken = false;
    hear();
    await vi.waitFor(() => expect(told).toEqual(['failed', null, []]));
    stop.abort();
  });
});
