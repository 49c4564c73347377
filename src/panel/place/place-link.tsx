/*
 * A line that came from the page: a button that leads to its words. Draws only; `PlaceArea` around it hears click, pointer and keys.
 * It runs the way its words do; what in it is not the page's own stands in a `bdi`.
 */
import type { ComponentChildren } from 'preact';
import type { FactId } from '../../facts/fact';
import type { Place } from '../../messages/calls';
import type { StoryId } from '../../stories/story';

/** A place without the reading it is of: `PlaceArea` knows that. */
export type PlaceInStory = Omit<Place, 'readingId'>;

export const placeToText = (p: PlaceInStory): string =>
  `${p.block}|${p.from ?? ''}|${p.to ?? ''}|${p.storyId}`;

/** Null where the text is no place. */
export function textToPlace(text: string): PlaceInStory | null {
  const match = /^(\d+)\|(\d*)\|(\d*)\|(.+)$/s.exec(text);
  if (!match) return null;
  const number = (s: string | undefined) => (s ? Number(s) : null);
  return {
    storyId: match[4] as StoryId,
    block: Number(match[1]),
    from: number(match[2]),
    to: number(match[3]),
  };
}

export interface PlaceLinkProps {
  readonly place: PlaceInStory;
  /** The first of a list is reached by Tab, the others by the arrow keys. */
  readonly first: boolean;
  /** Set where the line is a fact: the page may select it, and `n` writes a note on it. */
  readonly fact?: FactId | undefined;
  readonly selected?: boolean | undefined;
  readonly class?: string | undefined;
  /** BCP 47 of the page's words in it. */
  readonly lang?: string | undefined;
  /** Told on hover. */
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

export function PlaceLink(props: PlaceLinkProps) {
  const { place, first, fact, selected, lang, title, children } = props;
  return (
    <button
      type="button"
      class={['place', props.class, selected && 'selected'].filter(Boolean).join(' ')}
      data-place={placeToText(place)}
      data-fact={fact}
      aria-current={selected ? 'true' : undefined}
      tabIndex={first ? 0 : -1}
      lang={lang}
      dir="auto"
      title={title}
    >
      {children}
    </button>
  );
}
