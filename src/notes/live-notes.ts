/*
 * What panel and library read, kept up to date by the database itself: a live query answers anew when any context has written.
 * They never write.
 */
import { liveQuery, type Observable } from 'dexie';
import type { Note, PageKey, SavedPage } from './note';
import type { NoteDb } from './note-db';
import { byCreation } from './note-store';

/** Living notes of one page, oldest first. */
export const notesOnPage = (db: NoteDb, key: PageKey): Observable<Note[]> =>
  liveQuery(async () => {
    const notes = await db.notes.where('page').equals(key).toArray();
    return notes.filter((n) => n.removed === null).sort(byCreation);
  });

/** Every living note, newest first. */
export const allNotes = (db: NoteDb): Observable<Note[]> =>
  liveQuery(async () => {
    const notes = await db.notes.orderBy('created').reverse().toArray();
    return notes.filter((n) => n.removed === null);
  });

/** Null where nothing was saved of the page. */
export const savedPage = (db: NoteDb, key: PageKey): Observable<SavedPage | null> =>
  liveQuery(async () => (await db.pages.get(key)) ?? null);

/** Every saved page, newest first. */
export const savedPages = (db: NoteDb): Observable<SavedPage[]> =>
  liveQuery(() => db.pages.orderBy('saved').reverse().toArray());
