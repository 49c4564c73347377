/* What a fact says: its type, its value in the reader's own format, the page's words beside, role or speaker. */
import type { Fact } from '../../facts/fact';
import { formatValue } from '../../panel/facts/format-value';
import type { Box } from '../place-box';
import type { Say } from '../wording';
import { Floating } from './floating';

export interface FactCardProps {
  readonly fact: Fact;
  /** BCP 47 of the reader. */
  readonly locale: string;
  readonly anchor: () => Box | null;
  readonly say: Say;
  readonly onWrite: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export function FactCard({ fact, locale, anchor, say, onWrite, onEnter, onLeave }: FactCardProps) {
  const value = shownValue(fact, locale);
  const type = say(`page_fact_${fact.type}`);
  return (
    <Floating
      anchor={anchor}
      side="below"
      className="card"
      role="dialog"
      label={type}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <span class="type">{type}</span>
      {value !== null && <span class="value">{value}</span>}
      {fact.type !== 'quote' && <span class={value === null ? 'value' : 'words'}>{fact.text}</span>}
      {fact.role !== null && <span>{fact.role}</span>}
      {fact.speaker !== null && <span>{say('page_saidBy', fact.speaker)}</span>}
      <span class="acts">
        <button type="button" class="main" onClick={onWrite}>
          {say('page_writeNote')}
        </button>
      </span>
    </Floating>
  );
}

/** The computed value, or a name's fullest form; null where that says no more than the page's own words. */
function shownValue(fact: Fact, locale: string): string | null {
  const computed = formatValue(fact, locale);
  if (computed !== null) return computed;
  const isName = /^(person|org|place|work)$/.test(fact.type);
  return isName && typeof fact.value === 'string' && fact.value !== fact.text ? fact.value : null;
}
