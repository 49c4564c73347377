/*
 * The notes of the page in the tab: those stored, those just born and not stored yet, and where each one's words stand now. A new
 * note is there at once; it is taken back if storing it fails.
 */
import { resolveSelectors } from '../anchoring/resolve-selectors';
import type { TextMap } from '../dom/text-map';
import type { BackgroundCalls, PageNote } from '../messages/calls';
import type { AnchorOutcome, Note, NoteDraft, NoteId, PageKey, SavedPage } from '../notes/note';
import type { Reading } from '../reading';
import { provisional } from './draft-note';
import type { Mark } from './mark';

type Store = Pick<BackgroundCalls, 'notesOn' | 'saveNote' | 'removeNote' | 'restoreNote' | 'noteById'>;

export interface PageNotes {
  /** Fetches the notes of an address; those of another go. */
  load(key: PageKey): Promise<void>;
  /** Finds every note's words on the page as it is now. True where an outcome is another than before. */
  resolve(map: TextMap, reading: Reading): boolean;
  outcomes(): readonly AnchorOutcome[];
  marks(): Mark[];
  /** Null where its words are not on the page, or it stands on none. */
  rangeOf(id: NoteId): Range | null;
  /** Takes a new note in at once and stores it. Rejects, and takes it back, where that fails. */
  add(draft: NoteDraft, page: Omit<SavedPage, 'saved'>): Promise<Note>;
  /** The note in full, a new one even before it is stored. */
  note(id: NoteId): Promise<Note | null>;
  /** Waits until a new note is stored; others are. */
  stored(id: NoteId): Promise<void>;
  remove(id: NoteId): Promise<void>;
}

/** `onChange` is called whenever there are other notes or places than before. */
export function pageNotes(store: Store, now: () => Date, onChange: () => void): PageNotes {
  let notes: readonly PageNote[] = [];
  let places = new Map<NoteId, { of: string; range: Range | null; outcome: AnchorOutcome }>();
  const born = new Map<NoteId, { note: Note; stored: Promise<Note> }>();
  let page: { map: TextMap; reading: Reading } | null = null;
  let asked = 0;

  const place = (note: PageNote) => {
    if (!page || !note.selectors.length) return;
    const { range, span, how } = resolveSelectors(note.selectors, page.map, page.reading);
    const outcome = { noteId: note.id, found: range !== null, how, at: span?.from ?? null };
    places.set(note.id, { of: JSON.stringify(note.selectors), range, outcome });
  };
  const outcomes = () => [...places.values()].map((p) => p.outcome);
  const drop = (id: NoteId) => {
    notes = notes.filter((n) => n.id !== id);
    places.delete(id);
    onChange();
  };

  return {
    async load(key) {
      const mine = ++asked;
      const stored = await store.notesOn(key);
      if (mine !== asked) return; // a later question is under way
      const known = new Set(stored.map((n) => n.id));
      const fresh = [...born.values()].map((b) => b.note).filter((n) => n.page === key && !known.has(n.id));
      notes = [...stored, ...fresh.map(asPageNote)];
      for (const id of places.keys()) if (!notes.some((n) => n.id === id)) places.delete(id);
      for (const note of notes) if (places.get(note.id)?.of !== JSON.stringify(note.selectors)) place(note);
      onChange();
    },
    resolve(map, reading) {
      page = { map, reading };
      const before = JSON.stringify(outcomes());
      places = new Map();
      for (const note of notes) place(note);
      return JSON.stringify(outcomes()) !== before;
    },
    outcomes,
    marks: () =>
      notes.flatMap(({ id, colour }): Mark[] => {
        const range = places.get(id)?.range;
        return range ? [{ id, kind: `note-${colour}`, range }] : [];
      }),
    rangeOf: (id) => places.get(id)?.range ?? null,
    async add(draft, saved) {
      const note = provisional(draft, now());
      const stored = store.saveNote(draft, saved);
      born.set(note.id, { note, stored });
      const own = asPageNote(note);
      notes = [...notes, own];
      place(own);
      onChange();
      try {
        return await stored;
      } catch (error) {
        drop(note.id);
        throw error;
      } finally {
        born.delete(note.id);
      }
    },
    note: async (id) => born.get(id)?.note ?? (await store.noteById(id)),
    async stored(id) {
      await born.get(id)?.stored;
    },
    async remove(id) {
      drop(id);
      await born.get(id)?.stored;
      await store.removeNote(id);
    },
  };
}

const asPageNote = ({ id, selectors, quote, colour, target, body }: Note): PageNote => ({
  id,
  selectors,
  quote,
  colour,
  target,
  hasBody: body.trim() !== '',
});
