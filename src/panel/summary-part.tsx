/* The story in a few of its own sentences, the editors' own standfirst before them where there is one. */
import type { Story } from '../stories/story';
import { picksOf, SENTENCES, type Summary, type SummaryLength } from '../summary/summary';
import { LengthChoice } from './length-choice';
import { OwnModelView } from './own-model/own-model-view';
import type { Own } from './own-model/use-own-model';
import { Part } from './part';
import { PickLine } from './pick-line';
import { PlaceLink } from './place/place-link';
import type { Shown } from './services';
import { placeOfKind } from './story-words';
import { useWords } from './words';

export interface SummaryPartProps {
  readonly story: Story;
  /** Null while it is being made. */
  readonly summary: Summary | null;
  readonly length: SummaryLength;
  readonly onLength: (length: SummaryLength) => void;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  /** The browser's own model, beside the story's own sentences. */
  readonly own: Own;
}

export function SummaryPart(props: SummaryPartProps) {
  const { story, summary, length, onLength, shown, onShown, own } = props;
  const words = useWords();
  const picks = summary && picksOf(summary, SENTENCES[length]);
  const isOnly = shown.all && shown.onlySummary;
  const isChoice = (summary?.ranked?.length ?? 0) > 1;
  const deck = story.deck && placeOfKind(story, 'deck');
  return (
    <Part
      id="summary"
      title={words.say('summary')}
      beside={isChoice && <LengthChoice length={length} onLength={onLength} />}
    >
      {deck && (
        <div class="deck">
          <PlaceLink place={deck} first={true} lang={story.language}>
            {story.deck}
          </PlaceLink>
          <p class="label">{words.say('editorsWords')}</p>
        </div>
      )}
      {picks === null && <p class="wait">{words.say('findingFacts')}</p>}
      {picks !== null && picks.length > 0 && own.state.kind !== 'written' && (
        <ul class="summary">
          {picks.map((pick, i) => (
            <li key={`${pick.block} ${pick.from}`}>
              <PickLine story={story} pick={pick} first={i === 0 && !deck} />
            </li>
          ))}
        </ul>
      )}
      {picks !== null && picks.length > 0 && (
        <label class="switch">
          <input
            type="checkbox"
            checked={isOnly}
            onChange={() => onShown({ ...shown, all: true, onlySummary: !isOnly })}
          />
          {words.say('onlySummary')}
        </label>
      )}
      {picks?.length === 0 && !deck && <p class="wait">{words.say('noSummary')}</p>}
      {picks !== null && picks.length > 0 && <OwnModelView own={own} language={story.language} />}
    </Part>
  );
}
