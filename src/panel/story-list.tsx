/* Which story: drawn only where a page holds several. */
import { useState } from 'preact/hooks';
import type { StoryAnalysis } from '../analysis';
import type { Story, StoryId } from '../stories/story';
import { storyName, textOf } from './story-words';
import { useWords } from './words';

export interface StoryListProps {
  readonly stories: readonly Story[];
  /** In the order of `stories`; null while it is being made. */
  readonly analyses: readonly StoryAnalysis[] | null;
  readonly chosen: StoryId;
  readonly onChoose: (story: Story) => void;
}

/** A list longer than this shows these first, and the chosen one. */
const SHOWN = 6;

export function StoryList({ stories, analyses, chosen, onChoose }: StoryListProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const all = isOpen || stories.length <= SHOWN + 1;
  return (
    <nav class="stories" aria-label={words.count('stories', stories.length)}>
      <p class="label">{words.count('stories', stories.length)}</p>
      <ol>
        {stories.map((story, i) => {
          const isChosen = story.id === chosen;
          if (!all && i >= SHOWN && !isChosen) return null;
          const pick = analyses?.[i]?.summary.story[0];
          const line = pick ? textOf(story, pick) : (story.deck ?? null);
          return (
            <li key={story.id}>
              <button
                type="button"
                class="story-choice"
                aria-current={isChosen ? 'true' : undefined}
                onClick={() => onChoose(story)}
                lang={story.language}
              >
                <span class="headline">{storyName(story, words)}</span>
                {line && !isChosen && <span class="line">{line}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {!all && (
        <button type="button" class="quiet more" onClick={() => setOpen(true)}>
          {words.count('showAll', stories.length)}
        </button>
      )}
    </nav>
  );
}
