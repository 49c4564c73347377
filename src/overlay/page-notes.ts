/*
 * The notes of the page in the tab: those stored, those just born and not stored yet, and where each one's words stand now. A new
 * note is there at once; it is taken back if storing it fails.
 */
import { type Resolved, resolveInTurns, resolveSelectors } from '../anchoring/resolve-selectors';
import type { TextMap } from '../dom/text-map';
import type { BackgroundCalls, PageNote } from '../messages/calls';
import type {
  AnchorOutcome,
  Note,
  NoteChange,
  NoteDraft,
  NoteId,
  NoteTarget,
  PageKey,
  SavedPage,
} from '../notes/note';
import { overlaps, type Span } from '../text/span';
import { takeTurns } from '../turns';
import { provisional } from './draft-note';
import type { Mark, NoteColour } from './mark';
import { keyOf, movedNotes } from './moved-notes';
import { upperOf } from './nesting';

type Store = Pick<
  BackgroundCalls,
  'notesOn' | 'saveNote' | 'changeNote' | 'removeNote' | 'restoreNote' | 'noteById'
>;

export interface PageNotes {
  /** Takes in one note that was made, changed or (null) removed elsewhere. */
  take(id: NoteId, note: PageNote | null): Promise<void>;
  /** Fetches the notes of an address; those of another go. */
  load(key: PageKey): Promise<void>;
  /**
   * Finds every note's words on the page as it is now, in turns; until that is done each stays where it was, but notes of another
   * address go. True where an outcome is another than before.
   */
  resolve(now: { readonly map: TextMap; readonly key: PageKey }): Promise<boolean>;
  outcomes(): readonly AnchorOutcome[];
  marks(): Mark[];
  /** Null where its words are not on the page, or it stands on none. */
  rangeOf(id: NoteId): Range | null;
  /** Takes a new note in at once and stores it. Rejects, and takes it back, where that fails. */
  add(draft: NoteDraft, page: Omit<SavedPage, 'saved'>): Promise<Note>;
  /** The note in full, a new one even before it is stored. */
  note(id: NoteId): Promise<Note | null>;
  /** Waits until a new note is stored; one that could not be is tried again, since it is still being written in. Others are. */
  stored(id: NoteId): Promise<void>;
  /** The note as stored, null where it is no more. Rejects as well where it is new and could not be stored. */
  change(id: NoteId, change: NoteChange, base: number): Promise<Note | null>;
  remove(id: NoteId): Promise<void>;
  /**
   * Notes that are drawn on words of a span of the page's text map, oldest first. Of a map that is still being gone through only those
   * that were found in it.
   */
  under(span: Span): readonly (PageNote & NoteUnder)[];
  /** The reader's words on facts, with where those stand now; of each fact the last. */
  corrections(): readonly CorrectionHere[];
  /** The note stands on other words from now on; storing that is the caller's affair. */
  place(id: NoteId, to: Pick<Note, 'selectors' | 'quote'>, span: Span): void;
  /** The note is part of another now. */
  drop(id: NoteId): void;
}

export interface CorrectionHere {
  readonly id: NoteId;
  readonly target: Extract<NoteTarget, { about: 'correction' }>;
  readonly span: Span;
}

export interface NoteUnder {
  readonly id: NoteId;
  readonly colour: NoteColour;
  readonly span: Span;
}

