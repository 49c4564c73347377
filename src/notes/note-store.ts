/*
 * All that writes notes and saved pages (DESIGN.md, flow 2); only the background calls it. Each method is one transaction: it is
 * done wholly or not at all, wherever the background is killed, and doing it again with the same arguments changes nothing more.
 * Done again it is written again all the same: a background killed just after the first time has told no live query.
 */

import type { Analysis } from '../analysis';
import { seenStories, tellingWords } from '../changes/seen-stories';
import type { Reading } from '../reading';
import { foldTag } from './add-tags';
import { byCreation } from './by-creation';
import { bornNote, changedNote, removedNote, restoredNote } from './change-note';
import { type JoinedPlace, joinedChange, separated } from './join-notes';
import type { JoinedNotes, Note, NoteAct, NoteChange, NoteDraft, NoteId, PageKey, SavedPage } from './note';
import { type NoteDb, whenOpen } from './note-db';
import { namedError } from './note-errors';
import { savedPage } from './saved-page';

export interface NoteStore {
  /** Saves a new note and, with the first on a page, the page. The same id twice makes one: the stored note is answered. */
  saveNote(draft: NoteDraft, page: Omit<SavedPage, 'saved'>): Promise<Note>;
  /** Null where there is no such living note; a tombstone takes the change in all the same. */
  changeNote(id: NoteId, change: NoteChange, base: number): Promise<Note | null>;
  /** Leaves a tombstone that still holds the note's words, for undo. */
  removeNote(id: NoteId): Promise<void>;
  /** Undo of a removal; a living note is answered as it is. Null where there never was one. */
  restoreNote(id: NoteId): Promise<Note | null>;
  /** All of the writes or none. Answers each note as it is then, a tombstone too; null where there was nothing to do it to. */
  doTogether(acts: readonly NoteAct[]): Promise<(Note | null)[]>;
  /** Makes `others` part of `first`, which then stands on `place`. Null where there is no such living note. */
  joinNotes(first: NoteId, others: readonly NoteId[], place: JoinedPlace): Promise<JoinedNotes | null>;
  /** Living notes of a page, oldest first. */
  notesOn(key: PageKey): Promise<Note[]>;
  /** Null where there is none or it was removed. */
  noteById(id: NoteId): Promise<Note | null>;
  /** Keeps the first saved form of a page, and its first analysis. */
  savePage(page: Omit<SavedPage, 'saved'>): Promise<SavedPage>;
  /** Adds the analysis to a saved page that has none yet and was saved from the same reading. */
  completePage(key: PageKey, analysis: Analysis): Promise<void>;
  /**
   * Keeps what a saved page's stories say now, where that is not what they said when last seen; one saved before it had any is
   * completed. Of other pages nothing is kept.
   */
  keepVersion(key: PageKey, reading: Reading): Promise<void>;
  /** Every tag of living notes, most used first, then by name; of several spellings the most used. */
  tagsInUse(): Promise<string[]>;
}

/** Milliseconds. */
const BRIEF = 10 * 60_000;

