/* The bar beside a selection: six colours, a note, a tag. It never takes the focus, so that the selection stays. */
import type { NoteColour } from '../mark';
import type { Box } from '../place-box';
import type { Say } from '../wording';
import { Colours } from './colours';
import { Floating } from './floating';

export interface SelectionMenuProps {
  readonly anchor: () => Box | null;
  readonly side: 'above' | 'below';
  readonly say: Say;
  readonly onColour: (colour: NoteColour) => void;
  readonly onNote: () => void;
  readonly onTag: () => void;
}

export function SelectionMenu({ anchor, side, say, onColour, onNote, onTag }: SelectionMenuProps) {
  return (
    <Floating anchor={anchor} side={side} className="" role="toolbar" label={say('page_menu')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps a press from ending the selection; the buttons act */}
      <div class="menu" onPointerDown={keepSelection} onMouseDown={keepSelection}>
        <Colours chosen={null} say={say} onChoose={onColour} />
        <span class="rule" />
        <button type="button" title={`${say('page_note')} (N)`} onClick={onNote}>
          {say('page_note')}
        </button>
        <button type="button" title={`${say('page_tag')} (T)`} onClick={onTag}>
          {say('page_tag')}
        </button>
      </div>
    </Floating>
  );
}

const keepSelection = (event: Event): void => event.preventDefault();
