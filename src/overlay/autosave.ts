/*
 * Saves an open note while it is written, however long one types without a pause: one save at a time, each made on the revision
 * that the answer before gave. What failed is kept and tried again, so nothing typed is lost while the editor is open.
 */
import type { Note, NoteChange } from '../notes/note';

/** `waiting` and `saving`: not stored yet; `gone`: the note was removed elsewhere. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'gone';

export interface AutosaveOptions {
  readonly note: Note;
  /** Answers the note as stored, null where it is no more. */
  readonly save: (change: NoteChange, base: number) => Promise<Note | null>;
  /** Told at each change of state; `error` only with `failed`. */
  readonly onState: (state: SaveState, error: Error | null) => void;
  /** The store kept more than was sent (two writers): the editor takes this over. */
  readonly onMerged: (note: Note) => void;
}

export interface Autosave {
  /** Takes a change to be saved soon. */
  change(change: NoteChange): void;
  /** Saves now what waits; resolves when all is stored or has failed. */
  flush(): Promise<void>;
}

/** Milliseconds after the first change that is not stored yet; a crash loses at most this and the time of the save. */
const WAIT = 500;
/** Milliseconds until a failed save is tried again. */
const RETRY = 4000;

export function createAutosave({ note, save, onState, onMerged }: AutosaveOptions): Autosave {
  let base = note.revision;
  let pending: NoteChange | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let gone = false;

  const runWithin = (ms: number) => {
    const at = performance.now() + ms;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void flush(), ms);
  };

  async function saveOnce(change: NoteChange): Promise<void> {
    onState('saving', null);
    try {
      const stored = await save(change, base);
      if (!stored) {
        gone = true;
        onState('gone', null);
        return;
      }
      base = stored.revision;
      if (!pending && differs(stored, change)) onMerged(stored);
      onState(pending ? 'waiting' : 'saved', null);
    } catch (error) {
      pending = { ...change, ...(pending ?? {}) }; // later words win over those that could not be sent
      onState('failed', error instanceof Error ? error : new Error(String(error)));
      runWithin(RETRY);
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    due = Infinity;
    while (running) await running;
    if (!pending || gone) return;
    const change = pending;
    pending = null;
    running = saveOnce(change).finally(() => {
      running = null;
    });
    await running;
  }

  return {
    change(change) {
      if (gone) return;
      pending = { ...(pending ?? {}), ...change };
      onState('waiting', null);
      runWithin(WAIT);
    },
    flush,
  };
}

const differs = (stored: Note, sent: NoteChange): boolean =>
  (sent.body !== undefined && sent.body !== stored.body) ||
  (sent.tags !== undefined && sent.tags.join('\n') !== stored.tags.join('\n'));
