/* Which small window is open on the page, and what it draws. At most one, and perhaps a line at the foot of the window. */
import type { ComponentChild } from 'preact';
import type { Fact, FactId } from '../../facts/fact';
import type { Note, NoteChange, NoteId } from '../../notes/note';
import type { NoteColour } from '../mark';
import { type Box, lineOf } from '../place-box';
import type { Say } from '../wording';
import { FactCard } from './fact-card';
import { NoteEditor } from './note-editor';
import { SelectionMenu } from './selection-menu';
import { type Toast, ToastLine } from './toast';

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
  onToastClose(): void;
}

/** Null where there is nothing to draw. */
export function drawSurface(
  surface: Surface | null,
  toast: Toast | null,
  on: SurfaceHandlers,
): ComponentChild | null {
  if (!surface && !toast) return null;
  return (
    <>
      {surface && draw(surface, on)}
      {toast && <ToastLine toast={toast} say={on.say} onClose={on.onToastClose} />}
    </>
  );
}

function draw(surface: Surface, on: SurfaceHandlers): ComponentChild {
  const { say } = on;
  const { range } = surface;
  const anchor = anchorOf(surface);
  switch (surface.kind) {
    case 'menu':
      return (
        <SelectionMenu
          key="menu"
          anchor={anchor}
          side={surface.by === 'touch' ? 'below' : 'above'}
          say={say}
          onColour={(colour) => range && on.onColour(range, colour)}
          onNote={() => range && on.onNote(range)}
          onTag={() => range && on.onTag(range)}
        />
      );
    case 'fact':
      return (
        <FactCard
          key={surface.fact.id}
          fact={surface.fact}
          locale={on.locale}
          anchor={anchor}
          say={say}
          onWrite={() => on.onWrite(surface.fact.id)}
          onEnter={on.onCardEnter}
          onLeave={on.onCardLeave}
        />
      );
    case 'note':
      return (
        <NoteEditor
          key={surface.note.id}
          note={surface.note}
          anchor={anchor}
          focus={surface.focus}
          knownTags={surface.tags}
          say={say}
          onChange={changeOf(surface, on)}
          onDelete={() => on.onDelete(surface.note.id)}
          onClose={on.onClose}
        />
      );
  }
}

/*
 * A surface is drawn again with every toast and its windows keep their effects only while their props stay the same: one anchor and
 * one change function a surface.
 */
const anchors = new WeakMap<Surface, () => Box | null>();
const changes = new WeakMap<Surface, (change: NoteChange, base: number) => Promise<Note | null>>();

function anchorOf(surface: Surface): () => Box | null {
  let anchor = anchors.get(surface);
  if (!anchor) {
    anchor = () => boxOf(surface);
    anchors.set(surface, anchor);
  }
  return anchor;
}

function changeOf(surface: Surface & { kind: 'note' }, on: SurfaceHandlers) {
  let change = changes.get(surface);
  if (!change) {
    change = (next, base) => on.onChange(surface.note.id, next, base);
    changes.set(surface, change);
  }
  return change;
}

function boxOf({ kind, range, ...surface }: Surface): Box | null {
  const viewport = { width: innerWidth, height: innerHeight };
  const upper = kind === 'menu' && 'by' in surface && surface.by !== 'touch';
  const line = range && lineOf(range, upper ? 'first' : 'last', viewport);
  // what one types in stays in sight even when its words do not
  return line ?? (kind === 'note' ? { left: viewport.width - 8, top: 0, width: 0, height: 0 } : null);
}
