/* One sentence that was added, removed or reworded; those that stand on the page lead there. */
import type { SentenceChange } from '../../changes/change';
import type { Story } from '../../stories/story';
import { PlaceLink } from '../place/place-link';
import { useWords, type WordKey } from '../words';
import { WordDiff } from './word-diff';

export interface ChangeLineProps {
  readonly change: SentenceChange;
  /** The story as it is now. */
  readonly story: Story;
  readonly first: boolean;
}

const LABELS: Readonly<Record<SentenceChange['what'], WordKey>> = {
  added: 'change_added',
  removed: 'change_removed',
  reworded: 'change_reworded',
};

export function ChangeLine({ change, story, first }: ChangeLineProps) {
  const words = useWords();
  const label = <span class="label">{words.say(LABELS[change.what])}</span>;
  if (change.what === 'removed')
    return (
      <li>
        {label}
        <p lang={story.language} dir="auto">
          <del>{change.before.text}</del>
        </p>
      </li>
    );
  const { block, from, to, text } = change.after;
  return (
    <li>
      {label}
      <PlaceLink place={{ storyId: story.id, block, from, to }} first={first} lang={story.language}>
        {change.what === 'added' ? <ins>{text}</ins> : <WordDiff words={change.words} />}
      </PlaceLink>
    </li>
  );
}
