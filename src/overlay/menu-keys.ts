/*
 * The keys that act on a selection while its menu is open: 1–6 a colour, Enter or N a note, T a tag, Escape none of them. Heard
 * before the page's own keys, and only plain ones, so that copying, searching and the like stay the browser's.
 */
import { NOTE_COLOURS, type NoteColour } from './mark';

export type MenuChoice = { readonly colour: NoteColour } | 'note' | 'tag' | 'close';

/** Null for a key that is not the menu's. */
export function choiceOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>,
): MenuChoice | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const colour = /^[1-6]$/.test(event.key) ? NOTE_COLOURS[Number(event.key) - 1] : undefined;
  if (colour) return { colour };
  switch (event.key) {
    case 'Enter':
    case 'n':
    case 'N':
      return 'note';
    case 't':
    case 'T':
      return 'tag';
    case 'Escape':
      return 'close';
    default:
      return null;
  }
}
