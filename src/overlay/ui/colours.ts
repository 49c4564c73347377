/* The six note colours as buttons; keys 1–6 do the same. */
import { NOTE_COLOURS, type NoteColour } from '../mark';
import type { Say } from '../wording';
import { button, element } from './element';

/** `chosen`: the colour it has now; null where there is none yet. */
export function colours(
  chosen: NoteColour | null,
  say: Say,
  onChoose: (colour: NoteColour) => void,
): HTMLElement {
  const buttons = NOTE_COLOURS.map((colour, i) => {
    const name = say(`page_colour_${colour}`);
    const choose = () => {
      for (const other of buttons) if (chosen) other.ariaPressed = String(other === made);
      onChoose(colour);
    };
    const made = button(element('i', {}), choose, {
      class: `swatch swatch-${colour}`,
      'aria-pressed': chosen && String(chosen === colour),
      'aria-label': name,
      title: `${name} (${i + 1})`,
    });
    return made;
  });
  return element('span', { class: 'colours' }, {}, ...buttons);
}
