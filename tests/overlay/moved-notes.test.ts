import { expect, test } from 'vitest';
import type { PageNote } from '../../src/messages/calls';
import { movedNotes } from '../../src/overlay/moved-notes';
import { sampleNote } from './sample-note';

const on = (quote: string): PageNote => ({
  ...sampleNote({ quote, selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }] }),
  hasBody: false,
});
const [gate, wall, pier] = [on('gate'), on('wall'), on('pier')];

test('what the store tells of an earlier place leaves the note where it was put last', () => {
  const moved = movedNotes();
  moved.move(gate.id, gate, wall);
  moved.move(gate.id, wall, pier);
  expect(moved.hear({ ...wall, colour: 'pink' }, pier)).toEqual({ ...pier, colour: 'pink' });
});

test('once it tells of the last place, or of none that was put here, it is right again', () => {
  const moved = movedNotes();
  expect(moved.hear(wall, gate)).toBe(wall);
  moved.move(gate.id, gate, wall);
  moved.hear(wall, wall);
  expect(moved.hear(gate, wall)).toBe(gate);
  moved.move(gate.id, gate, wall);
  moved.move(gate.id, wall, gate); // back: nothing is sent
  expect(moved.hear(pier, gate)).toBe(pier);
  moved.move(gate.id, pier, wall);
  moved.forget();
  expect(moved.hear(gate, wall)).toBe(gate);
});
