/* When: the story's times in date order, each with what happened then in the page's words. */

import { formatSaidTime } from '../../facts/show/format-time';
import { useWords } from '../words';
import { FactLine } from './fact-line';
import type { Thing } from './group-facts';
import { More } from './more';
import { Snippet } from './snippet';
import type { FactListProps } from './story-facts';

export interface TimelineProps extends FactListProps {
  readonly times: readonly Thing[];
}

export function Timeline({ times, story, selected, onNote }: TimelineProps) {
  const { locale } = useWords();
  return (
    <More
      class="timeline"
      items={times}
      limit={10}
      wanted={(time) => time.facts.some((f) => f.id === selected)}
      draw={(time, i) => {
        const lead = time.facts[0];
        const iso = typeof lead?.value === 'string' ? lead.value : null;
        const date = lead && formatSaidTime(lead, locale);
        return (
          <li key={time.key}>
            {date && (
              <time class="date" dateTime={iso?.includes('/') ? undefined : (iso ?? undefined)}>
                <bdi>
                  {lead?.approximate && '≈ '}
                  {date}
                </bdi>
              </time>
            )}
            {time.facts.map((fact, k) => (
              <FactLine
                key={fact.id}
                fact={fact}
                storyId={story.id}
                first={i === 0 && k === 0}
                isSelected={selected === fact.id}
                onNote={onNote}
              >
                <Snippet story={story} fact={fact} />
              </FactLine>
            ))}
          </li>
        );
      }}
    />
  );
}
