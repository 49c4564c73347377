/* What stands above all notes: the search, how many it found, and the way to the settings below. */
import { useWords } from '../panel/words';
import { LibraryFilter, type LibraryFilterProps } from './library-filter';

export interface LibraryHeadProps extends LibraryFilterProps {
  /** How many notes were found, on how many pages, and how many of them are ticked; null while or where there are none at all. */
  readonly found: { readonly notes: number; readonly pages: number; readonly ticked: number } | null;
  readonly onSettings: () => void;
}

export function LibraryHead({ found, onSettings, ...filter }: LibraryHeadProps) {
  const words = useWords();
  return (
    <header class="library-head">
      <div class="library-title">
        <h1>{words.say('library_title')}</h1>
        <button type="button" class="quiet" onClick={onSettings}>
          {words.say('settings')}
        </button>
      </div>
      {found && (
        <>
          <LibraryFilter {...filter} />
          <p class="label" role="status">
            {found.pages
              ? words.say(
                  'library_found',
                  words.count('notes', found.notes),
                  words.count('library_pages', found.pages),
                )
              : words.say('library_nothing')}
            {found.ticked > 0 && ` · ${words.count('select_count', found.ticked)}`}
          </p>
        </>
      )}
    </header>
  );
}
