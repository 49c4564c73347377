/*
 * The keys that act on what is open on the page while the focus is the page's own: those of the menu at a selection, Escape, and
 * Shift with the arrows, which moves the end of an open note's words (with Alt their start). Heard before the page's own keys.
 */
import { choiceOf, type MenuChoice } from './menu-keys';
import { type RangeEnd, stepOf } from './ui/end-handles';
import type { Surface } from './ui/surface';
import { isTyping } from './watch-selection';

export interface KeyEvents {
  /** What is open; null for nothing. */
  readonly open: () => Surface['kind'] | null;
  /** The focus is in our own layer, which hears its keys itself. */
  readonly isInLayer: () => boolean;
  readonly onChoice: (choice: MenuChoice) => void;
  readonly onStep: (end: RangeEnd, by: 1 | -1) => void;
}

export function watchKeys({ open, isInLayer, onChoice, onStep }: KeyEvents, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      const kind = open();
      if (!kind || isInLayer() || isTyping(event.composedPath()[0] as Element)) return;
      const by = kind === 'note' && event.shiftKey ? stepOf(event) : null;
      const choice = choiceOf(event);
      if (by) onStep(event.altKey ? 'start' : 'end', by);
      else if (choice && (kind === 'menu' || choice === 'close')) onChoice(choice);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
