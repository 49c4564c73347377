/* The bar beside a selection: six colours, a note, a tag. It never takes the focus, so that the selection stays. */
import type { MenuChoice } from '../menu-keys';
import type { Box } from '../place-box';
import type { Say } from '../wording';
import { colours } from './colours';
import { button, element, type Pane } from './element';
import { floating } from './floating';

export interface SelectionMenuOptions {
  readonly anchor: () => Box | null;
  readonly side: 'above' | 'below';
  readonly say: Say;
  readonly onChoice: (choice: MenuChoice) => void;
}

export function selectionMenu({ anchor, side, say, onChoice }: SelectionMenuOptions): Pane {
  const keepSelection = (event: Event) => event.preventDefault();
  const bar = element(
    'div',
    { class: 'menu' },
    { pointerdown: keepSelection, mousedown: keepSelection },
    colours(null, say, (colour) => onChoice({ colour })),
    element('span', { class: 'rule' }),
    button(say('page_note'), () => onChoice('note'), { title: `${say('page_note')} (N)` }),
    button(say('page_tag'), () => onChoice('tag'), { title: `${say('page_tag')} (T)` }),
  );
  return floating({ anchor, side, role: 'toolbar', label: say('page_menu') }, bar);
}
