/* What a fact says: its type, its value in the reader's own format, the page's words beside, role or speaker. */
import type { Correction, Fact } from '../../facts/fact';
import { formatValue } from '../../facts/show/format-value';
import type { Mark, NoteColour } from '../mark';
import type { Box } from '../place-box';
import { readerSays } from '../reader-says';
import type { Say } from '../wording';
import { button, element, type Pane } from './element';
import { floating } from './floating';

export interface FactCardOptions {
  readonly fact: Fact;
  /** BCP 47 of the reader. */
  readonly locale: string;
  readonly anchor: () => Box | null;
  readonly say: Say;
  /** The mark of a note that lies over its words; null where there is none. */
  readonly note: Mark | null;
  readonly onWrite: () => void;
  /** What the reader says of it; null takes that back. */
  readonly onSays: (says: Correction | null) => void;
  readonly onCorrect: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export function factCard(options: FactCardOptions): Pane {
  const { fact, locale, anchor, say, note, onWrite, onSays, onCorrect, onEnter, onLeave } = options;
  const value = shownValue(fact, locale);
  const type = say(`page_fact_${fact.type}`);
  const verdict = (name: 'confirmed' | 'disputed', label: string) =>
    button(label, () => onSays({ verdict: name, to: null }), {
      'aria-pressed': String(fact.reader?.verdict === name),
    });
  const line = (name: string, text: string | null) => text && element('span', { class: name }, {}, text);
  const pane = floating(
    { anchor, side: 'below', className: 'card', role: 'dialog', label: type },
    ...[
      line('type', type),
      line('value', value),
      fact.type === 'quote' ? null : line(value === null ? 'value' : 'words', fact.text),
      line('', fact.role),
      fact.speaker && line('', say('page_saidBy', fact.speaker)),
    ].map((part) => part || null),
    fact.reader ? element('span', { class: 'says' }, {}, readerSays(fact.reader, locale, say)) : null,
    element(
      'span',
      { class: 'acts' },
      {},
      writeButton(note, say, onWrite),
      verdict('confirmed', say('page_confirm')),
      verdict('disputed', say('page_dispute')),
      button(say('page_correct'), onCorrect),
      fact.reader ? button(say('page_takeBack'), () => onSays(null)) : null,
    ),
  );
  pane.element.addEventListener('pointerenter', onEnter);
  pane.element.addEventListener('pointerleave', onLeave);
  return pane;
}

/** Shows the note's colour where there is one. */
function writeButton(note: Mark | null, say: Say, onWrite: () => void): HTMLElement {
  const colour = note?.kind.slice('note-'.length) as NoteColour | undefined;
  const write = button(say(note?.hasBody ? 'page_editNote' : 'page_writeNote'), onWrite, {
    class: colour ? `main noted swatch-${colour}` : 'main',
  });
  if (colour) write.prepend(element('i', { role: 'img', 'aria-label': say(`page_colour_${colour}`) }));
  return write;
}

/** The computed value, or a name's fullest form; null where that says no more than the page's own words. */
function shownValue(fact: Fact, locale: string): string | null {
  const computed = formatValue(fact, locale);
  if (computed !== null) return computed;
  const isName = /^(person|org|place|work)$/.test(fact.type);
  return isName && typeof fact.value === 'string' && fact.value !== fact.text ? fact.value : null;
}
