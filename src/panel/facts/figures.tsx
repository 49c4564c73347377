/* How much: amounts in the page's words, our value beside them where it says more, and the sentence they stand in. */

import { formatValue } from '../../facts/show/format-value';
import { useWords } from '../words';
import { FactLine } from './fact-line';
import type { Thing } from './group-facts';
import { More } from './more';
import { Snippet } from './snippet';
import type { FactListProps } from './story-facts';

export interface FiguresProps extends FactListProps {
  readonly figures: readonly Thing[];
}

export function Figures({ figures, story, selected, onNote }: FiguresProps) {
  const { locale } = useWords();
  return (
    <More
      class="figures"
      items={figures}
      limit={8}
      wanted={(figure) => figure.facts.some((f) => f.id === selected)}
      draw={(figure, i) => (
        <li key={figure.key}>
          {figure.facts.map((fact, k) => {
            const value = formatValue(fact, locale);
            return (
              <FactLine
                key={fact.id}
                fact={fact}
                storyId={story.id}
                first={i === 0 && k === 0}
                isSelected={selected === fact.id}
                onNote={onNote}
              >
                <span class="amount">
                  <span lang={story.language}>{fact.text}</span>
                  {value && <span class="value">{value}</span>}
                  {fact.role && (
                    <span class="role" lang={story.language}>
                      {fact.role}
                    </span>
                  )}
                </span>
                <span lang={story.language}>
                  <Snippet
                    text={story.blocks[fact.block]?.text ?? fact.text}
                    span={fact}
                    language={story.language}
                  />
                </span>
              </FactLine>
            );
          })}
        </li>
      )}
    />
  );
}
