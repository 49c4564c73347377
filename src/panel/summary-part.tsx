/* The story in a few of its own sentences, the editors' own standfirst before them where there is one. */
import type { Story } from '../stories/story';
import type { Pick } from '../summary/summary';
import { Part } from './part';
import { PlaceLink } from './place/place-link';
import { placeOf, placeOfKind, textOf } from './story-words';
import { useWords } from './words';

export interface SummaryPartProps {
  readonly story: Story;
  /** Null while it is being made. */
  readonly picks: readonly Pick[] | null;
}

export function SummaryPart({ story, picks }: SummaryPartProps) {
  const words = useWords();
  const deck = story.deck && placeOfKind(story, 'deck');
  return (
    <Part id="summary" title={words.say('summary')}>
      {deck && (
        <div class="deck">
          <PlaceLink place={deck} first={true} lang={story.language}>
            {story.deck}
          </PlaceLink>
          <p class="label">{words.say('editorsWords')}</p>
        </div>
      )}
      {picks === null && <p class="wait">{words.say('findingFacts')}</p>}
      {picks !== null && picks.length > 0 && (
        <ul class="summary">
          {picks.map((pick, i) => (
            <li key={`${pick.block} ${pick.from}`}>
              <PlaceLink place={placeOf(story, pick)} first={i === 0 && !deck} lang={story.language}>
                {textOf(story, pick)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {picks?.length === 0 && !deck && <p class="wait">{words.say('noSummary')}</p>}
    </Part>
  );
}
