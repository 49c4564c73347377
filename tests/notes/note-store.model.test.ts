/*
 * Random sequences of operations from several clients on one database, with the background killed in between: against a plain
 * model of what a person would expect. Nothing lost, nothing doubled, every revision counted once.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note, NoteChange, NoteDraft, NoteId } from '../../src/notes/note';
import { type NoteDb, openNoteDb } from '../../src/notes/note-db';
import { type NoteStore, noteStore } from '../../src/notes/note-store';
import { KEY, sampleDraft, samplePage } from './sample-note';

/** What one window holds: its own connection, its drafts, and each note as it last saw it. */
interface Client {
  db: NoteDb;
  store: NoteStore;
  readonly seen: Map<NoteId, Note>;
}

interface World {
  readonly name: string;
  readonly clients: Client[];
  readonly drafts: Map<NoteId, NoteDraft>;
  readonly tombstones: Set<NoteId>;
  time: number;
}

type Op =
  | { do: 'save' | 'saveAgain'; client: number; note: number }
  | { do: 'write'; client: number; note: number; body: string }
  | { do: 'tag'; client: number; note: number; tag: string }
  | { do: 'look' | 'remove' | 'restore'; client: number; note: number }
  | { do: 'kill'; client: number; note: number }
  | { do: 'killInside'; client: number; note: number; at: Write; after: number }
  | { do: 'join'; client: number; note: number; isTakenBack: boolean };

/** What a window may be about to do when it is killed. */
type Write = 'save' | 'write' | 'remove' | 'restore';

const connect = (world: Pick<World, 'name' | 'time'>): Pick<Client, 'db' | 'store'> => {
  const db = openNoteDb(world.name);
  return { db, store: noteStore(db, () => new Date(world.time++)) };
};

const client = fc.integer({ min: 0, max: 2 });
const note = fc.integer({ min: 0, max: 3 });
const simple = (...names: ('save' | 'saveAgain' | 'look' | 'remove' | 'restore' | 'kill')[]) =>
  fc.record({ do: fc.constantFrom(...names), client, note });
