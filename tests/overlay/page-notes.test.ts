// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageNote } from '../../src/messages/calls';
import type { Note, NoteDraft, PageKey } from '../../src/notes/note';
import { draftOnSpan } from '../../src/overlay/draft-note';
import { type PageNotes, pageNotes } from '../../src/overlay/page-notes';
import { samplePage } from './sample-page';

const page = samplePage('Bridge opens', 'The old bridge closed in June. The new one opened in July.');
const saved = {} as never;
const draft = (words: string): NoteDraft => {
  const from = page.map.text.indexOf(words);
  return draftOnSpan({ from, to: from + words.length }, { about: 'selection' }, 'blue', page)!;
};
const stored = (d: NoteDraft): PageNote => ({ ...d, hasBody: false });

let inStore: PageNote[];
let answerSave: (error?: Error) => void;
const store = {
  notesOn: vi.fn(async () => inStore),
  saveNote: vi.fn(
    (d: NoteDraft) =>
      new Promise<Note>((resolve, reject) => {
        answerSave = (error) => (error ? reject(error) : resolve(d as Note));
      }),
  ),
  changeNote: vi.fn(async () => null),
  removeNote: vi.fn(async () => {}),
  restoreNote: vi.fn(async () => null),
  noteById: vi.fn(async () => null),
};
let notes: PageNotes;
let changes: number;
const drawn = () => notes.marks().map((m) => `${m.kind} ${m.range}`);

beforeEach(async () => {
  inStore = [];
  changes = 0;
  vi.clearAllMocks();
  notes = pageNotes(
    store,
    () => new Date(0),
    () => {
      changes++;
    },
  );
  await notes.resolve(page);
});

