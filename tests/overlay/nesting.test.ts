import { expect, test } from 'vitest';
import type { NoteId } from '../../src/notes/note';
import type { NoteColour } from '../../src/overlay/mark';
import { upperOf } from '../../src/overlay/nesting';

const note = (id: string, colour: NoteColour, from: number, to: number) => ({
  id: id as NoteId,
  colour,
  span: { from, to },
});

test('within another, over its end, on the very same words: of its own colour only', () => {
  const notes = [
    note('inner', 'pink', 3, 6),
    note('outer', 'pink', 0, 10),
    note('over the end', 'pink', 8, 14),
    note('beside', 'pink', 14, 20),
    note('other', 'blue', 2, 5),
    note('same a', 'green', 0, 4),
    note('same b', 'green', 0, 4),
  ];
  expect([...upperOf(notes)].sort()).toEqual(['inner', 'over the end', 'same b']);
});
