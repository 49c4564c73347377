import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNoteDb, whenOpen } from '../../src/notes/note-db';
import { DatabaseBlocked, namedError, StorageFull } from '../../src/notes/note-errors';
import { noteStore } from '../../src/notes/note-store';
import { sampleDraft, samplePage } from './sample-note';

const names: string[] = [];
const freshName = (): string => {
  const name = `db-${crypto.randomUUID()}`;
  names.push(name);
  return name;
};
/** The browser's locks as far as they are used here: shared ones, and who holds them. */
function locks() {
  const held: { name: string }[] = [];
  return {
    async request(name: string, _options: object, hold: () => Promise<void>) {
      const lock = { name };
      held.push(lock);
      await hold().finally(() => held.splice(held.indexOf(lock), 1));
    },
    query: async () => ({ held: [...held] }),
  };
}

beforeEach(() => void vi.stubGlobal('navigator', { locks: locks() }));
afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
  vi.unstubAllGlobals();
});

describe('note database', () => {
  it('opens with its tables and the indexes that the queries need', async () => {
    const db = openNoteDb(freshName());
    await whenOpen(db);
    expect(db.notes.schema.indexes.map((i) => i.src)).toEqual(
      expect.arrayContaining(['page', '*tags', 'created', 'removed']),
    );
    expect(db.pages.schema.primKey.keyPath).toBe('key');
    db.close();
  });

  it('says so, by name, where an older window keeps it blocked', async () => {
    const name = freshName();
    // a window that never lets go: a plain connection without a `versionchange` handler
    const old = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const db = openNoteDb(name);
    await expect(whenOpen(db, 20)).rejects.toBeInstanceOf(DatabaseBlocked);
    await expect(whenOpen(db, 20)).rejects.toMatchObject({ name: 'DatabaseBlocked' });
    // who comes later waits behind it in the queue, and the browser tells it nothing
    const later = openNoteDb(name);
    vi.spyOn(later, 'open').mockReturnValue(new Promise(() => {}) as never);
    await expect(whenOpen(later, 20)).rejects.toBeInstanceOf(DatabaseBlocked);
    old.close();
    await whenOpen(db);
    expect(await db.notes.count()).toBe(0);
    expect((await navigator.locks.query()).held).toEqual([]);
    db.close();
  });

  it('lets go when a newer version wants in', async () => {
    const name = freshName();
    const db = openNoteDb(name);
    await whenOpen(db);
    const newer = new Dexie(name);
    newer.version(99).stores({});
    await expect(newer.open()).resolves.toBeDefined();
    newer.close();
  });

  it('works again after it was closed under way', async () => {
    const name = freshName();
    const first = openNoteDb(name);
    await noteStore(first, () => new Date(0)).saveNote(sampleDraft(), samplePage());
    first.close();
    const again = openNoteDb(name);
    expect(await again.notes.count()).toBe(1);
    again.close();
  });
});

describe('namedError', () => {
  it('knows a full disk however deep the database wrapped it', () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(namedError(quota)).toBeInstanceOf(StorageFull);
    expect(
      namedError(Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota })),
    ).toMatchObject({
      name: 'StorageFull',
    });
  });

  it('knows it among the failures of many writes', () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(namedError(new Dexie.BulkError('2 of 2 failed', [quota, quota]))).toBeInstanceOf(StorageFull);
  });

  it('leaves every other error as it is', () => {
    const error = new TypeError('no');
    expect(namedError(error)).toBe(error);
    expect(namedError(null)).toBeNull();
  });

  it('names a full disk when saving, and nothing is half written', async () => {
    const db = openNoteDb(freshName());
    await whenOpen(db);
    db.notes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(
      noteStore(db, () => new Date(0)).saveNote(sampleDraft(), samplePage()),
    ).rejects.toMatchObject({
      name: 'StorageFull',
    });
    expect([await db.notes.count(), await db.pages.count()]).toEqual([0, 0]);
    db.close();
  });
});
