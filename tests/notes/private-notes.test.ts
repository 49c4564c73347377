import { beforeEach, describe, expect, test } from 'vitest';
import type { NoteId, PageKey } from '../../src/notes/note';
import { type PrivateNotes, privateNotes, type SessionArea } from '../../src/notes/private-notes';
import { KEY, sampleDraft } from './sample-note';

/** `storage.session`, as small as it gets. */
function memory(room = Number.POSITIVE_INFINITY) {
  const items: Record<string, unknown> = {};
  const area: SessionArea = {
    get: async (keys) => {
      const wanted = Object.entries(items).filter(([name]) => keys === null || [keys].flat().includes(name));
      return structuredClone(Object.fromEntries(wanted));
    },
    async set(more) {
      if (JSON.stringify(more).length > room) throw new Error('Session storage quota bytes exceeded.');
      Object.assign(items, structuredClone(more));
    },
    async remove(keys) {
      for (const key of keys) delete items[key];
    },
  };
  return { items, area };
}

let kept: ReturnType<typeof memory>;
let notes: PrivateNotes;
let time: number;
beforeEach(() => {
  kept = memory();
  time = 0;
  notes = privateNotes(kept.area, () => new Date(time++));
});

const change = (note: NoteId, body: string, base: number) => notes.do({ note, act: { body }, base });

describe('notes of private windows', () => {
  test('are saved once, changed, removed and brought back', async () => {
    const draft = sampleDraft({ body: 'a' });
    const note = await notes.saveNote(draft);
    expect(await notes.saveNote(draft)).toEqual(note);
    expect(await change(note.id, 'b', 1)).toMatchObject({ body: 'b', revision: 2 });
    await notes.do({ note: note.id, act: 'remove', base: 0 });
    expect(await notes.noteById(note.id)).toBeNull();
    expect(await notes.hasAny([note.id])).toBe(true);
    expect(await change(note.id, 'b, c', 2)).toBeNull();
    expect(await notes.do({ note: note.id, act: 'restore', base: 0 })).toMatchObject({
      body: 'b, c',
      removed: null,
    });
    expect(await notes.notesOn(KEY)).toHaveLength(1);
    expect(await notes.notesOn('https://other.example/' as PageKey)).toEqual([]);
  });

  test('of two who write at once both are heard', async () => {
    const { id } = await notes.saveNote(sampleDraft({ body: '' }));
    await Promise.all([change(id, 'mine', 1), change(id, 'yours', 1)]);
    const body = (await notes.noteById(id))?.body;
    expect(body).toContain('mine');
    expect(body).toContain('yours');
  });

  test('outlive the background that wrote them', async () => {
    const { id } = await notes.saveNote(sampleDraft());
    expect(await privateNotes(kept.area, () => new Date(0)).noteById(id)).not.toBeNull();
  });

  test('are forgotten with what could be undone on their pages, and nothing else is', async () => {
    await notes.saveNote(sampleDraft());
    kept.items[`history:${KEY}`] = ['words of it'];
    kept.items['history:https://other.example/'] = ['else'];
    await notes.forgetAll();
    expect(Object.keys(kept.items)).toEqual(['history:https://other.example/']);
  });

  test('no room is told by name, and nothing is half there', async () => {
    const full = memory(10);
    const none = privateNotes(full.area, () => new Date(0));
    await expect(none.saveNote(sampleDraft())).rejects.toMatchObject({ name: 'StorageFull' });
    expect(full.items).toEqual({});
  });
});
