import { expect, test } from 'vitest';
import { between } from '../../src/library/use-selection';
import type { NoteId } from '../../src/notes/note';
import { makeNote } from '../panel/sample-page';

test('a range reaches both ways, and is the note alone where its other end is not shown', () => {
  const notes = [1, 2, 3, 4].map(() => makeNote({}));
  const [a, b, c, d] = notes.map((n) => n.id) as [NoteId, NoteId, NoteId, NoteId];
  expect(between(notes, b, d)).toEqual([b, c, d]);
  expect(between(notes, c, a)).toEqual([a, b, c]);
  expect(between(notes, null, c)).toEqual([c]);
  expect(between(notes, 'gone' as NoteId, c)).toEqual([c]);
});
