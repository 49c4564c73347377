/*
 * What panel and library read, kept up to date by the database itself: a live query answers anew when any context has written.
 * They never write.
 */
import { liveQuery, type Observable } from 'dexie';
import { byCreation } from './by-creation';
import type { Note, NoteId, PageHead, PageKey, PageVersion, SavedPage } from './note';
import { type NoteDb, whenOpen } from './note-db';
import { DatabaseBlocked } from './note-errors';

/** Milliseconds before the newest change (or now, should that have been ahead) from which on changes are read again: clocks are set back. */
const AGAIN = 24 * 3600_000;

/**
 * Living notes. All are read once; then, whatever changes, only what has changed lately, so that a hundred thousand
 * notes are not read for every word that is typed. `all`: every note that counts, tombstones too.
 */
function followed(
  db: NoteDb,
  all: () => Promise<Note[]>,
  counts: (note: Note) => boolean,
  newestFirst = false,
): Observable<Note[]> {
  let known: Map<NoteId, Note> | null = null;
  let newest = '';
  /** When the youngest note was made. */
  let youngest = '';
  return liveQuery(async () => {
    if (!known) {
      const notes = (await all()).sort(byCreation);
      known = new Map(notes.map((n) => [n.id, n]));
      newest = notes.reduce((last, n) => (n.modified > last ? n.modified : last), '');
      youngest = notes.at(-1)?.created ?? '';
    }
    const since = newest && new Date(Math.min(Date.parse(newest), Date.now()) - AGAIN).toISOString();
    const changed = await db.notes.where('modified').aboveOrEqual(since).toArray();
    let isInOrder = true;
    for (const note of changed.sort(byCreation)) {
      const before = known.get(note.id);
      if (note.modified > newest) newest = note.modified;
      if (!counts(note) || before?.revision === note.revision) continue; // the very same note: whoever drew it need not again
      isInOrder &&= before !== undefined || note.created >= youngest;
      if (note.created > youngest) youngest = note.created;
      known.set(note.id, note);
    }
    if (!isInOrder) known = new Map([...known].sort(([, a], [, b]) => byCreation(a, b)));
    const living = [...known.values()].filter((n) => n.removed === null);
    return newestFirst ? living.reverse() : living;
  });
}

/** Living notes of one page, oldest first. */
export const notesOnPage = (db: NoteDb, key: PageKey): Observable<Note[]> =>
  followed(
    db,
    () => db.notes.where('page').equals(key).toArray(),
    (note) => note.page === key,
  );

/** Every living note, newest first. */
export const allNotes = (db: NoteDb): Observable<Note[]> =>
  followed(
    db,
    () => db.notes.toArray(),
    () => true,
    true,
  );

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

/** What every saved page is called, newest first. Their stories are let go at once: they are most of the database. */
export const pageHeads = (db: NoteDb): Observable<PageHead[]> =>
  liveQuery(async () => {
    const heads: PageHead[] = [];
    await db.pages
      .orderBy('saved')
      .reverse()
      .each(({ reading, analysis, ...head }) => heads.push(head));
    return heads;
  });

/** Why what is stored cannot be read now: an older window holds the database, or it failed. */
export type Unread = 'blocked' | 'failed';

/** Hears a query until `signal` aborts. `onUnread` is told why no answer comes, and null with every answer. */
export function follow<T>(
  db: NoteDb,
  query: Observable<T>,
  onAnswer: (answer: T) => void,
  signal: AbortSignal,
  onUnread: (why: Unread | null) => void = () => {},
): void {
  const failed = (error: unknown) => {
    if (signal.aborted) return;
    if (error instanceof DatabaseBlocked) return onUnread('blocked');
    console.error('Nutgraf: what is stored cannot be read', error);
    onUnread('failed');
  };
  const following = query.subscribe({
    next(answer) {
      onUnread(null);
      onAnswer(answer);
    },
    error: failed,
  });
  whenOpen(db).catch(failed); // a query waits for an older window without a word
  signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
}
