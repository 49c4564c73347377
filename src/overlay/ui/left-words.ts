/*
 * Words that stand unsaved in a note's editor whose script was cut off: the extension was updated under the page. They stay where they
 * are; the newer script finds them there and saves them. An editor says in its elements what it holds, since the older script may not
 * even run any more.
 */
import type { NoteId } from '../../notes/note';
import { TAG } from './layer';

export interface LeftWords {
  readonly note: NoteId;
  /** The note's whole body as it was typed. */
  readonly body: string;
}

/** `form` is the editor of this note from now on. */
export const markEditor = (form: HTMLElement, note: NoteId): void => {
  form.dataset.note = note;
};

/** This is stored of the note's body. */
export const markSaved = (field: HTMLTextAreaElement, body: string): void => {
  field.defaultValue = body;
};

export const isSaved = (field: HTMLTextAreaElement): boolean => field.value === field.defaultValue;

/** `rootOf` opens the closed root of a layer, which only extensions can. */
export function leftWords(document: Document, rootOf: (layer: Element) => ShadowRoot | null): LeftWords[] {
  return [...document.querySelectorAll(TAG)].flatMap((layer) => {
    const form = rootOf(layer)?.querySelector<HTMLElement>('[data-note]');
    const field = form?.querySelector('textarea');
    return field && !isSaved(field) ? [{ note: form?.dataset.note as NoteId, body: field.value }] : [];
  });
}
