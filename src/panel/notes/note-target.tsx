/* What a note stands on: its words as a way to them, a story, or the page. */

import { diffWords } from '../../changes/diff-words';
import { formatValue } from '../../facts/show/format-value';
import type { Note } from '../../notes/note';
import { WordDiff } from '../changes/word-diff';
import { useWords } from '../words';

export interface NoteTargetProps {
  readonly note: Note;
  /** True where the words can be shown on the page. */
  readonly isThere: boolean;
  readonly first: boolean;
  /** The words that stand there where they are not the quote's; else null. */
  readonly now: string | null;
}

export function NoteTarget({ note, isThere, first, now }: NoteTargetProps) {
  const words = useWords();
  const { target, quote } = note;
  if (target.about === 'page') return <p class="label">{words.say('noteOnPage')}</p>;
  if (target.about === 'story')
    return (
      <p class="label">
        {words.say('noteOnStory')} <cite>{target.headline ?? words.say('storyWithoutHeadline')}</cite>
      </p>
    );
  const value =
    target.about === 'fact' ? formatValue({ approximate: false, ...target.fact }, words.locale) : null;
  const content = (
    <>
      <span class="note-quote">{quote}</span>
      {now !== null && (
        <span class="note-now">
          <span class="label">{words.say('readsNow')}</span> <WordDiff words={diffWords(quote, now)} />
        </span>
      )}
      {target.about === 'fact' && (
        <span class="label">
          {[words.say(`page_fact_${target.fact.type}`), value].filter(Boolean).join(' · ')}
        </span>
      )}
    </>
  );
  return isThere ? (
    <button type="button" class="place" data-note-link={note.id} tabIndex={first ? 0 : -1}>
      {content}
    </button>
  ) : (
    <div class="place lost">{content}</div>
  );
}