const operation: fc.Arbitrary<Op> = fc.oneof(
  simple('save', 'save', 'saveAgain', 'look', 'look', 'remove', 'restore', 'kill'),
  fc.record({
    do: fc.constant('killInside' as const),
    client,
    note,
    at: fc.constantFrom<Write>('save', 'write', 'remove', 'restore'),
    after: fc.integer({ min: 0, max: 12 }),
  }),
  fc.record({ do: fc.constant('join' as const), client, note, isTakenBack: fc.boolean() }),
  fc.record({
    do: fc.constant('write' as const),
    client,
    note,
    body: fc.string({ minLength: 1, maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('tag' as const), client, note, tag: fc.constantFrom('port', 'law', '海') }),
);

async function change(c: Client, id: NoteId, what: NoteChange): Promise<void> {
  const base = c.seen.get(id);
  if (!base) return;
  const before = await c.db.notes.get(id);
  const stored = await c.store.changeNote(id, what, base.revision);
  if (before?.removed !== null) {
    expect(stored).toBeNull();
    return;
  }
  expect(stored).not.toBeNull();
  if (!stored) return;
  expect(stored.revision - before.revision).toBe(JSON.stringify(stored) === JSON.stringify(before) ? 0 : 1);
  if (what.body !== undefined) {
    expect(stored.body).toContain(what.body.trim());
    // written on an older state: what another window wrote meanwhile is still there
    if (base.revision !== before.revision)
      for (const line of before.body.split('\n')) expect(stored.body).toContain(line);
    else expect(stored.body).toBe(what.body);
  }
  for (const tag of what.tags ?? []) expect(stored.tags).toContain(tag);
  c.seen.set(id, stored);
}

async function run(world: World, ids: readonly NoteId[], op: Op): Promise<void> {
  const c = world.clients[op.client] as Client;
  const id = ids[op.note] as NoteId;
  switch (op.do) {
    case 'save':
    case 'saveAgain': {
      const draft = world.drafts.get(id) ?? sampleDraft({ id, body: `born ${op.note}` });
      const known = await c.db.notes.get(id);
      world.drafts.set(id, draft);
      const stored = await c.store.saveNote(draft, samplePage());
      if (known) expect(stored).toEqual(known);
      c.seen.set(id, stored);
      return;
    }
    case 'write':
      return change(c, id, { body: op.body });
    case 'tag':
      return change(c, id, { tags: [...(c.seen.get(id)?.tags ?? []), op.tag] });
    case 'look': {
      for (const n of await c.store.notesOn(KEY)) c.seen.set(n.id, n);
      return;
    }
    case 'remove':
      await c.store.removeNote(id);
      if (world.drafts.has(id)) world.tombstones.add(id);
      return;
    case 'restore':
      await c.store.restoreNote(id);
      world.tombstones.delete(id);
      return;
    case 'kill':
      c.db.close();
      Object.assign(c, connect(world));
      c.seen.clear();
      return;
    case 'killInside':
      return killInside(world, c, id, op);
    case 'join': {
      const before = await c.store.notesOn(KEY);
      const [first, ...others] = before.map((n) => n.id);
      if (!first) return;
      const joined = await c.store.joinNotes(first, others, { selectors: [], quote: 'all of it' });
      expect(joined?.note.quote).toBe('all of it');
      for (const { body, tags } of before) {
        expect(joined?.note.body).toContain(body.trim());
        for (const tag of tags) expect(joined?.note.tags).toContain(tag);
      }
      if (!op.isTakenBack) {
        for (const other of others) world.tombstones.add(other);
        return;
      }
      await c.store.doTogether(joined?.undo ?? []);
      const said = (n: Note) => [n.id, n.quote, n.body, n.tags];
      expect((await c.store.notesOn(KEY)).map(said)).toEqual(before.map(said));
    }
  }
}

/** The connection goes while a write is under way: it is done wholly or not at all, and once where it is sent again. */
async function killInside(
  world: World,
  c: Client,
  id: NoteId,
  { at, after, note }: Extract<Op, { do: 'killInside' }>,
): Promise<void> {
  const draft = world.drafts.get(id) ?? sampleDraft({ id, body: `born ${note}` });
  const before = await c.db.notes.get(id);
  const write = (store: NoteStore): Promise<unknown> => {
    if (at === 'save') return store.saveNote(draft, samplePage());
    if (at === 'write') return store.changeNote(id, { body: `last words ${after}` }, before?.revision ?? 0);
    return at === 'remove' ? store.removeNote(id) : store.restoreNote(id);
  };
  const writing = write(c.store).catch(() => null);
  for (let k = 0; k < after; k++) await new Promise((done) => setTimeout(done));
  c.db.close({ disableAutoOpen: true });
  await writing;
  Object.assign(c, connect(world));
  c.seen.clear();
  const half = await c.db.notes.get(id);
  if (half) expect(await c.db.pages.get(KEY)).toBeDefined();
  await write(c.store);
  const whole = await c.db.notes.get(id);
  expect(whole?.revision ?? 0).toBeLessThanOrEqual((before?.revision ?? 0) + 1);
  if (half && half.revision !== before?.revision) expect(whole).toEqual(half);
  if (at === 'write' && before?.removed === null) expect(whole?.body).toBe(`last words ${after}`);
  if (whole) world.drafts.set(id, draft);
  if (whole && at === 'remove') world.tombstones.add(id);
  if (at === 'restore') world.tombstones.delete(id);
}

describe('the note store, used by several windows that may be killed', () => {
  it('loses nothing, doubles nothing and counts every revision', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 40 }), async (ops) => {
        const world: World = {
          name: `model-${++runs}-${crypto.randomUUID()}`,
          clients: [],
          drafts: new Map(),
          tombstones: new Set(),
          time: Date.UTC(2031, 0, 1),
        };
        for (let k = 0; k < 3; k++) world.clients.push({ ...connect(world), seen: new Map() });
        const ids = [0, 1, 2, 3].map((k) => `note-${k}` as NoteId);
        for (const op of ops) await run(world, ids, op);

        const end = connect(world);
        const living = await end.store.notesOn(KEY);
        const all = await end.db.notes.toArray();
        expect(all.map((n) => n.id).sort()).toEqual([...world.drafts.keys()].sort());
        expect(living.map((n) => n.id).sort()).toEqual(
          [...world.drafts.keys()].filter((id) => !world.tombstones.has(id)).sort(),
        );
        expect(await end.db.pages.count()).toBe(all.length ? 1 : 0);
        for (const n of all) expect(n.modified >= n.created).toBe(true);
        for (const c of world.clients) c.db.close();
        await end.db.delete();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
