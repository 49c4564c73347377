/*
 * The tables, and every version they ever had, in order. Only the background writes (through `note-store.ts`); panel and library
 * read by live query (`live-notes.ts`). A published version is never edited: a change of tables or of stored shape is a new one,
 * with an `upgrade`, and a test that opens data of every older one.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Note, PageVersion, SavedPage } from './note';
import { DatabaseBlocked } from './note-errors';
import { upgradeTo2 } from './upgrades';

export const NOTE_DB_NAME = 'nutgraf';

export type NoteDb = Dexie & {
  /** Living notes and tombstones. A living note has no key in the `removed` index, since null is none. */
  notes: EntityTable<Note, 'id'>;
  /** By page key: the page as it was when its first note was made. */
  pages: EntityTable<SavedPage, 'key'>;
  /** By page key and time: how saved pages were seen later. */
  versions: Table<PageVersion, [string, string]>;
};

/** Opens on first use. `name` is for tests and private windows. */
export function openNoteDb(name: string = NOTE_DB_NAME): NoteDb {
  const db = new Dexie(name) as NoteDb;
  db.version(1).stores({
    notes: 'id, page, *tags, created, modified, removed',
    pages: 'key, saved',
  });
  db.version(2)
    .stores({ versions: '[key+seen], key' })
    .upgrade((old) => upgradeTo2(old.table('notes')));
  // notes that correct facts: nothing stored changes, but code of an older version could not draw them
  db.version(3).stores({});
  // a newer version wants in: let go at once, so that this window never blocks it (false: nothing left for Dexie's own handler)
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  db.on('blocked', () => blocked.add(db));
  db.on('ready', () => void blocked.delete(db));
  return db;
}

/** Databases whose opening waits for another window; the browser tells only once. */
const blocked = new WeakSet<Dexie>();

/** Waits until the database is open. Throws DatabaseBlocked where an older window does not let go within `patience` milliseconds. */
export async function whenOpen(db: NoteDb, patience = 3000): Promise<void> {
  if (db.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const look = (): void => {
      timer = setTimeout(() => (blocked.has(db) ? reject(new DatabaseBlocked()) : look()), patience);
    };
    look();
  });
  try {
    await Promise.race([db.open(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
