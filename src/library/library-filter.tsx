/* The line that narrows the notes down: words, a colour, a tag. */
import { NOTE_COLOURS, type NoteColour } from '../overlay/mark';
import { useWords } from '../panel/words';
import type { NoteFilter } from './filter-notes';

export interface LibraryFilterProps {
  readonly filter: NoteFilter;
  /** Tags to choose from, most used first. */
  readonly tags: readonly string[];
  readonly onFilter: (filter: NoteFilter) => void;
}

export function LibraryFilter({ filter, tags, onFilter }: LibraryFilterProps) {
  const words = useWords();
  return (
    <search class="library-filter">
      <input
        type="search"
        dir="auto"
        value={filter.query}
        placeholder={words.say('library_search')}
        aria-label={words.say('library_search')}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      <select
        aria-label={words.say('colour')}
        value={filter.colour ?? ''}
        onChange={(event) =>
          onFilter({ ...filter, colour: (event.currentTarget.value || null) as NoteColour | null })
        }
      >
        <option value="">{words.say('library_allColours')}</option>
        {NOTE_COLOURS.map((c) => (
          <option key={c} value={c}>
            {words.say(`colour_${c}`)}
          </option>
        ))}
      </select>
      {tags.length > 0 && (
        <select
          aria-label={words.say('library_tag')}
          value={filter.tag ?? ''}
          onChange={(event) => onFilter({ ...filter, tag: event.currentTarget.value || null })}
        >
          <option value="">{words.say('library_allTags')}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
