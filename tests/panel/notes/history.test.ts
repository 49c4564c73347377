import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/notes/note';
import {
  type History,
  NOTHING_DONE,
  record,
  redo,
  type Step,
  stepBetween,
  undo,
} from '../../../src/panel/notes/history';
import { makeNote } from '../sample-page';

const changed = (note: Note, part: Partial<Note>): Note => ({
  ...note,
  ...part,
  revision: note.revision + 1,
});
const a = makeNote({ body: 'one' });
const b = makeNote({ colour: 'pink' });

describe('what was done to notes', () => {
  test('is read off two states of them', () => {
    const later = changed(a, { body: 'two', colour: 'blue' });
    expect(stepBetween([a, b], [later, makeNote({ id: 'new' as Note['id'] })], 5)).toEqual({
      at: 5,
      parts: [
        { kind: 'removed', note: b.id },
        {
          kind: 'changed',
          note: a.id,
          before: { body: 'one', colour: 'yellow' },
          after: { body: 'two', colour: 'blue' },
        },
        { kind: 'made', note: 'new' },
      ],
    });
    expect(stepBetween([a, b], [b, a], 5)).toBeNull();
    expect(stepBetween([later], [a], 5)).toBeNull(); // an answer that came late
  });

  /** All of it, one step after another. */
  const recorded = (...steps: (Step | null)[]): History =>
    steps.reduce((history, step) => (step ? record(history, step) : history), NOTHING_DONE);

  test('saves of one text in one go are one step', () => {
    const [x, y] = [changed(a, { body: 'one t' }), changed(changed(a, {}), { body: 'one two' })];
    const both = [stepBetween([a], [x], 0), stepBetween([x], [y], 600)];
    expect(recorded(...both).done).toMatchObject([
      { parts: [{ before: { body: 'one' }, after: { body: 'one two' } }] },
    ]);
    const coloured = stepBetween([y], [changed(y, { colour: 'blue' })], 700);
    expect(recorded(...both, coloured).done).toHaveLength(2);
    const later = stepBetween([y], [changed(y, { body: 'more' })], 60_000);
    expect(recorded(...both, later).done).toHaveLength(2);
  });

  test('is undone and done again, the last first', () => {
    const later = changed(a, { body: 'two' });
    let history = recorded(
      stepBetween([], [a], 0),
      stepBetween([a], [later], 0),
      stepBetween([a, b], [changed(a, { quote: 'wider' })], 0), // two made one
    );
    const acts: unknown[] = [];
    for (const way of [undo, undo, undo, redo, redo, redo]) {
      const turned = way(history);
      acts.push(turned?.acts.map((done) => done.act));
      history = turned?.history ?? history;
    }
    expect(acts).toEqual([
      ['restore', { quote: a.quote }],
      [{ body: 'one' }],
      ['remove'],
      ['restore'],
      [{ body: 'two' }],
      ['remove', { quote: 'wider' }],
    ]);
    expect([undo(NOTHING_DONE), redo(history)]).toEqual([null, null]);
  });

  test('notes brought back by whatever way undo their removal: the next undo does not remove them again', () => {
    const both = recorded(
      stepBetween([a], [a, b], 0),
      stepBetween([a, b], [], 0),
      stepBetween([], [b, a], 0), // by a button
    );
    expect(undo(both)?.acts).toEqual([{ note: b.id, act: 'remove' }]);
    expect(redo(both)?.acts).toEqual([a, b].map(({ id }) => ({ note: id, act: 'remove' })));
    const one = recorded(stepBetween([a, b], [], 0), stepBetween([], [b], 0));
    expect(one.done).toHaveLength(2);
  });

  test('something new forgets what was undone; fifty steps are kept', () => {
    const step = stepBetween([], [a], 0) as Step;
    const undone = undo(record(NOTHING_DONE, step))?.history as History;
    expect(undone.undone).toHaveLength(1);
    expect(record(undone, step).undone).toEqual([]);
    expect(recorded(...Array<Step>(60).fill(step)).done).toHaveLength(50);
  });
});
