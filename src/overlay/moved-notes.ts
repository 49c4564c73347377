/*
 * Notes that were put on other words here while the store may still tell of earlier ones: an end that moves by key is faster than its
 * saves, and what is told of the first step must not take the second back.
 */
import type { PageNote } from '../messages/calls';
import type { NoteId } from '../notes/note';

type Words = Pick<PageNote, 'selectors' | 'quote'>;

export interface MovedNotes {
  /** The note, drawn on `from`, stands on `to` now. */
  move(id: NoteId, from: Words, to: Words): void;
  /** What the store tells of a note, on the words where it was put last. */
  hear(told: PageNote, drawn: PageNote): PageNote;
  /** All stand where the store says. */
  forget(): void;
}

export function movedNotes(): MovedNotes {
  /** Each with the selectors that the store told last. */
  const moved = new Map<NoteId, string>();
  const put = (id: NoteId, told: string, now: Words) => {
    if (told === keyOf(now)) moved.delete(id);
    else moved.set(id, told);
  };
  return {
    move: (id, from, to) => put(id, moved.get(id) ?? keyOf(from), to),
    hear(told, { selectors, quote }) {
      if (!moved.has(told.id)) return told;
      put(told.id, keyOf(told), { selectors, quote });
      return { ...told, selectors, quote };
    },
    forget: () => moved.clear(),
  };
}

/** Tells selectors apart, in whatever order their keys come back from a store. */
export const keyOf = ({ selectors }: Pick<PageNote, 'selectors'>): string =>
  JSON.stringify(selectors.map((s) => Object.entries(s).sort()));
