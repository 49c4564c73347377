/* What a gesture on many notes asks of the store, and what takes it back: pure. */
import { addTags, foldTag } from '../notes/add-tags';
import type { Note, NoteAct, NoteChange } from '../notes/note';
import type { NoteColour } from '../overlay/mark';

/** What may be done to many notes at once. */
export type ManyGesture =
  | { readonly kind: 'remove' }
  | { readonly kind: 'colour'; readonly colour: NoteColour }
  /** Tags as typed (several may be in it) to give, and tags to take away. */
  | { readonly kind: 'tags'; readonly add: readonly string[]; readonly drop: readonly string[] };

/** One write a note that the gesture changes; of notes that are so already there is none. `known`: tags in use. */
export function actsOf(
  gesture: ManyGesture,
  notes: readonly Note[],
  known: readonly string[],
): readonly NoteAct[] {
  return notes.flatMap((note): NoteAct[] => {
    const act = gesture.kind === 'remove' ? 'remove' : changeOf(gesture, note, known);
    return act ? [{ note: note.id, act, base: note.revision }] : [];
  });
}

function changeOf(
  gesture: Exclude<ManyGesture, { kind: 'remove' }>,
  note: Note,
  known: readonly string[],
): NoteChange | null {
  if (gesture.kind === 'colour') return note.colour === gesture.colour ? null : { colour: gesture.colour };
  const drop = new Set(gesture.drop.map(foldTag));
  const kept = note.tags.filter((tag) => !drop.has(foldTag(tag)));
  const tags = addTags(kept, gesture.add.join('\n'), known);
  return JSON.stringify(tags) === JSON.stringify(note.tags) ? null : { tags };
}

/**
 * What of the acts there is to take back. `before`: the notes as they were; `now`: those that live. A note that lives again, or of which
 * somebody has since changed again what the gesture had changed, is left as it is.
 */
export function takenBack(
  acts: readonly NoteAct[],
  before: readonly Note[],
  now: readonly Note[],
): readonly NoteAct[] {
  const touched = new Set(acts.map((a) => a.note));
  const [was, is] = [byId(before), byId(now.filter((n) => touched.has(n.id)))];
  return acts.flatMap(({ note: id, act }): NoteAct[] => {
    if (act === 'restore') return [];
    if (act === 'remove') return is.has(id) ? [] : [{ note: id, act: 'restore', base: 0 }];
    const [old, living] = [was.get(id), is.get(id)];
    if (!old || !living) return [];
    const fields = Object.keys(act) as (keyof NoteChange)[];
    const isAsLeft = fields.every((f) => JSON.stringify(living[f]) === JSON.stringify(act[f]));
    const change: NoteChange = Object.fromEntries(fields.map((f) => [f, old[f]]));
    return isAsLeft ? [{ note: id, act: change, base: living.revision }] : [];
  });
}

const byId = (notes: readonly Note[]) => new Map(notes.map((n) => [n.id, n]));

/** Tags that each of the notes has, in the spelling and order of the first. */
export function commonTags([first, ...others]: readonly Note[]): readonly string[] {
  const sets = others.map((n) => new Set(n.tags.map(foldTag)));
  return (first?.tags ?? []).filter((tag) => sets.every((set) => set.has(foldTag(tag))));
}

/** The colour of all the notes; null where they have several. */
export const commonColour = ([first, ...others]: readonly Note[]): NoteColour | null =>
  first && others.every((n) => n.colour === first.colour) ? first.colour : null;
