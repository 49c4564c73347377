/* The story's sections, each with a sentence or two; the one at the top of the page's window is marked. */
import { useEffect, useRef } from 'preact/hooks';
import type { Story } from '../stories/story';
import type { Pick } from '../summary/summary';
import { Part } from './part';
import { PickLine } from './pick-line';
import { PlaceLink } from './place/place-link';
import { useWords } from './words';

export interface SectionListProps {
  readonly story: Story;
  /** In the order of `story.sections`; null while they are being made. */
  readonly summaries: readonly (readonly Pick[])[] | null;
  /** Index of the block now read on the page; null where it is none of this story. */
  readonly here: number | null;
}

/** Sections are worth a list only where headings divide the story. */
export const hasSections = (story: Story): boolean => story.sections.some((s) => s.heading !== null);

export function SectionList({ story, summaries, here }: SectionListProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  useFollow(list, here);
  return (
    <Part id="sections" title={words.say('sections')}>
      <ol class="sections" ref={list}>
        {story.sections.map((section, i) => {
          const isHere = here !== null && (section.heading === here || section.blocks.includes(here));
          const block = section.heading ?? section.blocks[0] ?? 0;
          const heading = section.heading === null ? null : story.blocks[section.heading]?.text;
          return (
            <li key={block} class="section" aria-current={isHere ? 'location' : undefined}>
              <h3 lang={heading ? story.language : undefined}>
                <PlaceLink place={{ storyId: story.id, block, from: null, to: null }} first={i === 0}>
                  {heading ?? words.say('opening')}
                </PlaceLink>
              </h3>
              {summaries?.[i]?.map((pick) => (
                <PickLine key={`${pick.block} ${pick.from}`} story={story} pick={pick} first={false} />
              ))}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** Keeps the marked section in sight where the one before it was; a reader who looks elsewhere, or points here, is left alone. */
function useFollow(list: { readonly current: HTMLElement | null }, here: number | null): void {
  const last = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the section is found by what `here` made current
  useEffect(() => {
    const before = last.current?.getBoundingClientRect();
    const wasInSight = before !== undefined && before.top >= 0 && before.bottom <= innerHeight;
    const now = list.current?.querySelector('[aria-current]') ?? null;
    if (wasInSight && now !== last.current && !list.current?.closest('.area')?.matches(':hover'))
      now?.scrollIntoView({ block: 'nearest' });
    last.current = now;
  }, [here]);
}
