/* A reader's word on a fact → a note of its own kind, made, changed or taken back; each with its way back. */
import { asFound } from './facts/correct-facts';
import type { Correction, FactId } from './facts/fact';
import { findFact, type KnownPage } from './known-page';
import type { BackgroundCalls } from './messages/calls';
import type { Note, NoteDraft, NoteId, NoteTarget } from './notes/note';
import { draftOnSpan } from './overlay/draft-note';
import { spansOf } from './overlay/locate';
import type { PageNotes } from './overlay/page-notes';
import type { Span } from './text/span';

export interface CorrectionOptions {
  /** The page with its facts as corrected so far. */
  readonly page: () => KnownPage | null;
  readonly notes: Pick<PageNotes, 'remove' | 'change' | 'note'>;
  readonly store: Pick<BackgroundCalls, 'restoreNote'>;
  readonly made: (draft: NoteDraft | null) => Promise<Note>;
}

type Undo = () => Promise<unknown>;

/** `words` in the page's text map: those that are the fact, where they are others than stand for it now. Null for `says` takes back. */
export type CorrectFact = (id: FactId, says: Correction | null, words: Span | null) => Promise<Undo>;

export function correctionWriter({ page, notes, store, made }: CorrectionOptions): CorrectFact {
  async function change(id: NoteId, target: NoteTarget, place: Partial<NoteDraft>): Promise<Undo> {
    const { selectors, quote } = place;
    const after = { target, ...(selectors && { selectors }), ...(quote && { quote }) };
    // both asked for at once, since the page may be left. Whatever revision it is made on: of these fields the later stands
    const asked = [notes.note(id).catch(() => null), notes.change(id, after, 0)] as const;
    const [before, stored] = await Promise.all(asked);
    return async () =>
      before &&
      stored &&
      notes.change(
        id,
        { target: before.target, selectors: before.selectors, quote: before.quote },
        stored.revision,
      );
  }
  return async (id, says, words) => {
    const known = page();
    const found = known && findFact(known, id);
    if (!known || !found) throw new Error('the fact is not on the page any more');
    const { fact, place } = found;
    const before = (fact.reader?.note ?? null) as NoteId | null;
    if (!says) {
      if (before) await notes.remove(before);
      return async () => before && store.restoreNote(before);
    }
    const target: NoteTarget = { about: 'correction', fact: fact.reader?.was ?? asFound(fact), ...says };
    const block = known.reading.stories.find((s) => s.id === place.storyId)?.blocks[place.block];
    const span = words ?? (block && spansOf(block, fact)[0]);
    const draft = span ? draftOnSpan(span, target, 'yellow', known) : null;
    if (before) return change(before, target, words && draft ? draft : {});
    const note = await made(draft);
    return () => notes.remove(note.id);
  };
}
