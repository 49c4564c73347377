/* The noun of the overlay: something drawn over words of the page without touching them. */
import type { FactType } from '../facts/fact';

export type MarkKind = FactType | 'summary' | 'rest' | `note-${NoteColour}` | 'flash' | 'hover';

/** Highlight colours by name; the panel and the overlay give each its look for light and dark. */
export type NoteColour = 'yellow' | 'green' | 'blue' | 'pink' | 'orange' | 'purple';
export const NOTE_COLOURS: readonly NoteColour[] = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'];

/** What a reader calls the colours; those not in it have our own names. */
export type ColourNames = Readonly<Partial<Record<NoteColour, string>>>;

export interface Mark {
  /** The fact's or note's id; several ranges may share it (a stitched sentence). */
  readonly id: string;
  readonly kind: MarkKind;
  readonly range: Range;
  /** True for a note that lies over another of its colour. */
  readonly isUpper?: boolean;
  /** True for a note in which something is written. */
  readonly hasBody?: boolean;
}
