/*
 * Notes of private windows: in the browser's memory only (`storage.session`), never on the disk, and forgotten when the last private
 * window closes. They outlive a stop of the background, not of the browser. Nothing is saved of the page. One key a note, so that
 * each write is done wholly or not at all; they follow one another, since only the background writes.
 */

import { byCreation } from './by-creation';
import { bornNote, changedNote, removedNote, restoredNote } from './change-note';
import type { Note, NoteAct, NoteDraft, NoteId, PageKey } from './note';
import { namedError } from './note-errors';

/** The part of the browser's `storage.session` that is used here. */
export interface SessionArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** As `NoteStore` has them. */
export interface PrivateNotes {
  /** True where one of these notes, living or removed, is kept here. */
  hasAny(ids: readonly NoteId[]): Promise<boolean>;
  saveNote(draft: NoteDraft): Promise<Note>;
  /** Changes, removes or restores. Answers the note as it is then, a tombstone too; null where there was nothing to do it to. */
  do(act: NoteAct): Promise<Note | null>;
  notesOn(key: PageKey): Promise<Note[]>;
  noteById(id: NoteId): Promise<Note | null>;
  /** The last private window has closed. */
  forgetAll(): Promise<void>;
}

const PREFIX = 'private-note:';
const nameOf = (id: NoteId): string => PREFIX + id;
const isLiving = (note: Note): boolean => note.removed === null;

/** `now` is asked once a write. */
export function privateNotes(area: SessionArea, now: () => Date): PrivateNotes {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {}); // the one who asked hears of it
    return mine;
  };
  const find = async (id: NoteId): Promise<Note | null> =>
    ((await area.get(nameOf(id)))[nameOf(id)] as Note | undefined) ?? null;
  const all = async (): Promise<Note[]> =>
    Object.entries(await area.get(null)).flatMap(([name, note]) =>
      name.startsWith(PREFIX) ? [note as Note] : [],
    );
  /** Null where there is no such note. */
  const write = (id: NoteId, change: (stored: Note, at: string) => Note): Promise<Note | null> =>
    inTurn(async () => {
      const stored = await find(id);
      return stored && put(change(stored, now().toISOString()));
    });
  const put = async (note: Note): Promise<Note> => {
    try {
      await area.set({ [nameOf(note.id)]: note });
    } catch (error) {
      throw namedError(error);
    }
    return note;
  };

  return {
    async hasAny(ids) {
      const stored = await area.get(ids.map(nameOf));
      return ids.some((id) => nameOf(id) in stored);
    },
    saveNote: (draft) =>
      inTurn(async () => (await find(draft.id)) ?? put(bornNote(draft, now().toISOString()))),
    async do({ note: id, act, base }) {
      const note = await write(id, (stored, at) => {
        if (act === 'remove') return removedNote(stored, at);
        return act === 'restore' ? restoredNote(stored, at) : changedNote(stored, act, base, at);
      });
      return note && (act === 'remove' || isLiving(note)) ? note : null;
    },
    notesOn: async (key) => (await all()).filter((n) => n.page === key && isLiving(n)).sort(byCreation),
    noteById: async (id) => {
      const note = await find(id);
      return note && isLiving(note) ? note : null;
    },
    forgetAll: () =>
      inTurn(async () => {
        const notes = await all();
        // what could be undone on these pages holds the notes' words too
        await area.remove(notes.flatMap((n) => [nameOf(n.id), `history:${n.page}`]));
      }),
  };
}