/** `onChange` is called whenever there are other notes or places than before. */
export function pageNotes(store: Store, now: () => Date, onChange: () => void): PageNotes {
  let notes: readonly PageNote[] = [];
  const places = new Map<
    NoteId,
    { of: string; range: Range | null; span: Span | null; on: TextMap | null; outcome: AnchorOutcome }
  >();
  const born = new Map<NoteId, { note: Note; stored: Promise<Note> }>();
  /** New notes that could not be stored, each with its next attempt. */
  const unstored = new Map<NoteId, () => Promise<Note>>();
  /** What was taken in while a list was on its way, which may be older. */
  const taken = new Map<NoteId, PageNote | null>();
  const moved = movedNotes();
  let page: TextMap | null = null;
  let address: PageKey | null = null;
  let asked = 0;

  /** True where the outcome is another than before. */
  const put = ({ id, selectors }: PageNote, { range, span, how }: Resolved): boolean => {
    const now = span && how === 'fuzzy' ? (page?.text.slice(span.from, span.to) ?? null) : null;
    const outcome = { noteId: id, found: range !== null, how, at: span?.from ?? null, now };
    const before = places.get(id)?.outcome;
    places.set(id, { of: keyOf({ selectors }), range, span, on: page, outcome });
    return before?.how !== how || before.at !== outcome.at || before.now !== now;
  };
  async function find(list: readonly PageNote[]): Promise<boolean> {
    const map = page;
    const standing = list.filter((n) => n.selectors.length);
    if (!map || !standing.length) return false;
    const found = await resolveInTurns(
      standing.map((n) => n.selectors),
      map,
      takeTurns(),
    );
    if (page !== map) return false; // found on the newer page by whoever brought it
    const now = new Map(notes.map((n) => [n.id, keyOf(n)]));
    let moved = false;
    standing.forEach((note, i) => {
      // removed, or given other words, while this was under way
      if (now.get(note.id) === keyOf(note)) moved = put(note, found[i] as Resolved) || moved;
    });
    return moved;
  }
  const outcomes = () => [...places.values()].map((p) => p.outcome);
  const drop = (id: NoteId) => {
    notes = notes.filter((n) => n.id !== id);
    places.delete(id);
    onChange();
  };
  async function add(draft: NoteDraft, saved: Omit<SavedPage, 'saved'>): Promise<Note> {
    const note = provisional(draft, now());
    const stored = store.saveNote(draft, saved);
    unstored.delete(note.id);
    born.set(note.id, { note, stored });
    const own = asPageNote(note);
    notes = [...notes, own];
    if (page && own.selectors.length) put(own, resolveSelectors(own.selectors, page)); // there at once
    onChange();
    try {
      return await stored;
    } catch (error) {
      drop(note.id);
      unstored.set(note.id, () => add(draft, saved));
      throw error;
    } finally {
      born.delete(note.id);
    }
  }

  async function take(id: NoteId, note: PageNote | null): Promise<void> {
    taken.set(id, note);
    const mine = notes.find((n) => n.id === id);
    if (!note && !mine) return;
    const next = note && mine ? moved.hear(note, mine) : note;
    notes = withNote(notes, id, next);
    if (!next) places.delete(id);
    else if (places.get(id)?.of !== keyOf(next)) await find([next]);
    onChange();
  }

  const forgetPlaces = () => {
    const here = new Set(notes.map((n) => n.id));
    for (const id of places.keys()) if (!here.has(id)) places.delete(id);
  };

  async function stored(id: NoteId): Promise<void> {
    await (born.get(id)?.stored ?? unstored.get(id)?.());
  }

  /** Those that are drawn, with where they stand. */
  const drawn = () =>
    notes.flatMap((note) => {
      const { range, span, on } = places.get(note.id) ?? {};
      const isDrawn = note.target.about !== 'correction'; // the fact's own mark shows that
      return isDrawn && range && span ? [{ ...note, range, span, isNow: on === page }] : [];
    });

  return {
    async load(key) {
      const mine = ++asked;
      const young = new Map(born); // stored meanwhile, they are in neither list
      taken.clear();
      const stored = await store.notesOn(key);
      if (mine !== asked) return; // a later question is under way
      const known = new Set(stored.map((n) => n.id));
      const drawn = new Set(notes.map((n) => n.id));
      const fresh = [...new Map([...young, ...born]).values()]
        .map((b) => b.note)
        .filter((n) => n.page === key && !known.has(n.id) && drawn.has(n.id));
      notes = [...stored, ...fresh.map(asPageNote)];
      moved.forget();
      for (const [id, note] of taken) notes = withNote(notes, id, note);
      forgetPlaces();
      await find(notes.filter((n) => places.get(n.id)?.of !== keyOf(n)));
      if (mine === asked) onChange();
    },
    take,
    async resolve({ map, key }) {
      page = map;
      if (address !== null && address !== key) {
        notes = notes.filter((n) => born.get(n.id)?.note.page === key);
        forgetPlaces();
      }
      address = key;
      return find(notes);
    },
    outcomes,
    marks() {
      const all = drawn();
      const upper = upperOf(all);
      return all.map(({ id, colour, range, hasBody }): Mark => {
        const mark = { id, kind: `note-${colour}`, range, hasBody } as const;
        return upper.has(id) ? { ...mark, isUpper: true } : mark;
      });
    },
    rangeOf: (id) => places.get(id)?.range ?? null,
    add,
    note: async (id) => born.get(id)?.note ?? (await store.noteById(id)),
    stored,
    async change(id, change, base) {
      // asked for at once, since the page may be left: calls are done in their order, so the note is stored first
      const [, note] = await Promise.all([stored(id), store.changeNote(id, change, base)]);
      return note;
    },
    under: (span) => drawn().filter((note) => note.isNow && overlaps(note.span, span)),
    corrections: () =>
      notes.flatMap(({ id, target }) => {
        const { range, span: then, on } = places.get(id) ?? {};
        const span = on === page ? then : range && page?.fromRange(range);
        return target.about === 'correction' && span ? [{ id, target, span }] : [];
      }),
    place(id, to, span) {
      const note = notes.find((n) => n.id === id);
      const range = page?.toRange(span) ?? null;
      if (!note || !range) return;
      const next = { ...note, ...to };
      moved.move(id, note, to);
      notes = notes.map((n) => (n === note ? next : n));
      put(next, { range, span, how: 'exact' });
      onChange();
    },
    drop,
    async remove(id) {
      const note = notes.find((n) => n.id === id);
      drop(id);
      if (unstored.delete(id)) return; // it never was
      try {
        await Promise.all([born.get(id)?.stored, store.removeNote(id)]);
      } catch (error) {
        if (note) await take(id, note);
        throw error;
      }
    },
  };
}

/** The list with the note in its place, at the end where it is new, without it where it is null. */
function withNote(list: readonly PageNote[], id: NoteId, note: PageNote | null): readonly PageNote[] {
  const at = list.findIndex((n) => n.id === id);
  if (!note) return at < 0 ? list : list.toSpliced(at, 1);
  return at < 0 ? [...list, note] : list.with(at, note);
}

const asPageNote = ({ id, selectors, quote, colour, target, body }: Note): PageNote => ({
  id,
  selectors,
  quote,
  colour,
  target,
  hasBody: body.trim() !== '',
});
