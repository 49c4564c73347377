/* Kicker, headline, who wrote it and when. */

import { formatTime } from '../facts/show/format-time';
import type { Story } from '../stories/story';
import { PlaceLink } from './place/place-link';
import { placeOfKind, storyName } from './story-words';
import { useWords } from './words';

export interface StoryHeadProps {
  readonly story: Story;
  /** The page's date and names, for a story that gives none. */
  readonly publishedAt: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
}

export function StoryHead({ story, ...page }: StoryHeadProps) {
  const words = useWords();
  const place = placeOfKind(story, 'headline') ?? { storyId: story.id, block: 0, from: null, to: null };
  const authors = story.authors.length ? story.authors : page.authors;
  const iso = story.publishedAt ?? page.publishedAt;
  const date = iso && (formatTime(iso, words.locale) ?? iso);
  const site = authors.some((name) => bare(name) === bare(page.site ?? '')) ? null : page.site;
  const names = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(authors);
  return (
    <header class="head">
      {story.kicker && (
        <p class="kicker" lang={story.language} dir="auto">
          {story.kicker}
        </p>
      )}
      <h1 lang={story.language}>
        <PlaceLink place={place} first={true}>
          {storyName(story, words)}
        </PlaceLink>
      </h1>
      {(names || date || site) && (
        <p class="byline">
          {names && <bdi lang={story.language}>{names}</bdi>}
          {site && <bdi lang={story.language}>{site}</bdi>}
          {iso && date && <time dateTime={iso}>{date}</time>}
        </p>
      )}
      {story.url && (
        <p>
          <a href={story.url} target="_blank" rel="noopener noreferrer">
            {words.say('wholeStory')}
          </a>
        </p>
      )}
    </header>
  );
}

/** A paper that signs its stories itself is named once: "Elmton Post", "elmtonpost". */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
