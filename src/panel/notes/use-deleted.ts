/* Notes just deleted, kept in sight so that each can be brought back from where it stood. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Note, NoteId } from '../../notes/note';

export interface Deleted {
  /** The living notes and those just deleted, each at its place. */
  readonly all: readonly Note[];
  isGone(note: Note): boolean;
  /** The note is being deleted, and takes the focus with it. */
  add(note: Note): void;
  /** The note is being brought back, and takes the focus with it. */
  bringBack(note: Note): void;
  /** The person does not want it back. */
  forget(note: Note): void;
  /** Whether what is now drawn of the note shall have the focus: true once after `add` and `bringBack`, however often it is drawn. */
  takesFocus(note: Note): boolean;
}

/** `order`: that of `living`. */
export function useDeleted(living: readonly Note[], order: (a: Note, b: Note) => number): Deleted {
  const [deleted, setDeleted] = useState<readonly Note[]>([]);
  const focused = useRef<NoteId | null>(null);
  const ids = useMemo(() => new Set(living.map((n) => n.id)), [living]);
  const gone = useMemo(() => deleted.filter((n) => !ids.has(n.id)), [deleted, ids]); // one that lives again is shown as living
  const all = useMemo(() => (gone.length ? [...living, ...gone].sort(order) : living), [living, gone, order]);
  const without = (note: Note) => deleted.filter((n) => n.id !== note.id);
  return {
    all,
    isGone: (note) => gone.includes(note),
    add(note) {
      focused.current = note.id;
      setDeleted([...without(note), note]);
    },
    bringBack(note) {
      focused.current = note.id;
    },
    forget: (note) => setDeleted(without(note)),
    takesFocus(note) {
      const does = focused.current === note.id;
      if (does) focused.current = null;
      return does;
    },
  };
}
