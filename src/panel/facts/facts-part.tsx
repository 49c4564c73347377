/* All a story's facts under a line to narrow them down. */
import { useMemo, useState } from 'preact/hooks';
import type { Fact, FactId, FactType } from '../../facts/fact';
import type { Shown } from '../services';
import { useWords } from '../words';
import { FactGroupList } from './fact-groups';
import { filterFacts } from './filter-facts';
import { groupFacts } from './group-facts';
import { ShownTypes } from './shown-types';
import type { FactListProps } from './story-facts';

export interface FactsPartProps extends FactListProps {
  /** In reading order. */
  readonly facts: readonly Fact[];
  /** Mentions of different figures for one thing. */
  readonly disagreements?: readonly (readonly FactId[])[];
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}

/** A filter is worth its line only where there is much to look through. */
const FILTER_FROM = 12;

export function FactsPart({ facts, disagreements, shown, onShown, ...list }: FactsPartProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const isFound = (fact: Fact) => fact.id === list.selected;
  const matching = useMemo(() => filterFacts(facts, query, list.story), [facts, query, list.story]);
  // a fact selected on the page is shown whatever is typed
  const seen = matching.some(isFound) || !facts.some(isFound) ? matching : facts;
  const groups = useMemo(() => groupFacts(seen), [seen]);
  const counts: Partial<Record<FactType, number>> = {};
  for (const { type } of facts) counts[type] = (counts[type] ?? 0) + 1;
  return (
    <div class="facts">
      <div class="facts-tools">
        {facts.length >= FILTER_FROM && (
          <input
            type="search"
            dir="auto"
            value={query}
            placeholder={words.say('filterFacts')}
            aria-label={words.say('filterFacts')}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
          />
        )}
        <ShownTypes shown={shown} counts={counts} onChange={onShown} />
      </div>
      {seen.length === 0 && <p class="wait">{words.say('nothingMatches')}</p>}
      <FactGroupList groups={groups} {...(disagreements && { disagreements })} {...list} />
    </div>
  );
}
