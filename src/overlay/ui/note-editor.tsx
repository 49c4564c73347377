/* A note open on the page: its words in Markdown, tags, colour, whether it is saved, and a way to delete it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note, NoteChange } from '../../notes/note';
import { createAutosave, type SaveState } from '../autosave';
import type { Box } from '../place-box';
import type { Say } from '../wording';
import { Colours } from './colours';
import { Floating } from './floating';
import { TagField } from './tag-field';

export interface NoteEditorProps {
  readonly note: Note;
  readonly anchor: () => Box | null;
  /** Where to start typing. */
  readonly focus: 'body' | 'tags' | null;
  readonly knownTags: readonly string[];
  readonly say: Say;
  /** Answers the note as stored, null where it is no more. */
  readonly onChange: (change: NoteChange, base: number) => Promise<Note | null>;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

export function NoteEditor(props: NoteEditorProps) {
  const { note, anchor, focus, knownTags, say, onChange, onDelete, onClose } = props;
  const [body, setBody] = useState(note.body);
  const [tags, setTags] = useState(note.tags);
  const [colour, setColour] = useState(note.colour);
  const [state, setState] = useState<{ name: SaveState; error: Error | null }>({
    name: 'saved',
    error: null,
  });
  const text = useRef<HTMLTextAreaElement>(null);
  const saving = useMemo(
    () =>
      createAutosave({
        note,
        save: onChange,
        onState: (name, error) => setState({ name, error }),
        onMerged: (stored) => {
          setBody(stored.body);
          setTags(stored.tags);
        },
      }),
    [note, onChange],
  );
  useEffect(() => {
    if (focus === 'body') text.current?.focus({ preventScroll: true });
  }, [focus]);
  useEffect(() => () => void saving.flush(), [saving]); // closing saves what waits

  return (
    <Floating anchor={anchor} side="below" className="" role="dialog" label={say('page_note')}>
      <form
        class="editor"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
            onClose();
        }}
      >
        {note.quote !== '' && <p class="quoted">{note.quote}</p>}
        <textarea
          ref={text}
          aria-label={say('page_note')}
          placeholder={say('page_noteText')}
          value={body}
          onInput={({ currentTarget: { value } }) => {
            setBody(value);
            saving.change({ body: value });
          }}
        />
        <TagField
          tags={tags}
          known={knownTags}
          focus={focus === 'tags'}
          say={say}
          onChange={(next) => {
            setTags(next);
            saving.change({ tags: next });
          }}
        />
        <div class="row">
          <Colours
            chosen={colour}
            say={say}
            onChoose={(next) => {
              setColour(next);
              saving.change({ colour: next });
            }}
          />
          <span class="grow" />
          <button type="button" onClick={onDelete}>
            {say('page_delete')}
          </button>
          <button type="button" class="main" onClick={onClose}>
            {say('page_close')}
          </button>
        </div>
        <span class={`state ${state.name === 'failed' || state.name === 'gone' ? 'bad' : ''}`} role="status">
          {stateText(state.name, state.error, say)}
        </span>
      </form>
    </Floating>
  );
}

function stateText(state: SaveState, error: Error | null, say: Say): string {
  if (state === 'saved') return say('page_saved');
  if (state === 'failed') return say('page_notSaved', error?.message ?? '');
  return state === 'gone' ? say('page_gone') : say('page_saving');
}
