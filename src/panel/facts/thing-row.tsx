/* A person, organisation, place or work: its name once, its role, and every place that names it. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';
import { FactLine } from './fact-line';
import type { Thing } from './group-facts';
import { Snippet } from './snippet';
import type { FactListProps } from './story-facts';

export interface ThingRowProps extends FactListProps {
  readonly thing: Thing;
  readonly first: boolean;
}

/** Roles shown beside the name; the others are seen at their places. */
const ROLES = 2;

export function ThingRow({ thing, first, story, selected, onNote }: ThingRowProps) {
  const words = useWords();
  const [wasOpened, setOpened] = useState(false);
  const list = useId();
  const { facts } = thing;
  const lead = facts[0];
  if (!lead) return null;
  const isOpen = wasOpened || facts.slice(1).some((f) => f.id === selected);
  return (
    <li>
      <FactLine
        fact={lead}
        storyId={story.id}
        first={first}
        isSelected={selected === lead.id && !isOpen}
        onNote={onNote}
        after={
          facts.length > 1 && (
            <button
              type="button"
              class="count"
              aria-expanded={isOpen}
              aria-controls={list}
              aria-label={words.count('places', facts.length)}
              title={words.count('places', facts.length)}
              tabIndex={-1}
              onClick={() => setOpened(!isOpen)}
            >
              {facts.length}
            </button>
          )
        }
      >
        <span class="name" lang={story.language}>
          {thing.name}
        </span>
        {thing.roles.length > 0 && (
          <span class="role" lang={story.language}>
            {thing.roles.slice(0, ROLES).join(' · ')}
          </span>
        )}
      </FactLine>
      {isOpen && (
        <ul class="places" id={list} lang={story.language}>
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactLine
                fact={fact}
                storyId={story.id}
                first={false}
                isSelected={selected === fact.id}
                onNote={onNote}
              >
                <Snippet story={story} fact={fact} />
              </FactLine>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
