/* A note open on the page: its words in Markdown, tags, colour, whether it is saved, and a way to delete it. */
import type { Note, NoteChange } from '../../notes/note';
import { createAutosave, type SaveState } from '../autosave';
import type { Box } from '../place-box';
import type { Say } from '../wording';
import { colours } from './colours';
import { button, element, type Pane } from './element';
import { floating } from './floating';
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

export function noteEditor(options: NoteEditorOptions): Pane {
  const { note, anchor, focus, knownTags, say, onChange, onDelete, onClose } = options;
  const saving = createAutosave({
    note,
    save: onChange,
    onState(name, error) {
      state.textContent = stateText(name, error, say);
      state.classList.toggle('bad', name === 'failed' || name === 'gone');
    },
    onMerged(stored) {
      text.value = stored.body;
      tags.set(stored.tags);
    },
  });
  const state = element('span', { class: 'state', role: 'status' }, {}, say('page_saved'));
  const text = element(
    'textarea',
    { 'aria-label': say('page_note'), placeholder: say('page_noteText') },
    { input: () => saving.change({ body: text.value }) },
  );
  text.value = note.body;
  const tags = tagField({
    tags: note.tags,
    known: knownTags,
    say,
    onChange: (next) => saving.change({ tags: next }),
  });
  const closeByKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) onClose();
  };
  const form = element(
    'div',
    { class: 'editor' },
    { keydown: closeByKey },
    note.quote ? element('p', { class: 'quoted' }, {}, note.quote) : null,
    text,
    tags.element,
    element(
      'div',
      { class: 'row' },
      {},
      colours(note.colour, say, (colour) => saving.change({ colour })),
      element('span', { class: 'grow' }),
      button(say('page_delete'), onDelete),
      button(say('page_close'), onClose, { class: 'main' }),
    ),
    state,
  );
  const pane = floating({ anchor, side: 'below', role: 'dialog', label: say('page_note') }, form);
  return {
    element: pane.element,
    shown() {
      pane.shown();
      if (focus === 'body') text.focus({ preventScroll: true });
      if (focus === 'tags') tags.focus();
    },
    gone() {
      pane.gone();
      tags.finish();
      void saving.flush(); // closing saves what waits
    },
  };
}

function stateText(state: SaveState, error: Error | null, say: Say): string {
  if (state === 'saved') return say('page_saved');
  if (state === 'failed') return say('page_notSaved', error?.message ?? '');
  return state === 'gone' ? say('page_gone') : say('page_saving');
}
