/* The colour of a note, as a row of radio buttons. */
import { useId } from 'preact/hooks';
import { NOTE_COLOURS, type NoteColour } from '../../overlay/mark';
import { useWords } from '../words';

export interface ColourChoiceProps {
  /** Null where several notes have several. */
  readonly colour: NoteColour | null;
  readonly onChoose: (colour: NoteColour) => void;
}

export function ColourChoice({ colour, onChoose }: ColourChoiceProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="unseen">{words.say('colour')}</legend>
      {NOTE_COLOURS.map((c) => (
        <label key={c} class={`colour ${c}`} title={words.say(`colour_${c}`)}>
          <input type="radio" name={name} value={c} checked={c === colour} onChange={() => onChoose(c)} />
          <span class="unseen">{words.say(`colour_${c}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
