/* The parts of a long story without headings, as Nutgraf parts it by topic: said to be ours, named by the story's own words. */
import type { Story } from '../stories/story';
import type { Topic } from '../summary/topics';
import { Part } from './part';
import { PickLine } from './pick-line';
import { PlaceLink } from './place/place-link';
import { useWords } from './words';

export interface TopicListProps {
  readonly story: Story;
  readonly topics: readonly Topic[];
  /** Index of the block now read on the page; null where it is none of this story. */
  readonly here: number | null;
}

export function TopicList({ story, topics, here }: TopicListProps) {
  const words = useWords();
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return (
    <Part id="sections" title={words.say('sections')}>
      <p class="label">{words.say('topics_ours')}</p>
      <ol class="sections">
        {topics.map(({ blocks, name, summary }, i) => {
          const block = blocks[0] ?? 0;
          const isHere = here !== null && blocks.includes(here);
          return (
            <li key={block} class="section" aria-current={isHere ? 'location' : undefined}>
              <h3 lang={name.length ? story.language : undefined}>
                <PlaceLink place={{ storyId: story.id, block, from: null, to: null }} first={i === 0}>
                  {name.length ? list.format(name) : words.say('topic_part', String(i + 1))}
                </PlaceLink>
              </h3>
              {summary.map((pick) => (
                <PickLine key={`${pick.block} ${pick.from}`} story={story} pick={pick} first={false} />
              ))}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
