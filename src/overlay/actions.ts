/* What the overlay asks of whoever started it (the page's session): it draws and hears, it stores and decides nothing. */
import type { Correction, Fact, FactId } from '../facts/fact';
import type { Note, NoteChange, NoteId } from '../notes/note';
import type { Unit } from '../text/step-edge';
import type { NoteColour } from './mark';
import type { RangeEnd } from './ui/end-handles';
import type { MovedTo } from './ui/surface';

export interface OverlayActions {
  /** Highlights a range, drawn at once, perhaps as part of what is highlighted there; null where it holds no words of the page. */
  highlight(range: Range, colour: NoteColour): NoteId | null;
  /** A note of its own on a range; null as above. */
  noteOn(range: Range): NoteId | null;
  /** Puts a note on other words, drawn at once; what is answered is still to be stored. Null where they are none of the page's. */
  move(id: NoteId, range: Range): MovedTo | null;
  /** A range with one end a word or character on; null where there is nowhere to go. */
  step(range: Range, end: RangeEnd, by: 1 | -1, unit: Unit): Range | null;
  /** What the reader says of a fact, kept as a note; null takes it back. `words`: others than the fact's. */
  correct(id: FactId, says: Correction | null, words: Range | null): void;
  /** Makes a note on a fact, drawn at once; null where the fact is not on the page any more. */
  noteOnFact(id: FactId): NoteId | null;
  /** Null where the mark is of no fact known now. */
  factOf(id: string): Fact | null;
  /** The note in full; null where it is no more. */
  note(id: NoteId): Promise<Note | null>;
  change(id: NoteId, change: NoteChange, base: number): Promise<Note | null>;
  remove(id: NoteId): Promise<void>;
  restore(id: NoteId): Promise<void>;
  /** Tags in use, most used first. */
  tags(): Promise<readonly string[]>;
  /** A mark was clicked. */
  picked(mark: { readonly fact: FactId } | { readonly note: NoteId; readonly edit: boolean }): void;
}
