/* What can be done to the ticked notes, all at once. */
import type { Ref } from 'preact';
import type { Note } from '../notes/note';
import { ColourChoice } from '../panel/notes/colour-choice';
import { TagField } from '../panel/notes/tag-field';
import { useWords } from '../panel/words';
import { commonColour, commonTags, type ManyGesture } from './do-to-many';
import { FORMATS, type Format } from './take-out';

export interface SelectionBarProps {
  /** Ticked and shown; never empty. */
  readonly notes: readonly Note[];
  /** How many are shown. */
  readonly shown: number;
  /** Every tag in use, most used first. */
  readonly knownTags: readonly string[];
  readonly bar: Ref<HTMLElement>;
  readonly onGesture: (gesture: ManyGesture) => void;
  readonly onCopy: () => void;
  readonly onExport: (format: Format) => void;
  readonly onAll: () => void;
  readonly onLeave: () => void;
}

export function SelectionBar({ notes, shown, knownTags, bar, ...on }: SelectionBarProps) {
  const words = useWords();
  const tags = commonTags(notes);
  const retag = (next: readonly string[]) =>
    on.onGesture({
      kind: 'tags',
      add: next.filter((tag) => !tags.includes(tag)),
      drop: tags.filter((tag) => !next.includes(tag)),
    });
  return (
    <section class="selection-bar" ref={bar} aria-label={words.say('select_label')}>
      <span class="selection-count">
        <b>{words.count('select_count', notes.length)}</b>
        {notes.length < shown && (
          <button type="button" class="quiet" aria-keyshortcuts="Control+A" onClick={on.onAll}>
            {words.count('select_all', shown)}
          </button>
        )}
        <button
          type="button"
          class="icon"
          title={words.say('select_clear')}
          aria-label={words.say('select_clear')}
          aria-keyshortcuts="Escape"
          onClick={on.onLeave}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
      <ColourChoice
        colour={commonColour(notes)}
        onChoose={(colour) => on.onGesture({ kind: 'colour', colour })}
      />
      <TagField tags={tags} known={knownTags} onChange={retag} />
      <span class="actions">
        <button type="button" class="quiet" aria-keyshortcuts="Control+C" onClick={on.onCopy}>
          {words.say('select_copy')}
        </button>
        <select
          aria-label={words.say('select_export')}
          value=""
          onChange={(event) => {
            on.onExport(event.currentTarget.value as Format);
            event.currentTarget.value = '';
          }}
        >
          <option value="" disabled hidden>
            {words.say('select_export')}
          </option>
          {FORMATS.map((format) => (
            <option key={format} value={format}>
              {words.say(`select_${format}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="quiet"
          aria-keyshortcuts="Delete"
          onClick={() => on.onGesture({ kind: 'remove' })}
        >
          {words.say('delete')}
        </button>
      </span>
    </section>
  );
}
