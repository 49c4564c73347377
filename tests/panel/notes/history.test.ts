import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/notes/note';
import {
  type History,
  NOTHING_DONE,
  record,
  redo,
  stepsBetween,
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
    expect(stepsBetween([a, b], [later, makeNote({ id: 'new' as Note['id'] })], 5)).toEqual([
      { kind: 'removed', note: b.id, at: 5 },
      {
        kind: 'changed',
        note: a.id,
        at: 5,
        before: { body: 'one', colour: 'yellow' },
        after: { body: 'two', colour: 'blue' },
      },
      { kind: 'made', note: 'new', at: 5 },
    ]);
    expect(stepsBetween([a, b], [b, a], 5)).toEqual([]);
    expect(stepsBetween([later], [a], 5)).toEqual([]); // an answer that came late
  });

  test('saves of one text in one go are one step', () => {
    const [x, y] = [changed(a, { body: 'one t' }), changed(changed(a, {}), { body: 'one two' })];
    const history = record(record(NOTHING_DONE, stepsBetween([a], [x], 0)), stepsBetween([x], [y], 600));
    expect(history.done).toMatchObject([{ before: { body: 'one' }, after: { body: 'one two' } }]);
    const coloured = record(history, stepsBetween([y], [changed(y, { colour: 'blue' })], 700));
    expect(coloured.done).toHaveLength(2);
    const later = record(history, stepsBetween([y], [changed(y, { body: 'more' })], 60_000));
    expect(later.done).toHaveLength(2);
  });

  test('is undone and done again, the last first', () => {
    const later = changed(a, { body: 'two' });
    let history: History = record(NOTHING_DONE, [
      ...stepsBetween([], [a], 0),
      ...stepsBetween([a], [later], 0),
      ...stepsBetween([b], [], 0),
    ]);
    const calls: unknown[] = [];
    for (const way of [undo, undo, undo, redo, redo, redo]) {
      const turned = way(history);
      calls.push(turned?.call);
      history = turned?.history ?? history;
    }
    expect(calls).toEqual([
      'restore',
      { change: { body: 'one' } },
      'remove',
      'restore',
      { change: { body: 'two' } },
      'remove',
    ]);
    expect([undo(NOTHING_DONE), redo(history)]).toEqual([null, null]);
  });

  test('something new forgets what was undone; fifty steps are kept', () => {
    const steps = stepsBetween([], [a], 0);
    const undone = undo(record(NOTHING_DONE, steps))?.history as History;
    expect(undone.undone).toHaveLength(1);
    expect(record(undone, [])).toEqual(undone);
    expect(record(undone, steps).undone).toEqual([]);
    let history: History = NOTHING_DONE;
    for (let i = 0; i < 60; i++) history = record(history, steps);
    expect(history.done).toHaveLength(50);
  });
});
