/* The six note colours as buttons; keys 1–6 do the same. */
import { NOTE_COLOURS, type NoteColour } from '../mark';
import type { Say } from '../wording';

export interface ColoursProps {
  /** The colour it has now; null where there is none yet. */
  readonly chosen: NoteColour | null;
  readonly say: Say;
  readonly onChoose: (colour: NoteColour) => void;
}

export function Colours({ chosen, say, onChoose }: ColoursProps) {
  return (
    <span class="colours">
      {NOTE_COLOURS.map((colour, i) => (
        <button
          key={colour}
          type="button"
          class={`swatch swatch-${colour}`}
          aria-pressed={chosen === null ? undefined : chosen === colour}
          aria-label={say(`page_colour_${colour}`)}
          title={`${say(`page_colour_${colour}`)} (${i + 1})`}
          onClick={() => onChoose(colour)}
        >
          <i />
        </button>
      ))}
    </span>
  );
}
