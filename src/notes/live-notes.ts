/*
 * What panel and library read, kept up to date by the database itself: a live query answers anew when any context has written.
 * They never write.
 */
import { liveQuery, type Observable } from 'dexie';
import type { Note, PageKey, PageVersion, SavedPage } from './note';
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

/** What is known of a page's past. */
export interface PagePast {
  readonly saved: SavedPage;
  /** Oldest first. */
  readonly versions: readonly PageVersion[];
}

/** Null where nothing was saved of the page. */
export const pagePast = (db: NoteDb, key: PageKey): Observable<PagePast | null> =>
  liveQuery(async () => {
    const saved = await db.pages.get(key);
    if (!saved) return null;
    return { saved, versions: await db.versions.where('key').equals(key).sortBy('seen') };
  });

/** Every saved page, newest first. */
export const savedPages = (db: NoteDb): Observable<SavedPage[]> =>
  liveQuery(() => db.pages.orderBy('saved').reverse().toArray());
