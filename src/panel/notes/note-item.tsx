/* One note: what it stands on, what was written, its tags; edited in its place. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../notes/autosave';
import type { Note, NoteChange } from '../../notes/note';
import { useWords } from '../words';
import { NoteBody } from './note-body';
import { NoteEditor } from './note-editor';
import { NoteTarget } from './note-target';

export interface NoteItemProps {
  readonly note: Note;
  readonly isThere: boolean;
  /** The words that stand there where they are not the quote's; else null. */
  readonly now: string | null;
  readonly first: boolean;
  readonly isEditing: boolean;
  /** Selected on the page: it comes into view. */
  readonly isSelected: boolean;
  readonly knownTags: readonly string[];
  /** Where it is from, where what is around does not say. */
  readonly origin?: ComponentChildren;
  /** Where the words are, for whoever is not on their page. */
  readonly href?: string | null;
  /** Stands before it: to tick it, where several may be. */
  readonly tick?: ComponentChildren;
  /** Asked once it is drawn: whether the focus shall be here. */
  readonly takesFocus: () => boolean;
  /** A tag was pressed; where this is not given, tags cannot be. */
  readonly onTag?: (tag: string) => void;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onSave: (change: NoteChange, base: number) => Promise<Note | null>;
  /** `isHere`: the person is with this note. */
  readonly onRemove: (isHere: boolean) => void;
}

export function NoteItem(props: NoteItemProps) {
  const { note, isThere, now, first, isEditing, isSelected, knownTags, takesFocus } = props;
  const { onTag, onEdit, onSave, onRemove } = props;
  const words = useWords();
  const hasBody = note.body.trim() !== '';
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected || isEditing) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected, isEditing]);
  const edit = useRef<HTMLButtonElement>(null);
  /** The editor was ended here: the focus stays with the note. */
  const isDone = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when it is drawn, and after its editor has gone
  useEffect(() => {
    if (isEditing) return;
    if (isDone.current || takesFocus()) edit.current?.focus({ preventScroll: true });
    isDone.current = false;
  }, [isEditing]);
  /** A note on a whole story or page that says nothing is none; one on words is a highlight. */
  const isNone = ({ body, tags }: Draft) => note.selectors.length === 0 && !body.trim() && tags.length === 0;
  const done = (draft: Draft) => {
    isDone.current = true;
    onEdit(false);
    if (isNone(draft)) onRemove(true);
  };
  const left = (draft: Draft) => void (isNone(draft) && onRemove(false));
  return (
    <li
      ref={item}
      class={['note', note.colour, note.target.about, isSelected && 'selected'].filter(Boolean).join(' ')}
      data-note={note.id}
    >
      {props.tick}
      <NoteTarget note={note} isThere={isThere} first={first} now={now} href={props.href} />
      {isEditing ? (
        <NoteEditor note={note} knownTags={knownTags} onSave={onSave} onDone={done} onLeft={left} />
      ) : (
        <>
          {hasBody && <NoteBody text={note.body} />}
          <div class="note-foot">
            {words.ownColours?.[note.colour] && (
              <span class="colour-name">{words.ownColours[note.colour]}</span>
            )}
            {props.origin}
            {note.tags.map((tag) =>
              onTag ? (
                <button
                  key={tag}
                  type="button"
                  class="tag"
                  dir="auto"
                  title={words.say('library_withTag', tag)}
                  onClick={() => onTag(tag)}
                >
                  {tag}
                </button>
              ) : (
                <span key={tag} class="tag" dir="auto">
                  {tag}
                </span>
              ),
            )}
            <span class="actions">
              <button type="button" class="quiet" ref={edit} onClick={() => onEdit(true)}>
                {words.say(hasBody ? 'edit' : 'write')}
              </button>
              <button type="button" class="quiet" onClick={() => onRemove(true)}>
                {words.say('delete')}
              </button>
            </span>
          </div>
        </>
      )}
    </li>
  );
}
