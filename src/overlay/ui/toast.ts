/* A line at the foot of the window that says what happened, with a way back where there is one. */
import type { Say } from '../wording';
import { button, element } from './element';

export interface Toast {
  readonly text: string;
  /** A button beside it; null for none. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export const toastLine = ({ text, action }: Toast, say: Say, onClose: () => void): HTMLElement => {
  const run = () => {
    onClose(); // it has served
    action?.run();
  };
  return element(
    'div',
    { class: 'box toast', role: 'status' },
    {},
    element('span', {}, {}, text),
    action && button(action.label, run, { class: 'main' }),
    button('×', onClose, { 'aria-label': say('page_close'), title: say('page_close') }),
  );
};
