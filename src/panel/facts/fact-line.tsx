/* One fact as a line that leads to its words, with the way to write a note on it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Correction, Fact } from '../../facts/fact';
import { readerSays } from '../../overlay/reader-says';
import type { StoryId } from '../../stories/story';
import type { Span } from '../../text/span';
import { PlaceLink } from '../place/place-link';
import { useWords } from '../words';
import { CheckFact } from './check-fact';
import { useCorrect } from './correct-context';

export interface FactLineProps {
  readonly fact: Fact;
  readonly storyId: StoryId;
  readonly first: boolean;
  readonly isSelected: boolean;
  readonly class?: string;
  readonly onNote: (fact: Fact) => void;
  /** What the line says. */
  readonly children: ComponentChildren;
  /** Stands after the link: a count that opens more. */
  readonly after?: ComponentChildren;
}

export function FactLine({
  fact,
  storyId,
  first,
  isSelected,
  onNote,
  children,
  after,
  ...props
}: FactLineProps) {
  const words = useWords();
  const onCorrect = useCorrect();
  const [isChecked, check] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const { reader } = fact;
  const says = (says: Correction | null, at: Span | null) => {
    check(false);
    line.current?.querySelector<HTMLElement>('.place')?.focus(); // the form goes, and the focus with it
    onCorrect?.(fact, says, at);
  };
  return (
    <>
      <div class="fact-line" ref={line}>
        <div class="fact-words">
          <PlaceLink
            place={{ storyId, block: fact.block, from: fact.from, to: fact.to }}
            first={first}
            fact={fact.id}
            selected={isSelected}
            class={props.class}
          >
            {children}
          </PlaceLink>
          {onCorrect && (
            <button
              type="button"
              class="icon check-button"
              tabIndex={-1}
              aria-expanded={isChecked}
              title={words.say('checkFact')}
              aria-label={words.say('checkFactOn', fact.text)}
              onClick={() => check(!isChecked)}
            >
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" stroke-width="1.4" />
              </svg>
            </button>
          )}
          <button
            type="button"
            class="icon note-button"
            tabIndex={-1}
            title={words.say('writeNote')}
            aria-label={words.say('writeNoteOn', fact.text)}
            onClick={() => onNote(fact)}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path
                d="M2.5 13.5l.7-3 7.6-7.6a1.2 1.2 0 011.7 0l.6.6a1.2 1.2 0 010 1.7l-7.6 7.6z"
                fill="none"
                stroke="currentColor"
                stroke-width="1.2"
                stroke-linejoin="round"
              />
            </svg>
          </button>
        </div>
        {after}
      </div>
      {reader && (
        <p class={`reader-says ${reader.verdict}`}>
          {readerSays(reader, words.locale, (key, value) => words.say(key, value))}
        </p>
      )}
      {isChecked && <CheckFact fact={fact} onSays={says} />}
    </>
  );
}
