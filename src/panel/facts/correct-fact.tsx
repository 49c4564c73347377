/* What a fact is instead: its type, its value, its words. The form on the page (`overlay/ui/correct-form.ts`) does the same there. */
import { useId, useState } from 'preact/hooks';
import { type Correction, FACT_TYPES, type Fact, type FactType } from '../../facts/fact';
import { hasUnit, readValue, typedValue, valueForm } from '../../facts/show/read-value';
import type { Span } from '../../text/span';
import { stepEdge } from '../../text/step-edge';
import { useWords } from '../words';
import { useBlockText } from './correct-context';

export interface CorrectFactProps {
  readonly fact: Fact;
  readonly onSave: (says: Correction, at: Span | null) => void;
}

export function CorrectFact({ fact, onSave }: CorrectFactProps) {
  const words = useWords();
  const hint = useId();
  const [type, setType] = useState<FactType | null>(fact.type);
  const [typed, setTyped] = useState(typedValue(fact));
  const [unit, setUnit] = useState(fact.unit ?? '');
  const [at, setAt] = useState<Span>({ from: fact.from, to: fact.to });
  const text = useBlockText(fact.block);
  const value = type ? readValue(type, typed) : null;
  const isOther = at.from !== fact.from || at.to !== fact.to;
  const send = () => {
    if (value === undefined) return;
    const counted = type && hasUnit(type) ? unit.trim() || null : null;
    onSave({ verdict: 'corrected', to: { type, value, unit: counted } }, isOther ? at : null);
  };
  const step = (edge: 'start' | 'end', by: 1 | -1) => {
    const side = edge === 'start' ? 'from' : 'to';
    const next = stepEdge(text, at[side], by, edge, 'word');
    const moved = next === null ? at : { ...at, [side]: next };
    if (moved.from < moved.to) setAt(moved);
  };
  const stepper = (edge: 'start' | 'end', by: 1 | -1, sign: string) => (
    <button
      type="button"
      class="icon"
      aria-label={words.say(`words_${edge}_${by > 0 ? 'later' : 'earlier'}`)}
      title={words.say(`words_${edge}_${by > 0 ? 'later' : 'earlier'}`)}
      onClick={() => step(edge, by)}
    >
      {sign}
    </button>
  );
  return (
    <div class="correct">
      <p class="correct-words" dir="auto">
        {stepper('start', -1, '\u2190')}
        {stepper('start', 1, '\u2192')}
        <q>{text.slice(at.from, at.to) || fact.text}</q>
        {stepper('end', -1, '\u2190')}
        {stepper('end', 1, '\u2192')}
      </p>
      <label class="field whole">
        <span class="label">{words.say('page_type')}</span>
        <select
          value={type ?? ''}
          onChange={(event) => setType((event.currentTarget.value || null) as FactType | null)}
        >
          {FACT_TYPES.map((t) => (
            <option key={t} value={t}>
              {words.say(`page_fact_${t}`)}
            </option>
          ))}
          <option value="">{words.say('page_noFact')}</option>
        </select>
      </label>
      {type && (
        <label class="field">
          <span class="label">{words.say('page_value')}</span>
          <input
            type="text"
            dir="auto"
            value={typed}
            aria-invalid={value === undefined}
            aria-describedby={hint}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && send()}
          />
        </label>
      )}
      {type && hasUnit(type) && (
        <label class="field">
          <span class="label">{words.say('page_unit')}</span>
          <input
            type="text"
            dir="auto"
            value={unit}
            onInput={(event) => setUnit(event.currentTarget.value)}
          />
        </label>
      )}
      {type && (
        <p id={hint} class={value === undefined ? 'form-hint bad' : 'form-hint'}>
          {words.say(type === 'quote' ? 'page_form_speaker' : `page_form_${valueForm(type)}`)}
        </p>
      )}
      <button type="button" class="plain" disabled={value === undefined} onClick={send}>
        {words.say('page_save')}
      </button>
    </div>
  );
}
