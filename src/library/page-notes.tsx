/* One page and its notes. */
import type { ComponentChildren } from 'preact';
import { formatTime } from '../facts/show/format-time';
import { useWords } from '../panel/words';
import type { PageOfNotes } from './filter-notes';

export interface PageNotesProps {
  readonly group: PageOfNotes;
  /** How many of the notes live. */
  readonly count: number;
  /** The notes, as a list. */
  readonly list: ComponentChildren;
}

/** Host of an address; the address itself where it has none. */
const hostOf = (url: string): string => (URL.canParse(url) && new URL(url).hostname) || url;

export function PageNotes({ group, count, list }: PageNotesProps) {
  const words = useWords();
  const { page, key } = group;
  const url = page?.url ?? key;
  const iso = page?.publishedAt ?? null;
  return (
    <section class="page-notes">
      <h2 lang={page?.language} dir="auto">
        <a href={url} target="_blank" rel="noopener noreferrer" title={words.say('library_openPage')}>
          {page?.title ?? hostOf(url)}
        </a>
      </h2>
      <p class="byline">
        <bdi>{page?.site ?? hostOf(url)}</bdi>
        {iso && <time dateTime={iso}>{formatTime(iso, words.locale) ?? iso}</time>}
        <span>{words.count('notes', count)}</span>
      </p>
      {list}
    </section>
  );
}
