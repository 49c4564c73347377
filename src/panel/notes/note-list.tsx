/* A page's notes in page order, then those whose words are not on the page now. */
import { useMemo, useRef } from 'preact/hooks';
import { byCreation } from '../../notes/by-creation';
import type { Unread } from '../../notes/live-notes';
import type { AnchorOutcome, Note, NoteChange, NoteId } from '../../notes/note';
import type { Reading } from '../../reading';
import { LongList } from '../long-list';
import { Part } from '../part';
import { useWords } from '../words';
import { NoteItem } from './note-item';
import { orderNotes } from './order-notes';
import { RemovedItem } from './removed-item';
import { useDeleted } from './use-deleted';

export interface NoteListProps {
  /** Null while they are being fetched. */
  readonly notes: readonly Note[] | null;
  /** Why they cannot be read now; null where they can. */
  readonly unread: Unread | null;
  readonly outcomes: readonly AnchorOutcome[];
  readonly stories: Reading['stories'];
  /** Null where no note is selected. */
  readonly selected: NoteId | null;
  readonly editing: NoteId | null;
  readonly knownTags: readonly string[];
  readonly onEdit: (note: NoteId | null) => void;
  readonly onSave: (note: NoteId, change: NoteChange, base: number) => Promise<Note | null>;
  readonly onRemove: (note: NoteId) => void;
  readonly onRestore: (note: NoteId) => void;
  readonly onNoteOnStory: () => void;
  readonly onNoteOnPage: () => void;
  readonly onOpenLibrary: () => void;
}

const NONE: readonly Note[] = [];
/** Notes drawn at once, and about how high one is in pixels. */
export const PORTION = 40;
export const HEIGHT = 90;

export function NoteList(props: NoteListProps) {
  const { notes, unread, outcomes, stories, selected, editing, knownTags } = props;
  const words = useWords();
  const deleted = useDeleted(notes ?? NONE, byCreation);
  /** Where each deleted note was last found: the page does not look for it any more. */
  const left = useRef(new Map<NoteId, AnchorOutcome>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is gone changes `deleted.all`
  const { here, notFound } = useMemo(() => {
    const ofGone = deleted.all.filter(deleted.isGone).flatMap((n) => left.current.get(n.id) ?? []);
    return orderNotes(deleted.all, [...ofGone, ...outcomes], stories);
  }, [deleted.all, outcomes, stories]);
  const nowOf = useMemo(() => new Map(outcomes.map((o) => [o.noteId, o.now])), [outcomes]);

  const draw = (isThere: boolean) => (note: Note, i: number) =>
    deleted.isGone(note) ? (
      <RemovedItem
        key={note.id}
        takesFocus={() => deleted.takesFocus(note)}
        onRestore={() => {
          deleted.bringBack(note);
          props.onRestore(note.id);
        }}
        onDismiss={() => deleted.forget(note)}
      />
    ) : (
      <NoteItem
        key={note.id}
        note={note}
        isThere={isThere}
        now={nowOf.get(note.id) ?? null}
        first={i === 0}
        isEditing={editing === note.id}
        isSelected={selected === note.id}
        knownTags={knownTags}
        takesFocus={() => deleted.takesFocus(note)}
        onEdit={(is) => props.onEdit(is ? note.id : null)}
        onSave={(change, base) => props.onSave(note.id, change, base)}
        onRemove={(isHere) => {
          const outcome = outcomes.find((o) => o.noteId === note.id);
          if (outcome) left.current.set(note.id, outcome);
          if (isHere) deleted.add(note);
          props.onRemove(note.id);
        }}
      />
    );
  const list = (items: readonly Note[], isThere: boolean) => (
    <LongList
      as="ul"
      class="notes"
      items={items}
      idOf={(note) => note.id}
      draw={draw(isThere)}
      wanted={[selected, editing]}
      portion={PORTION}
      height={HEIGHT}
    />
  );
  return (
    <Part
      id="notes"
      title={words.say('notes')}
      beside={
        <>
          {notes !== null && notes.length > 0 && <span class="tally">{notes.length}</span>}
          <button type="button" class="quiet beside" onClick={props.onOpenLibrary}>
            {words.say('allNotes')}
          </button>
        </>
      }
    >
      {unread && (
        <p class="wait" role="status">
          {words.say(`unread_${unread}`)}
        </p>
      )}
      {notes !== null && deleted.all.length === 0 && <p class="wait">{words.say('noNotes')}</p>}
      {list(here, true)}
      {notFound.length > 0 && (
        <>
          <h3 class="label">{words.say('notFoundNow')}</h3>
          {list(notFound, false)}
        </>
      )}
      <p class="add-note">
        <button type="button" class="plain" onClick={props.onNoteOnStory}>
          {words.say('addNoteOnStory')}
        </button>
        <button type="button" class="plain" onClick={props.onNoteOnPage}>
          {words.say('addNoteOnPage')}
        </button>
      </p>
    </Part>
  );
}
