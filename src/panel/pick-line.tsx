/* One sentence of a summary: leads to its words; where some are left out, “…” says so and the whole is told on hover. */
import type { Story } from '../stories/story';
import { type Pick, wholeOf } from '../summary/summary';
import { PlaceLink } from './place/place-link';
import { placeOf, textOf } from './story-words';

export interface PickLineProps {
  readonly story: Story;
  readonly pick: Pick;
  readonly first: boolean;
}

const ELLIPSIS = '…';
/** Where a sentence was cut its last comma says nothing. */
const OPEN_END = /[\s,;:\u3001\uff0c\uff1a\uff1b]+$/;

/** The words of a pick as they are shown, with “…” where some are left out. */
export function shownWords(story: Story, pick: Pick): string {
  const { cut } = pick;
  const words = textOf(story, pick);
  const start = cut === 'start' || cut === 'both' ? ELLIPSIS : '';
  return cut === 'end' || cut === 'both'
    ? `${start}${words.replace(OPEN_END, '')}${ELLIPSIS}`
    : start + words;
}

export function PickLine({ story, pick, first }: PickLineProps) {
  const whole = wholeOf(pick);
  return (
    <PlaceLink
      place={placeOf(story, whole)}
      first={first}
      lang={story.language}
      title={pick.cut && textOf(story, whole)}
    >
      {shownWords(story, pick)}
    </PlaceLink>
  );
}
