/* A note open on the page: its words in Markdown, tags, colour, whether it is saved, and a way to delete it. */
import { type Draft, makeAutosave, type SaveState } from '../../notes/autosave';
import type { Note, NoteChange } from '../../notes/note';
import { followCaret } from '../../text/follow-caret';
import type { Box } from '../place-box';
import { notSaved, type Say } from '../wording';
import { colours } from './colours';
import { button, element, type Pane } from './element';
import { floating } from './floating';
import { isSaved, markEditor, markSaved } from './left-words';
import { tagField } from './tag-field';

export interface NoteEditorOptions {
  readonly note: Note;
  readonly anchor: () => Box | null;
  /** Where to start typing; null leaves the focus where it is. */
  readonly focus: 'body' | 'tags' | null;
  readonly knownTags: readonly string[];
  readonly say: Say;
  /** Answers the note as stored, null where it is no more. */
  readonly onChange: (change: NoteChange, base: number) => Promise<Note | null>;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

export interface EditorPane extends Pane {
  /** Changes the note as typing does, and saves it at once. */
  change(part: Partial<Draft>): void;
  /** The note was changed elsewhere. */
  hear(note: Note): void;
  /** Whether all that was written in it is stored. */
  isSaved(): boolean;
}

export function noteEditor(options: NoteEditorOptions): EditorPane {
  const { note, anchor, focus, knownTags, say, onChange, onDelete, onClose } = options;
  const saving = makeAutosave({
    note,
    save: onChange,
    onChange(draft, name, error) {
      state.textContent = stateText(name, error, say);
      state.classList.toggle('bad', name === 'failed' || name === 'gone');
      write(text, draft.body);
      if (name === 'saved') markSaved(text, draft.body);
      tags.set(draft.tags);
      if (quoted) quoted.textContent = draft.quote;
    },
  });
  const saveNow = () => void saving.flush();
  const left = new AbortController();
  let shut = () => {};
  const state = element('span', { class: 'state', role: 'status' }, {}, say('page_saved'));
  const text = element(
    'textarea',
    { 'aria-label': say('page_note'), placeholder: say('page_noteText') },
    { input: () => saving.type({ body: text.value }) },
  );
  text.value = note.body;
  markSaved(text, note.body);
  const tags = tagField({
    tags: note.tags,
    known: knownTags,
    say,
    onChange: (next) => saving.type({ tags: next }),
  });
  const quoted = note.quote ? element('p', { class: 'quoted' }, {}, note.quote) : null;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) onClose();
  };
  const form = element(
    'div',
    { class: 'editor' },
    { keydown: closeByKey },
    quoted,
    text,
    tags.element,
    element(
      'div',
      { class: 'row' },
      {},
      colours(note.colour, say, (colour) => saving.type({ colour })),
      element('span', { class: 'grow' }),
      button(say('page_delete'), onDelete),
      button(say('page_close'), onClose, { class: 'main' }),
    ),
    state,
  );
  markEditor(form, note.id);
  const pane = floating({ anchor, side: 'below', role: 'dialog', label: say('page_note') }, form);
  return {
    element: pane.element,
    place: pane.place,
    change(part) {
      saving.type(part);
      saveNow();
    },
    hear: saving.hear,
    isSaved: () => isSaved(text),
    shown() {
      pane.shown();
      // the page may be left, or its tab never looked at again
      addEventListener('pagehide', tags.finish, { capture: true, signal: left.signal });
      shut = saving.open();
      document.addEventListener('visibilitychange', saveNow, { signal: left.signal });
      addEventListener('beforeunload', saveNow, { signal: left.signal }); // a tab that closes may be gone with its last message
      if (focus === 'body') text.focus({ preventScroll: true });
      if (focus === 'tags') tags.focus();
    },
    gone() {
      pane.gone();
      tags.finish();
      left.abort();
      shut(); // closing saves what waits
    },
  };
}

/** Words that another window changed come in; the caret stays at its words. */
function write(field: HTMLTextAreaElement, words: string): void {
  const before = field.value;
  if (before === words) return;
  const { selectionStart, selectionEnd } = field;
  field.value = words;
  field.setSelectionRange(
    followCaret(before, words, selectionStart),
    followCaret(before, words, selectionEnd),
  );
}

function stateText(state: SaveState, error: Error | null, say: Say): string {
  if (state === 'saved') return say('page_saved');
  if (state === 'failed') return notSaved(error, say);
  return state === 'gone' ? say('page_gone') : say('page_saving');
}
