import { describe, expect, test } from 'vitest';
import type { Note, NoteChange } from '../../../src/notes/note';
import { type Draft, makeAutosave, type SaveState } from '../../../src/panel/notes/autosave';
import { makeNote } from '../sample-page';

function rig(answer: (change: NoteChange, base: number, note: Note) => Note | null | Promise<Note | null>) {
  let note = makeNote({ body: 'one' });
  const saves: [NoteChange, number][] = [];
  const states: SaveState[] = [];
  let last: Draft = note;
  let waiting: (() => void) | null = null;
  const autosave = makeAutosave({
    note,
    async save(change, base) {
      saves.push([change, base]);
      const stored = await answer(change, base, note);
      if (stored) note = stored;
      return stored;
    },
    onChange(draft, state) {
      last = draft;
      states.push(state);
    },
    later(then) {
      waiting = then;
      return () => {
        waiting = null;
      };
    },
  });
  return { autosave, saves, states, draft: () => last, isWaiting: () => waiting !== null, first: note };
}
const store = (change: NoteChange, _base: number, note: Note): Note => ({
  ...note,
  ...change,
  revision: note.revision + 1,
});

describe('autosave', () => {
  test('sends only what changed, on the revision it was made on', async () => {
    const { autosave, saves, states } = rig(store);
    autosave.type({ body: 'one t' });
    autosave.type({ body: 'one two' });
    await autosave.flush();
    autosave.type({ tags: ['a'] });
    await autosave.flush();
    expect(saves).toEqual([
      [{ body: 'one two' }, 1],
      [{ tags: ['a'] }, 2],
    ]);
    expect(states.at(-1)).toBe('saved');
  });

  test('the next key does not put off the save', () => {
    let timers = 0;
    const later = () => {
      timers++;
      return () => {};
    };
    const note = makeNote({ body: '' });
    const autosave = makeAutosave({ note, save: async () => note, onChange: () => {}, later });
    for (const body of ['a', 'ab', 'abc']) autosave.type({ body });
    expect(timers).toBe(1);
  });

  test('what was typed and taken back is not saved', async () => {
    const { autosave, saves } = rig(store);
    autosave.type({ body: 'x' });
    autosave.type({ body: 'one' });
    await autosave.flush();
    expect(saves).toEqual([]);
  });

  test('words typed while a save is under way are saved after it', async () => {
    let answer: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { autosave, saves, states } = rig(async (change, base, note) => {
      if (base === 1) await gate;
      return store(change, base, note);
    });
    autosave.type({ body: 'one two' });
    const first = autosave.flush();
    autosave.type({ body: 'one two three' });
    const secondSave = autosave.flush();
    answer();
    await Promise.all([first, secondSave]);
    expect(saves).toEqual([
      [{ body: 'one two' }, 1],
      [{ body: 'one two three' }, 2],
    ]);
    expect(states.at(-1)).toBe('saved');
  });

  test('another window’s words, joined by the store, appear', async () => {
    const { autosave, draft } = rig((change, base, note) => ({
      ...store(change, base, note),
      body: `${change.body}\n\n---\n\ntheirs`,
      revision: 7,
    }));
    autosave.type({ body: 'mine' });
    await autosave.flush();
    expect(draft().body).toContain('theirs');
  });

  test('a newer revision is taken over, but never over words not saved yet', () => {
    const { autosave, draft, first } = rig(store);
    autosave.hear({ ...first, body: 'theirs', revision: 2 });
    expect(draft().body).toBe('theirs');
    autosave.type({ body: 'mine' });
    autosave.hear({ ...first, body: 'theirs again', revision: 3 });
    expect(draft().body).toBe('mine');
  });

  test('a failure is told and the next save sends the words again', async () => {
    let isDown = true;
    const { autosave, saves, states } = rig((change, base, note) => {
      if (isDown) throw new Error('no background');
      return store(change, base, note);
    });
    autosave.type({ body: 'mine' });
    await autosave.flush();
    expect(states.at(-1)).toBe('failed');
    isDown = false;
    await autosave.flush();
    expect(saves).toHaveLength(2);
    expect(states.at(-1)).toBe('saved');
  });

  test('a note that was deleted elsewhere says so', async () => {
    const { autosave, states } = rig(() => null);
    autosave.type({ body: 'mine' });
    await autosave.flush();
    expect(states.at(-1)).toBe('gone');
  });
});
