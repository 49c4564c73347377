/*
 * Keeps what is typed into a note saved: every moment while one types, at once when asked, one save at a time. Each says on
 * which revision it was made, so that the store can tell when two windows change one note.
 */
import type { Note, NoteChange } from '../../notes/note';

export type Draft = Pick<Note, 'body' | 'tags' | 'colour'>;
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'gone';

export interface AutosaveOptions {
  readonly note: Note;
  /** Null where the note is not there any more. */
  readonly save: (change: NoteChange, base: number) => Promise<Note | null>;
  readonly onChange: (draft: Draft, state: SaveState) => void;
  /** Calls back once after a pause; answers how to call it off. */
  readonly later: (then: () => void) => () => void;
}

export interface Autosave {
  type(part: Partial<Draft>): void;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  /** The store has a newer revision, perhaps another window's. Nothing typed here is lost by it. */
  hear(note: Note): void;
}

const draftOf = ({ body, tags, colour }: Note): Draft => ({ body, tags, colour });

/** The fields in which `draft` differs; null where it does not. */
function changeOf(draft: Draft, stored: Note): NoteChange | null {
  const change: NoteChange = {
    ...(draft.body !== stored.body && { body: draft.body }),
    ...(draft.colour !== stored.colour && { colour: draft.colour }),
    ...(draft.tags.join('\n') !== stored.tags.join('\n') && { tags: draft.tags }),
  };
  return Object.keys(change).length ? change : null;
}

export function makeAutosave({ note, save, onChange, later }: AutosaveOptions): Autosave {
  let stored = note;
  let draft = draftOf(note);
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;

  async function saveOnce(): Promise<void> {
    const sent = draft;
    const change = changeOf(sent, stored);
    if (!change) return onChange(draft, 'saved');
    onChange(draft, 'saving');
    const answer = await save(change, stored.revision).catch(() => undefined);
    if (answer === undefined) return onChange(draft, 'failed');
    if (answer === null) return onChange(draft, 'gone');
    stored = answer;
    if (draft === sent) draft = draftOf(answer); // the store may have joined another window's words to ours
    onChange(draft, changeOf(draft, stored) ? 'unsaved' : 'saved');
  }

  async function flush(): Promise<void> {
    callOff?.();
    callOff = null;
    if (running) await running;
    if (!changeOf(draft, stored)) return;
    running = saveOnce();
    await running;
    running = null;
  }

  return {
    type(part) {
      draft = { ...draft, ...part };
      onChange(draft, 'unsaved');
      callOff ??= later(() => void flush()); // not put off by the next key: a crash must not cost a whole paragraph
    },
    flush,
    hear(newer) {
      if (newer.revision <= stored.revision || running || changeOf(draft, stored)) return;
      stored = newer;
      draft = draftOf(newer);
      onChange(draft, 'saved');
    },
  };
}
