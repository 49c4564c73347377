/* One figure as a line: its words, our value beside them where it says more, what it is the figure of, and its sentence. */
import type { Fact } from '../../facts/fact';
import { formatValue } from '../../facts/show/format-value';
import type { Story } from '../../stories/story';
import { useWords } from '../words';
import { FactLine } from './fact-line';
import { Snippet } from './snippet';

export interface FigureLineProps {
  readonly fact: Fact;
  readonly story: Story;
  readonly first: boolean;
  /** The line before says the same of another place: its sentence is enough. */
  readonly isAgain?: boolean;
  readonly isSelected: boolean;
  readonly onNote: (fact: Fact) => void;
}

export function FigureLine({ fact, story, isAgain = false, ...line }: FigureLineProps) {
  const value = formatValue(fact, useWords().locale);
  return (
    <FactLine fact={fact} storyId={story.id} {...line}>
      {!isAgain && (
        <span class="amount">
          <span lang={story.language}>{fact.text}</span>
          {value && <bdi class="value">{value}</bdi>}
          {fact.role && (
            <span class="role" lang={story.language}>
              {fact.role}
            </span>
          )}
        </span>
      )}
      <Snippet story={story} fact={fact} />
    </FactLine>
  );
}
