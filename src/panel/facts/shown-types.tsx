/* Which facts are underlined on the page: one switch for all, one a type. Also the key to the underlines. */
import { FACT_TYPES, type FactType } from '../../facts/fact';
import { FACT_LINES } from '../../overlay/looks';
import type { Shown } from '../services';
import { useWords } from '../words';

export interface ShownTypesProps {
  readonly shown: Shown;
  /** How many facts of each type the story has; types without any are left out. */
  readonly counts: Readonly<Partial<Record<FactType, number>>>;
  readonly onChange: (shown: Shown) => void;
}

export function ShownTypes({ shown, counts, onChange }: ShownTypesProps) {
  const words = useWords();
  const toggle = (type: FactType) =>
    FACT_TYPES.filter((t) => (t === type ? !shown.types.includes(t) : shown.types.includes(t)));
  return (
    <details class="shown">
      <summary>{words.say('marksOnPage')}</summary>
      <label class="switch">
        <input
          type="checkbox"
          checked={!shown.all}
          onChange={() => onChange({ ...shown, all: !shown.all })}
        />
        {words.say('hideAll')}
      </label>
      <fieldset disabled={!shown.all}>
        <legend class="unseen">{words.say('marksOnPage')}</legend>
        {FACT_TYPES.filter((type) => counts[type]).map((type) => (
          <label key={type} class="switch">
            <input
              type="checkbox"
              checked={shown.types.includes(type)}
              onChange={() => onChange({ ...shown, types: toggle(type) })}
            />
            <span class="mark" style={lineOf(type)}>
              {words.say(`type_${type}`)}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The same underline as on the page. */
function lineOf(type: FactType) {
  const { style, thickness, offset, colour } = FACT_LINES[type];
  return {
    textDecoration: `underline ${style} ${thickness}px light-dark(${colour.light}, ${colour.dark})`,
    textUnderlineOffset: `${offset}px`,
  };
}
