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
  db.on('blocked', () => {
    const opened = new Promise<void>((done) => db.on('ready', () => done()));
    void navigator.locks.request(blockedLock(name), { mode: 'shared' }, () => opened);
  });
  return db;
}

/**
 * Held by the context whose opening waits for an older window. Of all that wait the browser tells only the first in the queue (Indexed
 * Database API 3.0, "connection queue"), and only once; the others look here.
 */
const blockedLock = (name: string): string => `${name} is blocked`;

async function isBlocked({ name }: Dexie): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === blockedLock(name));
}

/** Waits until the database is open. Throws DatabaseBlocked where an older window does not let go within `patience` milliseconds. */
export async function whenOpen(db: NoteDb, patience = 3000): Promise<void> {
  if (db.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const look = (): void => {
      timer = setTimeout(
        () => void isBlocked(db).then((is) => (is ? reject(new DatabaseBlocked()) : look()), look),
        patience,
      );
    };
    look();
  });
  try {
    await Promise.race([db.open(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
