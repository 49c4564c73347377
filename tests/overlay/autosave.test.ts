import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Note, NoteChange } from '../../src/notes/note';
import { createAutosave } from '../../src/overlay/autosave';
import { sampleNote } from './sample-note';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store of one note that answers when told to. */
function start() {
  let stored: Note = sampleNote();
  const sent: { change: NoteChange; base: number }[] = [];
  const answers: ((note: Note | null | Error) => void)[] = [];
  const states: string[] = [];
  const merged: Note[] = [];
  const saving = createAutosave({
    note: stored,
    save: (change, base) =>
      new Promise((resolve, reject) => {
        sent.push({ change, base });
        answers.push((note) => (note instanceof Error ? reject(note) : resolve(note)));
      }),
    onState: (state) => states.push(state),
    onMerged: (note) => merged.push(note),
  });
  const answer = async (note?: Note | null | Error) => {
    const last = sent.at(-1)!;
    stored = { ...stored, ...last.change, revision: stored.revision + 1 };
    answers.at(-1)!(note === undefined ? stored : note);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saving, sent, states, merged, answer };
}

describe('saving while one writes', () => {
  test('waits for a pause, then sends the last words once', async () => {
    const { saving, sent, states, answer } = start();
    for (const body of ['a', 'ab', 'abc']) saving.change({ body });
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ change: { body: 'abc' }, base: 1 }]);
    await answer();
    expect(states.at(-1)).toBe('saved');
  });

  test('typing without a pause is saved all the same', async () => {
    const { saving, sent } = start();
    for (let i = 1; i <= 10; i++) {
      saving.change({ body: 'x'.repeat(i) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map((s) => s.change.body)).toEqual(['xxxxx']); // the next waits for this one's answer
  });

  test('what is typed during a save goes out after it, on the revision that it gave', async () => {
    const { saving, sent, answer } = start();
    saving.change({ body: 'one' });
    await vi.advanceTimersByTimeAsync(1000);
    saving.change({ body: 'two', tags: ['x'] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    await answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]).toEqual({ change: { body: 'two', tags: ['x'] }, base: 2 });
  });

  test('closing sends at once and is done when all is stored', async () => {
    const { saving, sent, answer } = start();
    saving.change({ colour: 'blue' });
    const done = vi.fn();
    const closed = saving.flush().then(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    expect(done).not.toHaveBeenCalled();
    await answer();
    await closed;
    expect(done).toHaveBeenCalled();
  });

  test('a failed save is told, kept and tried again; later words win', async () => {
    const { saving, sent, states, answer } = start();
    saving.change({ body: 'old', colour: 'pink' });
    await vi.advanceTimersByTimeAsync(1000);
    saving.change({ body: 'new' });
    await answer(new Error('no answer'));
    expect(states).toContain('failed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.at(-1)).toEqual({ change: { body: 'new', colour: 'pink' }, base: 1 });
  });

  test('a note removed elsewhere is told and nothing more is sent', async () => {
    const { saving, sent, states, answer } = start();
    saving.change({ body: 'x' });
    await vi.advanceTimersByTimeAsync(1000);
    await answer(null);
    expect(states.at(-1)).toBe('gone');
    saving.change({ body: 'y' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
  });

  test('words that another window added are handed to the editor', async () => {
    const { saving, merged, answer } = start();
    saving.change({ body: 'mine' });
    await vi.advanceTimersByTimeAsync(1000);
    await answer(sampleNote({ body: 'theirs\n\nmine', revision: 5 }));
    expect(merged.map((n) => n.body)).toEqual(['theirs\n\nmine']);
  });
});
