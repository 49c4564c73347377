/* What the reader says of a fact: right, doubtful, or something else. */
import { useState } from 'preact/hooks';
import type { Correction, Fact } from '../../facts/fact';
import type { Span } from '../../text/span';
import { useWords } from '../words';
import { CorrectFact } from './correct-fact';

export interface CheckFactProps {
  readonly fact: Fact;
  /** Null for `says` takes back; `at`: other words, null where they stay. */
  readonly onSays: (says: Correction | null, at: Span | null) => void;
}

export function CheckFact({ fact, onSays }: CheckFactProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(fact.reader?.verdict === 'corrected');
  const verdict = (name: 'confirmed' | 'disputed', label: string) => (
    <button
      type="button"
      class="plain"
      aria-pressed={fact.reader?.verdict === name}
      onClick={() => onSays({ verdict: name, to: null }, null)}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="check">
      <legend class="unseen">{words.say('checkFactOn', fact.text)}</legend>
      {verdict('confirmed', words.say('page_confirm'))}
      {verdict('disputed', words.say('page_dispute'))}
      <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.say('page_correct')}
      </button>
      {fact.reader && (
        <button type="button" class="plain" onClick={() => onSays(null, null)}>
          {words.say('page_takeBack')}
        </button>
      )}
      {isOpen && <CorrectFact fact={fact} onSave={onSays} />}
    </fieldset>
  );
}
