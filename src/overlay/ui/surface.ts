/* Which small window is open on the page, and how it is made. At most one at a time. */
import type { Correction, Fact, FactId } from '../../facts/fact';
import type { Note, NoteChange, NoteId } from '../../notes/note';
import type { Unit } from '../../text/step-edge';
import type { Mark } from '../mark';
import type { MenuChoice } from '../menu-keys';
import { type Box, lineOf } from '../place-box';
import type { Say } from '../wording';
import { correctForm } from './correct-form';
import type { Pane } from './element';
import type { RangeEnd } from './end-handles';
import { factCard } from './fact-card';
import { selectionMenu } from './selection-menu';

export type Surface =
  | { readonly kind: 'menu'; readonly range: Range; readonly by: 'mouse' | 'keys' | 'touch' }
  | {
      readonly kind: 'fact';
      readonly fact: Fact;
      readonly range: Range;
      readonly pinned: boolean;
      /** The mark of a note that lies over its words; null where there is none. */
      readonly note: Mark | null;
    }
  | { readonly kind: 'correct'; readonly fact: Fact; readonly range: Range }
  | {
      readonly kind: 'note';
      readonly note: Note;
      /** Where its words stand now; null for a note that stands on none (a story's, the page's). */
      readonly range: () => Range | null;
      readonly focus: 'body' | 'tags' | null;
      readonly tags: readonly string[];
    };

/** The words that a note was moved to. */
export type MovedTo = Pick<Note, 'selectors' | 'quote'>;

export interface SurfaceHandlers {
  readonly say: Say;
  readonly locale: string;
  /** What to make of the words that are selected now. */
  onChoice(choice: MenuChoice): void;
  /** The reader wants to write on a fact: in the note that lies over it, else (null) in a new one. */
  onWrite(id: FactId, note: NoteId | null): void;
  onCardEnter(): void;
  onCardLeave(): void;
  onChange(id: NoteId, change: NoteChange, base: number): Promise<Note | null>;
  onDelete(id: NoteId): void;
  /** Lights words up: an end of them is being moved, or they are asked about; null ends it. */
  onLight(range: Range | null): void;
  /** Gives the note other words; null where those are none of the page's. */
  onMove(id: NoteId, range: Range): MovedTo | null;
  /** The range with one end a word or character on; null where there is nowhere to go. */
  onStep(range: Range, end: RangeEnd, by: 1 | -1, unit: Unit): Range | null;
  /** What the reader says of a fact; null takes it back. */
  onSays(id: FactId, says: Correction | null, words: Range | null): void;
  /** The reader wants to say what a fact is instead. */
  onCorrect(fact: Fact, range: Range): void;
  onClose(): void;
}

export function makePane(surface: Exclude<Surface, { kind: 'note' }>, on: SurfaceHandlers): Pane {
  const anchor = () => boxOf(surface);
  switch (surface.kind) {
    case 'menu':
      return selectionMenu({ ...on, anchor, side: surface.by === 'touch' ? 'below' : 'above' });
    case 'fact': {
      const { fact, range, note } = surface;
      return factCard({
        ...on,
        fact,
        note,
        anchor,
        onWrite: () => on.onWrite(fact.id, (note?.id ?? null) as NoteId | null),
        onSays: (says) => on.onSays(fact.id, says, null),
        onCorrect: () => on.onCorrect(fact, range),
        onEnter: on.onCardEnter,
        onLeave: on.onCardLeave,
      });
    }
    case 'correct': {
      const { fact, range } = surface;
      return correctForm({
        ...on,
        fact,
        range,
        anchor,
        onSave: (says, words) => on.onSays(fact.id, says, words),
      });
    }
  }
}

/** The words' line that the window belongs to: their first for the menu above, else their last. */
export function boxOf(surface: Surface): Box | null {
  const viewport = { width: innerWidth, height: innerHeight };
  const end = surface.kind === 'menu' && surface.by !== 'touch' ? 'first' : 'last';
  const range = surface.kind === 'note' ? surface.range() : surface.range;
  const line = range && lineOf(range, end, viewport);
  // what one types in stays in sight even when its words do not
  return line ?? (surface.kind === 'note' ? { left: viewport.width - 8, top: 0, width: 0, height: 0 } : null);
}
