/*
 * What becomes of a note when it is born, changed, removed and brought back: pure, the same wherever it is kept.
 *
 * Two writers on one note: a change names the revision it was made on. Where the stored one differs, words are never overwritten
 * silently: both bodies are kept (`merge-bodies.ts`), tags of both are kept, and of colour and place, which carry no words, the
 * later stands. The answer is the note as stored; an editor whose text differs from it takes the answer's over. A tombstone is changed
 * like a living note: words that come after a removal are there when it is undone.
 */
import { mergeBodies } from './merge-bodies';
import type { Note, NoteChange, NoteDraft } from './note';

const CHANGEABLE = [
  'body',
  'tags',
  'colour',
  'selectors',
  'quote',
  'target',
] as const satisfies (keyof NoteChange)[];

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a !== 'string' && JSON.stringify(a) === JSON.stringify(b));

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** The draft as the note it is stored as; `at` is ISO 8601, UTC, here and below. */
export const bornNote = (draft: NoteDraft, at: string): Note => ({
  ...draft,
  created: at,
  modified: at,
  revision: 1,
  removed: null,
});

/** The note with the change made; the very same object where nothing differs. */
export function changedNote(stored: Note, change: NoteChange, base: number, at: string): Note {
  const next = { ...change };
  if (base !== stored.revision) {
    if (next.body !== undefined) next.body = mergeBodies(stored.body, next.body);
    if (next.tags !== undefined) next.tags = union(stored.tags, next.tags);
  }
  const differing = CHANGEABLE.filter((f) => next[f] !== undefined && !same(next[f], stored[f]));
  if (!differing.length) return stored;
  const fields = Object.fromEntries(differing.map((f) => [f, next[f]]));
  return { ...stored, ...fields, modified: at, revision: stored.revision + 1 };
}

/** The note as a tombstone; one that is a tombstone already stays as it is. */
export const removedNote = (stored: Note, at: string): Note =>
  stored.removed === null ? { ...stored, removed: at, modified: at, revision: stored.revision + 1 } : stored;

/** The tombstone as a living note; a living one stays as it is. */
export const restoredNote = (stored: Note, at: string): Note =>
  stored.removed === null
    ? stored
    : { ...stored, removed: null, modified: at, revision: stored.revision + 1 };
