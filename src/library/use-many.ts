/* What the reader does to the ticked notes, what is told of it, and its one way back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteId, PageHead, PageKey } from '../notes/note';
import { NOTE_COLOURS } from '../overlay/mark';
import { useWords } from '../panel/words';
import { actsOf, type ManyGesture, takenBack } from './do-to-many';
import type { LibraryServices } from './services';
import { type Format, notesAs, saveFile } from './take-out';
import { useLastDeleted } from './use-library-history';
import { type Selection, useSelectionKeys } from './use-selection';

/** What was done last; `undo` is null where there is nothing to take back. */
export interface Done {
  readonly text: string;
  readonly undo: (() => void) | null;
  /** What had the focus went with it. */
  readonly takesFocus: boolean;
}

export interface Many {
  /** Null where nothing is told. */
  readonly done: Done | null;
  dismiss(): void;
  act(gesture: ManyGesture): void;
  copy(): void;
  save(format: Format): void;
  /** For the bar: its tag field takes the focus by key. */
  readonly bar: { current: HTMLElement | null };
}

const SAYS = { remove: 'select_removed', colour: 'select_coloured', tags: 'select_tagged' } as const;

/** `living`: every note there is; `known`: tags in use. */
export function useMany(
  selection: Selection,
  living: readonly Note[],
  known: readonly string[],
  pages: ReadonlyMap<PageKey, PageHead>,
  { background, history }: Pick<LibraryServices, 'background' | 'history'>,
  onFailed: () => void,
): Many {
  const words = useWords();
  const [done, setDone] = useState<Done | null>(null);
  const bar = useRef<HTMLElement>(null);
  const now = useRef(living);
  now.current = living;
  const back = useFocusOnReturn(living);
  const { notes } = selection;
  const tell = (text: string) => setDone({ text, undo: null, takesFocus: false });

  const act = (gesture: ManyGesture) => {
    const acts = actsOf(gesture, notes, known);
    if (!acts.length) return;
    const isRemoval = gesture.kind === 'remove';
    const undo = () => {
      setDone(null);
      if (isRemoval) back.current = notes[0]?.id ?? null;
      const way = takenBack(acts, notes, now.current);
      if (way.length) background.doTogether(way).catch(onFailed);
    };
    background.doTogether(acts).then(() => {
      if (isRemoval) selection.clear();
      setDone({ text: words.count(SAYS[gesture.kind], acts.length), undo, takesFocus: isRemoval });
    }, onFailed);
  };
  useLastDeleted({ history }, (ids) => {
    const undo = () => {
      setDone(null);
      back.current = ids[0] ?? null;
      background.doTogether(ids.map((note) => ({ note, act: 'restore', base: 0 }))).catch(onFailed);
    };
    setDone({ text: words.count('select_removed', ids.length), undo, takesFocus: false });
  });
  const text = (format: Format) =>
    notesAs(format, notes, pages, (colour) => words.ownColours?.[colour] ?? null);
  const copy = () =>
    void navigator.clipboard.writeText(text('markdown')).then(
      () => tell(words.count('select_copied', notes.length)),
      () => tell(words.say('select_notCopied')),
    );
  const save = (format: Format) => {
    saveFile(format, text(format), new Date());
    tell(words.count('select_exported', notes.length));
  };

  useSelectionKeys(notes.length > 0, {
    onLeave: selection.clear,
    onAll: selection.tickAll,
    onDelete: () => act({ kind: 'remove' }),
    onCopy: copy,
    onColour: (i) => {
      const colour = NOTE_COLOURS[i];
      if (colour) act({ kind: 'colour', colour });
    },
    onTag: () => bar.current?.querySelector<HTMLInputElement>('.tags input')?.focus(),
  });
  return { done, dismiss: () => setDone(null), act, copy, save, bar };
}

/** The note named here has the focus, on its tick, once it is there again. */
function useFocusOnReturn(living: readonly Note[]): { current: NoteId | null } {
  const back = useRef<NoteId | null>(null);
  useEffect(() => {
    const id = back.current;
    if (id === null || !living.some((n) => n.id === id)) return;
    back.current = null;
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] .tick`)?.focus();
  }, [living]);
  return back;
}
