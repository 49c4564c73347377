/* What a note stands on: its words as a way to them, a story, or the page. */

import { useState } from 'preact/hooks';
import { diffWords } from '../../changes/diff-words';
import type { Correction } from '../../facts/fact';
import { formatValue } from '../../facts/show/format-value';
import type { Note } from '../../notes/note';
import { readerSays } from '../../overlay/reader-says';
import { WordDiff } from '../changes/word-diff';
import { useWords, type Words } from '../words';

export interface NoteTargetProps {
  readonly note: Note;
  /** True where the words can be shown on the page. */
  readonly isThere: boolean;
  readonly first: boolean;
  /** The words that stand there where they are not the quote's; else null. */
  readonly now: string | null;
  /** Where the words are, for whoever is not on their page; else null. */
  readonly href?: string | null;
}

/** Characters of a quote above which it is shown whole on request only, where its page is not at hand. */
const LONG = 800;

/** A correction's type and value in a few words. */
function saidInstead({ type, value, unit }: NonNullable<Correction['to']>, words: Words): string {
  if (type === null) return words.say('page_noFact');
  const fact = { type, value, unit, text: '', approximate: false };
  return [words.say(`page_fact_${type}`), formatValue(fact, words.locale) ?? value]
    .filter(Boolean)
    .join(' \u00b7 ');
}

export function NoteTarget({ note, isThere, first, now, href }: NoteTargetProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const { target, quote } = note;
  const isLong = href !== undefined && quote.length > LONG;
  if (target.about === 'page') return <p class="label">{words.say('noteOnPage')}</p>;
  if (target.about === 'story')
    return (
      <p class="label">
        {words.say('noteOnStory')}{' '}
        <cite dir="auto">{target.headline ?? words.say('storyWithoutHeadline')}</cite>
      </p>
    );
  const value =
    target.about === 'fact' ? formatValue({ approximate: false, ...target.fact }, words.locale) : null;
  const content = (
    <>
      <span class={isLong && !isWhole ? 'note-quote long' : 'note-quote'} dir="auto">
        {quote}
      </span>
      {now !== null && (
        <span class="note-now">
          <span class="label">{words.say('readsNow')}</span>{' '}
          <bdi>
            <WordDiff words={diffWords(quote, now)} />
          </bdi>
        </span>
      )}
      {target.about === 'correction' && (
        <span class="label">
          {[
            readerSays({ ...target, was: target.fact }, words.locale, (key, value) => words.say(key, value)),
            target.to && saidInstead(target.to, words),
          ]
            .filter(Boolean)
            .join(' \u2192 ')}
        </span>
      )}
      {target.about === 'fact' && (
        <span class="label">
          {[words.say(`page_fact_${target.fact.type}`), value].filter(Boolean).join(' · ')}
        </span>
      )}
    </>
  );
  const more = isLong && (
    <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
      {words.say(isWhole ? 'noteShowLess' : 'quoteShowAll')}
    </button>
  );
  if (href)
    return (
      <>
        <a
          class="place"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          title={words.say('library_toWords')}
        >
          {content}
        </a>
        {more}
      </>
    );
  return isThere ? (
    <button type="button" class="place" data-note-link={note.id} tabIndex={first ? 0 : -1}>
      {content}
    </button>
  ) : (
    <>
      <div class="place lost">{content}</div>
      {more}
    </>
  );
}