/** `now` is asked once a write. */
export function noteStore(db: NoteDb, now: () => Date): NoteStore {
  const write = async <T>(work: (at: string) => Promise<T>): Promise<T> => {
    try {
      await whenOpen(db);
      return await db.transaction('rw', [db.notes, db.pages, db.versions], () => work(now().toISOString()));
    } catch (error) {
      throw namedError(error);
    }
  };

  const putPage = async (page: Omit<SavedPage, 'saved'>, at: string): Promise<SavedPage> => {
    const stored = await db.pages.get(page.key);
    if (stored) return stored;
    const saved = { ...page, saved: at };
    await db.pages.add(saved);
    return saved;
  };

  const living = async (id: NoteId): Promise<Note | null> => {
    const note = await db.notes.get(id);
    return note && note.removed === null ? note : null;
  };

  const change = async (id: NoteId, change: NoteChange, base: number, at: string): Promise<Note | null> => {
    const stored = await db.notes.get(id);
    if (!stored) return null;
    const note = changedNote(stored, change, base, at);
    await db.notes.put(note);
    return note.removed === null ? note : null;
  };

  const setRemoved = async (id: NoteId, removed: boolean, at: string): Promise<Note | null> => {
    const stored = await db.notes.get(id);
    if (!stored) return null;
    const note = removed ? removedNote(stored, at) : restoredNote(stored, at);
    await db.notes.put(note);
    return note;
  };

  return {
    saveNote: (draft, page) =>
      write(async (at) => {
        const stored = await db.notes.get(draft.id);
        const note = stored ?? bornNote(draft, at);
        await putPage(page, at);
        await db.notes.put(note);
        return note;
      }),

    changeNote: (id, to, base) => write((at) => change(id, to, base, at)),

    removeNote: async (id) => {
      await write((at) => setRemoved(id, true, at));
    },

    restoreNote: (id) => write((at) => setRemoved(id, false, at)),

    doTogether: (acts) =>
      write(async (at) => {
        // read at once and written at once: they may be all notes there are
        const stored = await db.notes.bulkGet([...new Set(acts.map((a) => a.note))]);
        const notes = new Map(stored.flatMap((note) => (note ? [[note.id, note] as const] : [])));
        const done = acts.map(({ note: id, act, base }) => {
          const before = notes.get(id);
          if (!before) return null;
          const note =
            typeof act === 'object'
              ? changedNote(before, act, base, at)
              : act === 'remove'
                ? removedNote(before, at)
                : restoredNote(before, at);
          notes.set(id, note);
          return typeof act === 'object' && note.removed !== null ? null : note;
        });
        const asBefore = new Set(stored); // of what is sent a second time, all
        await db.notes.bulkPut([...notes.values()].filter((note) => !asBefore.has(note)));
        return done;
      }),

    joinNotes: (id, otherIds, place) =>
      write(async (at) => {
        const first = await living(id);
        if (!first) return null;
        const found = await Promise.all(otherIds.filter((o) => o !== id).map(living));
        const others = found.filter((n) => n !== null);
        const note = changedNote(first, joinedChange(first, others, place), first.revision, at);
        await db.notes.put(note);
        for (const other of others) await setRemoved(other.id, true, at);
        return { note, undo: separated(first, others, note) };
      }),

    notesOn: async (key) => {
      const notes = await db.notes.where('page').equals(key).toArray();
      return notes.filter((n) => n.removed === null).sort(byCreation);
    },

    noteById: living,

    savePage: (page) => write((at) => putPage(page, at)),

    completePage: (key, analysis) =>
      write(async () => {
        const stored = await db.pages.get(key);
        if (!stored || stored.analysis !== null || stored.reading.id !== analysis.readingId) return;
        await db.pages.put({ ...stored, analysis });
      }),

    keepVersion: async (key, reading) => {
      const saved = await db.pages.get(key);
      if (!saved) return;
      if (!saved.reading.stories.length && reading.stories.length) {
        const whole = { ...savedPage({ key, reading, analysis: null }), saved: saved.saved };
        await write(() => db.pages.put(whole));
        return;
      }
      const stories = seenStories(saved.reading, reading);
      const words = tellingWords(stories);
      const isKnown = (then: Parameters<typeof tellingWords>[0]) => tellingWords(then) === words;
      if (!stories.length) return;
      await write(async (at) => {
        const last = await db.versions.where('key').equals(key).last();
        if (isKnown(last ? last.stories : seenStories(saved.reading, saved.reading))) return;
        // a page that fills itself, or a live one: a state seen only for minutes gives way to the next
        const isBrief = last && Date.parse(at) - Date.parse(last.seen) < BRIEF;
        if (isBrief) await db.versions.delete([key, last.seen]);
        await db.versions.put({ key, seen: isBrief ? last.seen : at, stories });
      });
    },

    tagsInUse: () =>
      db.transaction('r', db.notes, async () => {
        // by the index alone, tombstones taken off: going through a hundred thousand notes would keep every save waiting
        const tags = (await db.notes.orderBy('tags').uniqueKeys()).map(String);
        const counts = await Promise.all(tags.map((tag) => db.notes.where('tags').equals(tag).count()));
        const uses = new Map(tags.map((tag, i) => [tag, counts[i] ?? 0]));
        const gone = await db.notes.where('removed').above('').toArray();
        for (const tag of gone.flatMap((n) => [...new Set(n.tags)])) uses.set(tag, (uses.get(tag) ?? 0) - 1);
        const inUse = [...uses].filter(([, n]) => n > 0);
        const sorted = inUse.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
        return [...Map.groupBy(sorted, foldTag).values()].flatMap(([spelling]) => spelling ?? []);
      }),
  };
}
