// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Note, NoteChange } from '../../../src/notes/note';
import { type EditorPane, noteEditor } from '../../../src/overlay/ui/note-editor';
import { sampleNote } from '../sample-note';

const save = vi.fn(async (change: NoteChange): Promise<Note | null> => ({ ...sampleNote(), ...change }));

function open(): EditorPane {
  const pane = noteEditor({
    note: sampleNote(),
    anchor: () => null,
    focus: null,
    knownTags: [],
    say: (word) => word,
    onChange: save,
    onDelete: () => {},
    onClose: () => {},
  });
  document.body.append(pane.element);
  pane.shown();
  return pane;
}
const tagTyped = (pane: EditorPane, words: string) => {
  const field = pane.element.querySelector('input') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input'));
};

afterEach(() => {
  save.mockClear();
  document.body.replaceChildren();
});

test('a tag half typed is taken as it is when the page is left, and when the editor is shut', () => {
  const left = open();
  tagTyped(left, 'harb');
  dispatchEvent(new Event('pagehide'));
  expect(save).toHaveBeenCalledExactlyOnceWith({ tags: ['harb'] }, 1);
  const shut = open();
  tagTyped(shut, 'quay');
  shut.element.remove();
  shut.gone();
  expect(save).toHaveBeenLastCalledWith({ tags: ['quay'] }, 1);
});

test('what is typed is sent before the page goes, and when it goes', () => {
  const pane = open();
  const text = pane.element.querySelector('textarea') as HTMLTextAreaElement;
  text.value = 'last words';
  text.dispatchEvent(new Event('input'));
  dispatchEvent(new Event('beforeunload'));
  expect(save).toHaveBeenCalledExactlyOnceWith({ body: 'last words' }, 1);
  pane.element.remove();
  pane.gone();
});

test('words that another window adds at the end stand before the caret that stood there', () => {
  const pane = open();
  const text = pane.element.querySelector('textarea') as HTMLTextAreaElement;
  pane.hear(sampleNote({ body: 'the weir', revision: 2 }));
  expect(text.value.slice(0, text.selectionStart)).toBe('the weir');
  text.setSelectionRange(4, 8);
  pane.hear(sampleNote({ body: 'on Monday the weir was shut', revision: 3 }));
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('weir was shut');
  pane.element.remove();
  pane.gone();
});
