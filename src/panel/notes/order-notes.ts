/* Notes in the order of the page; those whose words are not on it now apart. */
import type { AnchorOutcome, Note } from '../../notes/note';
import type { Reading } from '../../reading';

export interface OrderedNotes {
  /** On the page first, then on stories and words as they come. A note not looked for yet counts as found. */
  readonly here: readonly Note[];
  readonly notFound: readonly Note[];
}

/** Stable: notes at one place stay in the order they were made. */
export function orderNotes(
  notes: readonly Note[],
  outcomes: readonly AnchorOutcome[],
  stories: Reading['stories'],
): OrderedNotes {
  const outcomeOf = new Map(outcomes.map((o) => [o.noteId, o]));
  const isLost = (n: Note) => n.selectors.length > 0 && outcomeOf.get(n.id)?.found === false;
  const headOf = new Map(stories.toReversed().map((s) => [s.headline, s]));
  const at = (n: Note): number => {
    if (n.target.about === 'page') return -1;
    if (n.target.about !== 'story') return outcomeOf.get(n.id)?.at ?? Number.POSITIVE_INFINITY;
    const { headline } = n.target;
    const first = headOf.get(headline)?.blocks[0]?.pieces[0];
    return first ? first.at.from - 0.5 : Number.POSITIVE_INFINITY;
  };
  const inOrder = notes
    .map((note) => ({ note, at: at(note) }))
    .sort((a, b) => (a.at === b.at ? compare(a.note.created, b.note.created) : a.at - b.at))
    .map(({ note }) => note);
  return { here: inOrder.filter((n) => !isLost(n)), notFound: inOrder.filter(isLost) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
