/* Short, normal or long: how many sentences the summary has. */
import { SUMMARY_LENGTHS, type SummaryLength } from '../summary/summary';
import { useWords } from './words';

export interface LengthChoiceProps {
  readonly length: SummaryLength;
  readonly onLength: (length: SummaryLength) => void;
}

export function LengthChoice({ length, onLength }: LengthChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="beside lengths">
      <legend class="unseen">{words.say('summaryLength')}</legend>
      {SUMMARY_LENGTHS.map((name) => (
        <button
          key={name}
          type="button"
          class="quiet"
          aria-pressed={name === length}
          onClick={() => onLength(name)}
        >
          {words.say(`length_${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
