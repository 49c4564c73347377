/* Of which story a note is, where its page's title does not say, and when it was made. */
import type { Note } from '../notes/note';
import { useWords } from '../panel/words';
import { foldForSearch } from '../text/fold-for-search';

export interface NoteOriginProps {
  readonly note: Note;
  /** The page's; null where it is not known. */
  readonly title: string | null;
}

export function NoteOrigin({ note: { story, target, created }, title }: NoteOriginProps) {
  const { locale } = useWords();
  const isTold = target.about === 'story' || foldForSearch(title ?? '').includes(foldForSearch(story ?? ''));
  const made = new Date(created);
  return (
    <span class="byline">
      {!isTold && <cite dir="auto">{story}</cite>}
      <time dateTime={created} title={made.toLocaleString(locale)}>
        {made.toLocaleDateString(locale, { dateStyle: 'medium' })}
      </time>
    </span>
  );
}
