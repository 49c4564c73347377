// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { NoteId } from '../../../src/notes/note';
import { TAG } from '../../../src/overlay/ui/layer';
import { isSaved, leftWords, markEditor, markSaved } from '../../../src/overlay/ui/left-words';

const roots = new Map<Element, ShadowRoot>();
const rootOf = (element: Element) => roots.get(element) ?? null;
afterEach(() => document.body.replaceChildren());

/** A layer with an editor that was stored as `saved` and holds `typed`. */
function layerWith(note: string, saved: string, typed: string): HTMLTextAreaElement {
  const layer = document.createElement(TAG);
  const root = layer.attachShadow({ mode: 'closed' });
  roots.set(layer, root);
  const form = document.createElement('div');
  const field = document.createElement('textarea');
  form.append(field);
  root.append(form);
  markEditor(form, note as NoteId);
  field.value = typed;
  markSaved(field, saved);
  document.body.append(layer);
  return field;
}

test('only what is not stored is left', () => {
  layerWith('n1', 'one', 'one two');
  expect(isSaved(layerWith('n2', 'same', 'same'))).toBe(true);
  expect(leftWords(document, rootOf)).toEqual([{ note: 'n1', body: 'one two' }]);
});

test('of a layer that holds no editor, or cannot be opened, nothing is', () => {
  layerWith('n1', '', 'words');
  expect(leftWords(document, () => null)).toEqual([]);
  expect(leftWords(document, () => document.createDocumentFragment() as ShadowRoot)).toEqual([]);
});
