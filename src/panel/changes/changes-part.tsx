/* What the publisher has changed in a story since it was saved or last seen. Closed until the reader wants it. */
import { useState } from 'preact/hooks';
import type { Story } from '../../stories/story';
import { Part } from '../part';
import { useWords } from '../words';
import { ChangeLine } from './change-line';
import type { ChangesSince } from './use-changes';

export interface ChangesPartProps {
  readonly story: Story;
  /** Oldest first; at least one. */
  readonly since: readonly ChangesSince[];
  /** Since when it is known to read as it does now; null where that is new. */
  readonly now: string | null;
}

export function ChangesPart({ story, since, now }: ChangesPartProps) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const state = since.find((s) => s.seen === chosen) ?? since[0];
  if (!state) return null;
  const { headline, sentences } = state.changes;
  const figures = sentences.flatMap((s) => (s.what === 'reworded' ? s.figures : []));
  const date = (iso: string, timeStyle?: 'short') =>
    new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', ...(timeStyle && { timeStyle }) }).format(
      new Date(iso),
    );
  return (
    <Part id="changes" title={words.say('changedSince', date(state.seen))}>
      <details class="changes">
        <summary>{words.count('changes', sentences.length + (headline ? 1 : 0))}</summary>
        {since.length > 1 && (
          <label class="version">
            {words.say('comparedWith')}{' '}
            <select onChange={(event) => choose(event.currentTarget.value)} value={state.seen}>
              {since.map(({ seen }) => (
                <option key={seen} value={seen}>
                  {date(seen, 'short')}
                </option>
              ))}
            </select>
          </label>
        )}
        {now && <p class="version">{words.say('readsSoSince', date(now, 'short'))}</p>}
        {headline && (
          <div class="change-headline" lang={story.language}>
            <span class="label">{words.say('change_headline')}</span>
            {headline.before && <del dir="auto">{headline.before}</del>}{' '}
            {headline.after && <ins dir="auto">{headline.after}</ins>}
          </div>
        )}
        {figures.length > 0 && (
          <ul class="change-figures">
            {figures.map(({ before, after }) => (
              <li key={`${before} ${after}`}>
                <del dir="auto">{before}</del> → <ins dir="auto">{after}</ins>
              </li>
            ))}
          </ul>
        )}
        <ol>
          {sentences.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one comparison's lines are drawn whole or not at all
            <ChangeLine key={i} change={change} story={story} first={i === 0} />
          ))}
        </ol>
      </details>
    </Part>
  );
}
