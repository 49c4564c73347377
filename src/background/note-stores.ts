/*
 * Two places for notes, one way to call them: the database, and the browser's memory for those of private windows. A note is born in
 * the one or the other and changed wherever it is; only a private window's pages see both.
 */

import { byCreation } from '../notes/by-creation';
import { type JoinedPlace, joinedChange, separated } from '../notes/join-notes';
import type { JoinedNotes, Note, NoteAct, NoteId, PageKey, SavedPage } from '../notes/note';
import type { NoteStore } from '../notes/note-store';
import type { PrivateNotes } from '../notes/private-notes';

export interface NoteStores
  extends Pick<
    NoteStore,
    'changeNote' | 'removeNote' | 'restoreNote' | 'doTogether' | 'joinNotes' | 'noteById'
  > {
  saveNote(
    draft: Parameters<NoteStore['saveNote']>[0],
    page: Omit<SavedPage, 'saved'>,
    isPrivate: boolean,
  ): Promise<Note>;
  /** True for a note that only private windows may see. */
  isPrivate(id: NoteId): Promise<boolean>;
  /** Living notes, oldest first. */
  notesOn(key: PageKey, isPrivate: boolean): Promise<Note[]>;
}

/** `keepsPrivate`: whether the person wants notes of private windows kept like others. */
export function noteStores(
  kept: NoteStore,
  session: PrivateNotes,
  keepsPrivate: () => Promise<boolean>,
): NoteStores {
  const noteById = async (id: NoteId) => (await session.noteById(id)) ?? kept.noteById(id);

  /** One after the other: memory knows no transactions. */
  async function doInBoth(acts: readonly NoteAct[]): Promise<(Note | null)[]> {
    const notes: (Note | null)[] = [];
    for (const act of acts) notes.push((await session.do(act)) ?? (await kept.doTogether([act]))[0] ?? null);
    return notes;
  }
  const doTogether = async (acts: readonly NoteAct[]) =>
    (await session.hasAny(acts.map((a) => a.note))) ? doInBoth(acts) : kept.doTogether(acts);
  const doOne = async (note: NoteId, act: NoteAct['act'], base = 0) =>
    (await doTogether([{ note, act, base }]))[0] ?? null;

  async function joinInBoth(
    id: NoteId,
    otherIds: readonly NoteId[],
    place: JoinedPlace,
  ): Promise<JoinedNotes | null> {
    const first = await noteById(id);
    if (!first) return null;
    const others = (await Promise.all(otherIds.map(noteById))).filter((n) => n !== null);
    // the words first: should it end here, they stand twice and nothing is lost
    const note = await doOne(id, joinedChange(first, others, place), first.revision);
    await doTogether(others.map((n) => ({ note: n.id, act: 'remove', base: 0 })));
    return note && { note, undo: separated(first, others, note) };
  }

  return {
    saveNote: async (draft, page, isPrivate) =>
      isPrivate && !(await keepsPrivate()) ? session.saveNote(draft) : kept.saveNote(draft, page),
    isPrivate: (id) => session.hasAny([id]),
    changeNote: (id, change, base) => doOne(id, change, base),
    removeNote: async (id) => void (await doOne(id, 'remove')),
    restoreNote: (id) => doOne(id, 'restore'),
    doTogether,
    joinNotes: async (id, others, place) =>
      (await session.hasAny([id, ...others]))
        ? joinInBoth(id, others, place)
        : kept.joinNotes(id, others, place),
    notesOn: async (key, isPrivate) => {
      const notes = await kept.notesOn(key);
      return isPrivate ? [...notes, ...(await session.notesOn(key))].sort(byCreation) : notes;
    },
    noteById,
  };
}
