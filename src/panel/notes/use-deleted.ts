/* Notes just deleted, kept in sight so that each can be brought back from where it stood. */
import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../notes/note';

export interface Deleted {
  /** The living notes and those just deleted. */
  readonly all: readonly Note[];
  isGone(note: Note): boolean;
  /** The note is being deleted. */
  add(note: Note): void;
  /** The person does not want it back. */
  forget(note: Note): void;
}

export function useDeleted(living: readonly Note[]): Deleted {
  const [deleted, setDeleted] = useState<readonly Note[]>([]);
  const ids = useMemo(() => new Set(living.map((n) => n.id)), [living]);
  const gone = useMemo(() => deleted.filter((n) => !ids.has(n.id)), [deleted, ids]); // one that lives again is shown as living
  const all = useMemo(() => (gone.length ? [...living, ...gone] : living), [living, gone]);
  const without = (note: Note) => deleted.filter((n) => n.id !== note.id);
  return {
    all,
    isGone: (note) => gone.includes(note),
    add: (note) => setDeleted([...without(note), note]),
    forget: (note) => setDeleted(without(note)),
  };
}
