/* The reader's own names for the colours: known to every view within, and the fields to give them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ColourNames, NOTE_COLOURS, type NoteColour } from '../../overlay/mark';
import type { Services } from '../services';
import { useWords, type Words, WordsContext } from '../words';

export interface WithColourNamesProps {
  readonly services: Pick<Services, 'colourNames'>;
  readonly children: ComponentChildren;
}

/** Within it, what a colour is called is what the reader calls it. */
export function WithColourNames({ services, children }: WithColourNamesProps) {
  const words = useWords();
  const [names, setNames] = useState<ColourNames>({});
  useEffect(() => {
    const stop = new AbortController();
    services.colourNames(setNames, stop.signal);
    return () => stop.abort();
  }, [services]);
  const named = useMemo((): Words => {
    const own = new Map<string, string | undefined>(NOTE_COLOURS.map((c) => [`colour_${c}`, names[c]]));
    return {
      ...words,
      say: (key, ...values) => own.get(key) ?? words.say(key, ...values),
      ownColours: names,
    };
  }, [words, names]);
  return <WordsContext.Provider value={named}>{children}</WordsContext.Provider>;
}

export interface ColourNamesFormProps {
  readonly onChange: (names: ColourNames) => void;
}

/** An empty field has our own name. */
export function ColourNamesForm({ onChange }: ColourNamesFormProps) {
  const words = useWords();
  const names = words.ownColours ?? {};
  const give = (colour: NoteColour, typed: string) => {
    const { [colour]: _, ...others } = names;
    const name = typed.trim();
    onChange(name ? { ...others, [colour]: name } : others);
  };
  return (
    <fieldset class="colour-names">
      <legend>{words.say('colourNames')}</legend>
      {NOTE_COLOURS.map((colour) => (
        <label key={colour}>
          <i style={{ background: `var(--${colour})` }} aria-hidden="true" />
          <span class="unseen">{words.say(`page_colour_${colour}`)}</span>
          <input
            type="text"
            maxLength={40}
            value={names[colour] ?? ''}
            placeholder={words.say(`page_colour_${colour}`)}
            onChange={(event) => give(colour, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