describe('the notes of the page in the tab', () => {
  test('stored notes are drawn on their words, and their outcome is known', async () => {
    const note = draft('old bridge');
    inStore = [stored(note)];
    await notes.load(page.key);
    expect(drawn()).toEqual(['note-blue old bridge']);
    expect(notes.outcomes()).toMatchObject([{ noteId: note.id, found: true, how: 'exact' }]);
    expect(changes).toBe(1);
  });

  test('words that are gone draw nothing and are listed as not on this page', async () => {
    const note = draft('The new one opened');
    inStore = [stored(note)];
    await notes.load(page.key);
    const cut = samplePage('Bridge opens', 'Trains stopped at noon because of snow.');
    await notes.resolve(cut);
    expect(drawn()).toEqual([]);
    expect(notes.outcomes()).toEqual([
      { noteId: note.id, found: false, how: 'not-on-this-page', at: null, now: null },
    ]);
  });

  test('each stays where it was until the page as it is now has been searched; an older search is dropped', async () => {
    const note = draft('old bridge');
    inStore = [stored(note)];
    await notes.load(page.key);
    const cut = samplePage('Bridge opens', 'Trains stopped at noon because of snow.');
    const older = notes.resolve(cut);
    expect(drawn()).toEqual(['note-blue old bridge']);
    const later = notes.resolve(
      samplePage('Bridge opens', 'They said the old bridge closed in June. The new one.'),
    );
    expect(await older).toBe(false);
    expect(await later).toBe(true);
    expect(drawn()).toEqual(['note-blue old bridge']);
  });

  test('one moved twice stays where it was moved last, whatever the store tells of the first', async () => {
    const [before, first, last] = [
      draft('old bridge'),
      draft('The old bridge'),
      draft('The old bridge closed'),
    ];
    const heard = (words: NoteDraft): PageNote => ({ ...stored(words), id: before.id });
    const move = ({ selectors, quote }: NoteDraft) => {
      const from = page.map.text.indexOf(quote);
      notes.place(before.id, { selectors, quote }, { from, to: from + quote.length });
    };
    inStore = [stored(before)];
    await notes.load(page.key);
    move(first);
    move(last);
    await notes.take(before.id, heard(first));
    expect(drawn()).toEqual(['note-blue The old bridge closed']);
    await notes.take(before.id, heard(last));
    await notes.take(before.id, heard(before)); // undone in the panel
    expect(drawn()).toEqual(['note-blue old bridge']);
    move(first);
    move(before);
    await notes.take(before.id, heard(last)); // from another window
    expect(drawn()).toEqual(['note-blue The old bridge closed']);
  });

  test('a new note is drawn before the store has answered', async () => {
    const adding = notes.add(draft('in June'), saved);
    expect(drawn()).toEqual(['note-blue in June']);
    answerSave();
    await adding;
    expect(drawn()).toEqual(['note-blue in June']);
  });

  test('and is taken back where storing it fails', async () => {
    const adding = notes.add(draft('in June'), saved);
    answerSave(new Error('full'));
    await expect(adding).rejects.toThrow('full');
    expect(drawn()).toEqual([]);
    expect(notes.outcomes()).toEqual([]);
  });

  test('one that could not be stored is tried again when someone writes in it', async () => {
    const fresh = draft('in June');
    const adding = notes.add(fresh, saved);
    answerSave(new Error('no answer'));
    await expect(adding).rejects.toThrow('no answer');
    const written = notes.stored(fresh.id);
    expect(drawn()).toEqual(['note-blue in June']);
    answerSave();
    await written;
    expect(store.saveNote).toHaveBeenCalledTimes(2);
    await notes.stored(fresh.id);
    expect(store.saveNote).toHaveBeenCalledTimes(2);
  });

  test('words written in a new note are sent after it, at once: the page may be left before it is stored', async () => {
    const fresh = draft('in June');
    const adding = notes.add(fresh, saved);
    const writing = notes.change(fresh.id, { body: 'be' }, 1);
    expect(store.changeNote).toHaveBeenCalledExactlyOnceWith(fresh.id, { body: 'be' }, 1);
    answerSave(new Error('full'));
    await expect(adding).rejects.toThrow('full');
    await expect(writing).rejects.toThrow('full'); // and not "it is no more"
  });

  test('a list asked for before a new note was stored, and answered after, does not lose it', async () => {
    let late: (notes: PageNote[]) => void = () => {};
    const adding = notes.add(draft('in June'), saved);
    store.notesOn.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    const loading = notes.load(page.key);
    answerSave();
    await adding;
    late([]);
    await loading;
    expect(drawn()).toEqual(['note-blue in June']);
  });

  test('a list fetched while a new note is under way keeps it, once', async () => {
    const fresh = draft('in June');
    const adding = notes.add(fresh, saved);
    await notes.load(page.key);
    expect(drawn()).toEqual(['note-blue in June']);
    inStore = [stored(fresh)];
    await notes.load(page.key);
    expect(drawn()).toEqual(['note-blue in June']);
    answerSave();
    await adding;
  });

  test('one note made, changed, removed elsewhere is taken in without asking for all', async () => {
    const note = draft('old bridge');
    await notes.take(note.id, stored(note));
    expect(drawn()).toEqual(['note-blue old bridge']);
    await notes.take(note.id, { ...stored(note), colour: 'pink' });
    expect(drawn()).toEqual(['note-pink old bridge']);
    await notes.take(note.id, null);
    expect(drawn()).toEqual([]);
    expect(store.notesOn).not.toHaveBeenCalled();
  });

  test('what is taken in while a list is on its way is not undone by it', async () => {
    let late: (notes: PageNote[]) => void = () => {};
    store.notesOn.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    const loading = notes.load(page.key);
    const [one, two] = [draft('in June'), draft('in July')];
    await notes.take(one.id, stored(one));
    await notes.take(two.id, null);
    late([stored(two)]);
    await loading;
    expect(drawn()).toEqual(['note-blue in June']);
  });

  test('of two questions the later answer stands', async () => {
    let late: (notes: PageNote[]) => void = () => {};
    store.notesOn.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    const first = notes.load('https://paper.example/other' as PageKey);
    inStore = [stored(draft('in June'))];
    await notes.load(page.key);
    late([]);
    await first;
    expect(drawn()).toEqual(['note-blue in June']);
  });

  test('a note whose words were chosen anew moves, one whose colour changed keeps its place', async () => {
    const note = draft('old bridge');
    inStore = [stored(note)];
    await notes.load(page.key);
    inStore = [{ ...stored(note), selectors: draft('in July').selectors, colour: 'pink' }];
    await notes.load(page.key);
    expect(drawn()).toEqual(['note-pink in July']);
  });

  test('removing takes it away at once, in the store after its birth', async () => {
    const fresh = draft('in June');
    const adding = notes.add(fresh, saved);
    const removing = notes.remove(fresh.id);
    expect(drawn()).toEqual([]);
    expect(store.removeNote).toHaveBeenCalledAfter(store.saveNote);
    answerSave();
    await Promise.all([adding, removing]);
  });

  test('one that could not be removed is there again', async () => {
    const note = draft('old bridge');
    inStore = [stored(note)];
    await notes.load(page.key);
    store.removeNote.mockRejectedValueOnce(new Error('full'));
    const removing = notes.remove(note.id);
    expect(drawn()).toEqual([]);
    await expect(removing).rejects.toThrow('full');
    expect(drawn()).toEqual(['note-blue old bridge']);
  });

  test('a new note can be opened before it is stored', async () => {
    const fresh = draft('in June');
    const adding = notes.add(fresh, saved);
    expect(await notes.note(fresh.id)).toMatchObject({ quote: 'in June', revision: 1 });
    answerSave();
    await adding;
  });
});
