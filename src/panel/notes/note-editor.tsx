/* Writing a note in its place. There is no "save": it is saved as it is written. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, SaveState } from '../../notes/autosave';
import type { Note, NoteChange } from '../../notes/note';
import { useWords, type WordKey } from '../words';
import { ColourChoice } from './colour-choice';
import { TagField } from './tag-field';
import { useAutosave } from './use-autosave';

export interface NoteEditorProps {
  readonly note: Note;
  readonly knownTags: readonly string[];
  readonly onSave: (change: NoteChange, base: number) => Promise<Note | null>;
  /** Everything typed is saved by then; what cannot be saved stays open. */
  readonly onDone: (draft: Draft) => void;
  /** It went in another way, and everything typed is saved. */
  readonly onLeft?: (draft: Draft) => void;
}

const STATES: Readonly<Record<SaveState, WordKey | null>> = {
  saved: 'saved',
  unsaved: null,
  saving: null,
  failed: 'saveFailed',
  gone: 'noteGone',
};

export function NoteEditor({ note, knownTags, onSave, onDone, onLeft }: NoteEditorProps) {
  const words = useWords();
  const { draft, state, type, flush } = useAutosave(note, onSave);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  /** Null once it was ended here. */
  const left = useRef<NoteEditorProps['onLeft'] | null>(onLeft);
  if (left.current !== null) left.current = onLeft;
  useEffect(() => {
    const leave = async () => {
      await null; // the fields go too, and take what is half typed
      const stored = await flush();
      if (stored) left.current?.(stored);
    };
    return () => void leave();
  }, [flush]);

  const done = async () => {
    const stored = await flush();
    if (!stored) return;
    left.current = null;
    onDone(stored);
  };
  const key = (event: KeyboardEvent) => {
    const ends = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!ends || event.isComposing) return;
    event.preventDefault();
    void done();
  };
  const stateKey = STATES[state];
  return (
    <fieldset class="editor" onKeyDown={key}>
      <textarea
        ref={area}
        dir="auto"
        value={draft.body}
        rows={3}
        aria-label={words.say('noteText')}
        placeholder={words.say('notePlaceholder')}
        onInput={(event) => type({ body: event.currentTarget.value })}
        onBlur={() => void flush()}
      />
      <TagField tags={draft.tags} known={knownTags} onChange={(tags) => type({ tags })} />
      <div class="editor-foot">
        <ColourChoice colour={draft.colour} onChoose={(colour) => type({ colour })} />
        <span class={`state ${state}`} role="status">
          {stateKey && words.say(stateKey)}
        </span>
        <button type="button" class="plain" onClick={done}>
          {words.say('done')}
        </button>
      </div>
    </fieldset>
  );
}
