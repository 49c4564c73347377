/* Which small window is open on the page, and how it is made. At most one at a time. */
import type { Fact, FactId } from '../../facts/fact';
import type { Note, NoteChange, NoteId } from '../../notes/note';
import type { NoteColour } from '../mark';
import { type Box, lineOf } from '../place-box';
import type { Say } from '../wording';
import type { Pane } from './element';
import { factCard } from './fact-card';
import { noteEditor } from './note-editor';
import { selectionMenu } from './selection-menu';

export type Surface =
  | { readonly kind: 'menu'; readonly range: Range; readonly by: 'mouse' | 'keys' | 'touch' }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly range: Range; readonly pinned: boolean }
  | {
      readonly kind: 'note';
      readonly note: Note;
      /** Null for a note that stands on no words (a story's, the page's). */
      readonly range: Range | null;
      readonly focus: 'body' | 'tags' | null;
      readonly tags: readonly string[];
    };

export interface SurfaceHandlers {
  readonly say: Say;
  readonly locale: string;
  onColour(range: Range, colour: NoteColour): void;
  onNote(range: Range): void;
  onTag(range: Range): void;
  onWrite(id: FactId): void;
  onCardEnter(): void;
  onCardLeave(): void;
  onChange(id: NoteId, change: NoteChange, base: number): Promise<Note | null>;
  onDelete(id: NoteId): void;
  onClose(): void;
}

export function makePane(surface: Surface, on: SurfaceHandlers): Pane {
  const { say, locale } = on;
  const anchor = () => boxOf(surface);
  switch (surface.kind) {
    case 'menu': {
      const { range, by } = surface;
      return selectionMenu({
        anchor,
        side: by === 'touch' ? 'below' : 'above',
        say,
        onColour: (colour) => on.onColour(range, colour),
        onNote: () => on.onNote(range),
        onTag: () => on.onTag(range),
      });
    }
    case 'fact':
      return factCard({
        fact: surface.fact,
        locale,
        anchor,
        say,
        onWrite: () => on.onWrite(surface.fact.id),
        onEnter: on.onCardEnter,
        onLeave: on.onCardLeave,
      });
    case 'note': {
      const { note, focus, tags } = surface;
      return noteEditor({
        note,
        anchor,
        focus,
        knownTags: tags,
        say,
        onChange: (change, base) => on.onChange(note.id, change, base),
        onDelete: () => on.onDelete(note.id),
        onClose: on.onClose,
      });
    }
  }
}

/** The words' line that the window belongs to: their first for the menu above, else their last. */
function boxOf(surface: Surface): Box | null {
  const viewport = { width: innerWidth, height: innerHeight };
  const end = surface.kind === 'menu' && surface.by !== 'touch' ? 'first' : 'last';
  const line = surface.range && lineOf(surface.range, end, viewport);
  // what one types in stays in sight even when its words do not
  return line ?? (surface.kind === 'note' ? { left: viewport.width - 8, top: 0, width: 0, height: 0 } : null);
}
