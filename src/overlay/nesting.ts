/* Which highlights lie over another of their own colour: drawn as a layer of their own, they show through it. */
import type { NoteId } from '../notes/note';
import type { NoteUnder } from './page-notes';

/** Of two that overlap, the one that starts later (or is the shorter) is the upper. */
export function upperOf(notes: readonly NoteUnder[]): ReadonlySet<NoteId> {
  const inOrder = [...notes].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const reach = new Map<string, number>();
  const upper = new Set<NoteId>();
  for (const { id, colour, span } of inOrder) {
    const end = reach.get(colour) ?? 0;
    if (span.from < end) upper.add(id);
    reach.set(colour, Math.max(end, span.to));
  }
  return upper;
}
