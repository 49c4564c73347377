/* Which notes are ticked. One that is not shown (the filter hides it) counts for nothing: nobody does anything to what they do not see. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note, NoteId } from '../notes/note';
import { IS_FIELD } from '../panel/notes/use-history';

export interface Selection {
  /** The notes that are ticked and shown, in the order shown. */
  readonly notes: readonly Note[];
  has(note: Note): boolean;
  /** Ticks the note, or takes its tick away; `isRange`: all from the one ticked before. */
  tick(note: Note, isTicked: boolean, isRange: boolean): void;
  tickAll(): void;
  clear(): void;
}

const NOBODY: ReadonlySet<NoteId> = new Set();

/** `shown`: every note shown, in its order. */
export function useSelection(shown: readonly Note[]): Selection {
  const [ticked, setTicked] = useState(NOBODY);
  /** Where a range begins. */
  const from = useRef<NoteId | null>(null);
  const notes = useMemo(() => (ticked.size ? shown.filter((n) => ticked.has(n.id)) : []), [shown, ticked]);
  const clear = () => {
    from.current = null;
    setTicked(NOBODY);
  };
  return {
    notes,
    has: (note) => ticked.has(note.id),
    tick(note, isTicked, isRange) {
      const range = isRange ? between(shown, from.current, note.id) : [note.id];
      from.current = note.id;
      setTicked((before) => {
        const next = new Set(before);
        for (const id of range) next[isTicked ? 'add' : 'delete'](id);
        return next;
      });
    },
    tickAll: () => setTicked((before) => new Set([...before, ...shown.map((n) => n.id)])),
    clear,
  };
}

/** Ids from the one to the other, whichever comes first; the second alone where the first is not there. */
export function between(shown: readonly Note[], from: NoteId | null, to: NoteId): readonly NoteId[] {
  const ids = shown.map((n) => n.id);
  const [a, b] = [ids.indexOf(from ?? to), ids.indexOf(to)].sort((x, y) => x - y) as [number, number];
  return a < 0 ? [to] : ids.slice(a, b + 1);
}

/** What a key asks of the ticked notes. */
export interface SelectionKeys {
  readonly onLeave: () => void;
  readonly onAll: () => void;
  readonly onDelete: () => void;
  readonly onCopy: () => void;
  /** 0 for the first colour. */
  readonly onColour: (index: number) => void;
  readonly onTag: () => void;
}

/** Escape, Ctrl+A, Ctrl+C (where no text is selected), Delete, 1–6 and T, for as long as `isOn`; in fields they mean what they mean there. */
export function useSelectionKeys(isOn: boolean, keys: SelectionKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const press = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest(IS_FIELD);
      if (isField || event.defaultPrevented || event.isComposing || event.altKey) return;
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, [isOn]);
}

function actOf(event: KeyboardEvent, keys: SelectionKeys): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (event.shiftKey) return null; // the browser's own
    if (key === 'a') return keys.onAll;
    return key === 'c' && getSelection()?.isCollapsed !== false ? keys.onCopy : null;
  }
  if (key === 'escape') return keys.onLeave;
  if (key === 'delete') return keys.onDelete;
  if (key === 't') return keys.onTag;
  return /^[1-6]$/.test(key) ? () => keys.onColour(Number(key) - 1) : null;
}
