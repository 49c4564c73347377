/*
 * Highlights that a person drew over one another become one: the first keeps its name and takes in what the others say. The others
 * leave tombstones with all their words, so that one undo has everything back as it was.
 */
import { mergeBodies } from './merge-bodies';
import type { Note, NoteAct, NoteChange } from './note';

/** The words that the joined note stands on. */
export type JoinedPlace = Pick<Note, 'selectors' | 'quote'>;

/** What changes in `first`: its place, all texts in the order given, the tags of all. */
export function joinedChange(first: Note, others: readonly Note[], place: JoinedPlace): NoteChange {
  const said = others.filter((n) => n.body.trim() !== '');
  return {
    ...place,
    body: said.reduce((body, n) => (body.trim() ? mergeBodies(body, n.body) : n.body), first.body),
    tags: [...new Set([first, ...others].flatMap((n) => n.tags))],
  };
}

/** What takes the joining back: `joined` is the first note as it is afterwards. */
export const separated = (first: Note, others: readonly Note[], joined: Note): NoteAct[] => [
  {
    note: first.id,
    act: { selectors: first.selectors, quote: first.quote, body: first.body, tags: first.tags },
    base: joined.revision,
  },
  ...others.map(({ id }): NoteAct => ({ note: id, act: 'restore', base: 0 })),
];
