// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageNote } from '../src/messages/calls';
import type { Note, NoteDraft, NoteId } from '../src/notes/note';
import { pageNotes } from '../src/overlay/page-notes';
import type { RangeEnd } from '../src/overlay/ui/end-handles';
import type { Toast } from '../src/overlay/ui/toast';
import type { Unit } from '../src/text/step-edge';
import { type NoteWriter, noteWriter } from '../src/write-notes';
import { samplePage } from './overlay/sample-page';

const known = samplePage('Weir', 'The weir at Alder Bridge will be closed for the whole of May.');
const rangeOf = (words: string) =>
  ({ toString: () => words, startContainer: document.body }) as unknown as Range;

/** The same page with news above it. */
const later = samplePage(
  'Weir',
  'Hail fell on the dam for an hour, and on the roofs of the town.',
  known.map.text.slice(5),
);

let now = known;
let writer: NoteWriter;
let notes: ReturnType<typeof pageNotes>;
let toasts: Toast[];
const reveal = vi.fn();
const store = {
  notesOn: vi.fn(async (): Promise<PageNote[]> => []),
  saveNote: vi.fn(async (d: NoteDraft) => d as Note),
  changeNote: vi.fn(async (): Promise<Note | null> => null),
  removeNote: async () => {},
  restoreNote: async () => null,
  noteById: async () => null,
  joinNotes: vi.fn(async (id: NoteId) => ({ note: { id } as Note, undo: [{ note: id, act: {}, base: 2 }] })),
  doTogether: vi.fn(async () => []),
};
const drawn = () => notes.marks().map((m) => `${m.kind.slice(5)}: ${m.range}`);
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(async () => {
  vi.clearAllMocks();
  toasts = [];
  now = known;
  notes = pageNotes(
    store,
    () => new Date(0),
    () => {},
  );
  await notes.resolve(known);
  writer = noteWriter({
    page: { now: () => now, first: async () => now, read: async () => false },
    notes,
    store,
    say: (word) => word,
    tell: (toast) => toasts.push(toast),
    tellPanel: () => {},
    reveal,
  });
});

describe('highlighting over highlights', () => {
  test('of the same colour makes one of all, in one gesture that one undo takes back', async () => {
    const first = writer.highlight(rangeOf('The weir'), 'green');
    const second = writer.highlight(rangeOf('Bridge will'), 'green');
    expect(writer.highlight(rangeOf('weir at Alder Bridge'), 'green')).toBe(first);
    expect(drawn()).toEqual(['green: The weir at Alder Bridge will']);
    await settled();
    expect(store.joinNotes).toHaveBeenCalledWith(
      first,
      [second],
      expect.objectContaining({ quote: 'The weir at Alder Bridge will' }),
    );
    expect(toasts.map((t) => t.text)).toEqual(['page_joined']);
    toasts[0]?.action?.run();
    expect(store.doTogether).toHaveBeenCalledWith([{ note: first, act: {}, base: 2 }]);
  });

  test('joins them at once though they are not stored yet: the page may be left', () => {
    store.saveNote.mockImplementation(() => new Promise(() => {}));
    const first = writer.highlight(rangeOf('The weir'), 'green');
    writer.highlight(rangeOf('weir at Alder'), 'green');
    expect(store.joinNotes).toHaveBeenCalledWith(
      first,
      [],
      expect.objectContaining({ quote: 'The weir at Alder' }),
    );
    store.saveNote.mockImplementation(async (d: NoteDraft) => d as Note);
  });

  test('what could not be joined stands as it did', async () => {
    writer.highlight(rangeOf('The weir'), 'green');
    writer.highlight(rangeOf('Bridge will'), 'green');
    await settled();
    store.notesOn.mockResolvedValueOnce(store.saveNote.mock.calls.map(([d]) => ({ ...d, hasBody: false })));
    store.joinNotes.mockRejectedValueOnce(new Error('full'));
    writer.highlight(rangeOf('weir at Alder Bridge'), 'green');
    await settled();
    await settled();
    expect(drawn()).toEqual(['green: The weir', 'green: Bridge will']);
    expect(toasts.map((t) => t.text)).toEqual(['page_notSaved']);
  });

  test('of another colour leaves both, and offers to join them', async () => {
    const first = writer.highlight(rangeOf('The weir at'), 'green');
    const second = writer.highlight(rangeOf('at Alder'), 'pink');
    expect(drawn()).toEqual(['green: The weir at', 'pink: at Alder']);
    expect(toasts.at(-1)?.text).toBe('page_overlaps');
    toasts.at(-1)?.action?.run();
    await settled();
    expect(store.joinNotes).toHaveBeenCalledWith(first, [second], expect.anything());
    expect(drawn()).toEqual(['green: The weir at Alder']);
  });

  test('joins, when that is taken up after the page has changed, the words as they stand then', async () => {
    writer.highlight(rangeOf('The weir at'), 'green');
    writer.highlight(rangeOf('at Alder'), 'pink');
    now = later;
    await notes.resolve(later);
    toasts.at(-1)?.action?.run();
    expect(drawn()).toEqual(['green: The weir at Alder']);
  });

  test('joins nothing that only stood where the words stand now, while a changed page is gone through', async () => {
    writer.highlight(rangeOf('Alder Bridge will be'), 'green');
    now = later;
    const under = later.map.text.slice(24, 47);
    const resolved = notes.resolve(later);
    writer.highlight(rangeOf(under), 'green');
    await resolved;
    expect(store.joinNotes).not.toHaveBeenCalled();
    expect(drawn()).toEqual(['green: Alder Bridge will be', `green: ${under}`]);
  });

  test('within one of the same colour makes a nested one; on the very same words none', () => {
    const outer = writer.highlight(rangeOf('at Alder Bridge will'), 'blue');
    const inner = writer.highlight(rangeOf('Alder'), 'blue');
    expect(inner).not.toBe(outer);
    expect(writer.highlight(rangeOf('at Alder Bridge will'), 'blue')).toBe(outer);
    expect(drawn()).toHaveLength(2);
  });

  test('the very same words in another colour: the note that stands there takes it, which one undo takes back', async () => {
    const first = writer.highlight(rangeOf('at Alder'), 'blue') as NoteId;
    await settled();
    expect(writer.highlight(rangeOf('at Alder'), 'pink')).toBe(first);
    expect(drawn()).toEqual(['pink: at Alder']);
    await settled();
    expect(store.changeNote).toHaveBeenCalledWith(first, { colour: 'pink' }, 0);
    expect(toasts.map((t) => t.text)).toEqual(['page_recoloured']);
    toasts[0]?.action?.run();
    expect(store.changeNote).toHaveBeenLastCalledWith(first, { colour: 'blue' }, 0);
    store.changeNote.mockRejectedValueOnce(new Error('full'));
    writer.highlight(rangeOf('at Alder'), 'green');
    await settled();
    expect(drawn()).toEqual(['pink: at Alder']);
    expect(toasts.at(-1)?.text).toBe('page_notSaved');
  });

  test('whatever is made or coloured is to be seen', () => {
    writer.highlight(rangeOf('at Alder'), 'blue');
    writer.noteOn(rangeOf('The weir'));
    expect(reveal).toHaveBeenCalled();
    reveal.mockClear();
    writer.highlight(rangeOf('at Alder'), 'pink');
    expect(reveal).toHaveBeenCalled();
  });

  test('a note on words of a highlight is a note of its own', () => {
    writer.highlight(rangeOf('The weir at'), 'yellow');
    writer.noteOn(rangeOf('at Alder'));
    expect(drawn()).toEqual(['yellow: The weir at', 'yellow: at Alder']);
    expect(store.joinNotes).not.toHaveBeenCalled();
  });
});

