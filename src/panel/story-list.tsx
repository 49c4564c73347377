/* Which story: drawn only where a page holds several. */
import { useState } from 'preact/hooks';
import type { StoryAnalysis } from '../analysis';
import type { Fact } from '../facts/fact';
import { formatSaidTime } from '../facts/show/format-time';
import type { Story, StoryId } from '../stories/story';
import { storyLine } from '../summary/story-line';
import { shownWords } from './pick-line';
import { storyName } from './story-words';
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
          const analysis = analyses?.[i];
          const line = (analysis && lineOf(story, analysis, words.locale)) || story.deck;
          return (
            <li key={story.id}>
              <button
                type="button"
                class="story-choice"
                aria-current={isChosen ? 'true' : undefined}
                onClick={() => onChoose(story)}
                lang={story.language}
                dir="auto"
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

/** The story in a line: its sentence, then who, where and when if that does not say. Empty where nothing is known. */
function lineOf(story: Story, analysis: StoryAnalysis, locale: string): string {
  const line = storyLine(analysis, story.blocks);
  if (!line) return '';
  const { pick, who, where, when } = line;
  const date = typeof when?.value === 'string' ? (formatSaidTime(when, locale) ?? when.text) : null;
  return [pick && shownWords(story, pick), fullName(who), fullName(where), date].filter(Boolean).join(' · ');
}

const fullName = (fact: Fact | null): string | null => (fact ? String(fact.value ?? fact.text) : null);