describe('words that were changed after the reading', () => {
  /** Its node is where the map knows “The weir”. */
  const changed = () => {
    document.body.textContent = 'Roadworks will begin soon.';
    const range = document.createRange();
    range.setStart(document.body.firstChild as Text, 0);
    range.setEnd(document.body.firstChild as Text, 9);
    return range;
  };
  const know = known.map.fromRange;
  beforeEach(() => {
    known.map.fromRange = (range) => know(range) ?? { from: 5, to: 13 };
  });
  afterEach(() => {
    known.map.fromRange = know;
  });

  test('are no place for a note to be moved to', () => {
    const id = writer.highlight(rangeOf('The weir'), 'green') as NoteId;
    expect(writer.move(id, changed())).toBeNull();
  });
});

describe('other words for a note', () => {
  test('those it was dragged to', () => {
    const id = writer.highlight(rangeOf('The weir'), 'green') as NoteId;
    expect(writer.move(id, rangeOf('weir at Alder'))).toMatchObject({ quote: 'weir at Alder' });
    expect(drawn()).toEqual(['green: weir at Alder']);
    expect(writer.move(id, rangeOf('no such words'))).toBeNull();
  });

  test('a word or a character more or less at either end, and never none', () => {
    const step = (words: string, ...how: [RangeEnd, 1 | -1, Unit]) =>
      writer.step(rangeOf(words), ...how)?.toString();
    expect(step('weir', 'end', 1, 'word')).toBe('weir at');
    expect(step('weir at', 'start', -1, 'word')).toBe('The weir at');
    expect(step('The weir at', 'end', -1, 'word')).toBe('The weir');
    expect(step('The weir', 'end', -1, 'character')).toBe('The wei');
    expect(step('weir', 'start', 1, 'word')).toBeUndefined();
  });
});

test('what could not be stored is taken back and told', async () => {
  store.saveNote.mockRejectedValueOnce(Object.assign(new Error('x'), { name: 'StorageFull' }));
  writer.highlight(rangeOf('The weir'), 'green');
  await settled();
  expect(drawn()).toEqual([]);
  expect(toasts.map((t) => t.text)).toEqual(['page_full']);
});
