/* What the reader does to the ticked notes, what is told of it, and its one way back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note, NoteAct, NoteId, PageHead, PageKey } from '../notes/note';
import { NOTE_COLOURS } from '../overlay/mark';
import { useWords } from '../panel/words';
import { actsOf, type ManyGesture, takenBack } from './do-to-many';
import type { LibraryServices } from './services';
import { type Format, notesAs, saveFile } from './take-out';
import { useLastDeleted } from './use-library-history';
import { type Selection, useSelectionKeys } from './use-selection';

/** What is told of what was done last; `undo` is null for what changed nothing. */
export interface Done {
  /** Another for each deed. */
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
  /** What had the focus went with it. */
  readonly takesFocus: boolean;
}

/** A gesture that was made. `before`: the notes that it changed, as they were. */
interface Deed {
  readonly kind: ManyGesture['kind'];
  readonly acts: readonly NoteAct[];
  readonly before: readonly Note[];
  readonly takesFocus: boolean;
}

/** What was done last: a gesture, or words about what changed nothing. */
type Last = { readonly id: number } & ({ readonly text: string } | { readonly deed: Deed });

export interface Many {
  /** How many notes are being changed, where that takes so long that one wonders; else 0. */
  readonly working: number;
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

const NONE: readonly never[] = [];

/** `living`: every note there is, null while they are being fetched; `known`: tags in use. */
export function useMany(
  selection: Selection,
  living: readonly Note[] | null,
  known: readonly string[],
  pages: ReadonlyMap<PageKey, PageHead>,
  { background, history }: Pick<LibraryServices, 'background' | 'history'>,
  onFailed: () => void,
): Many {
  const words = useWords();
  const [last, setLast] = useState<Last | null>(null);
  const count = useRef(0);
  const bar = useRef<HTMLElement>(null);
  const [working, during] = useLongWork();
  const back = useFocusOnReturn(living ?? NONE);
  const { notes } = selection;
  const tell = (text: string) => setLast({ id: ++count.current, text });
  const did = (deed: Deed) => setLast({ id: ++count.current, deed });

  const act = (gesture: ManyGesture) => {
    const acts = actsOf(gesture, notes, known);
    if (!acts.length) return;
    const isRemoval = gesture.kind === 'remove';
    during(acts.length, background.doTogether(acts)).then(() => {
      if (isRemoval) selection.clear();
      did({ kind: gesture.kind, acts, before: notes, takesFocus: isRemoval });
    }, onFailed);
  };
  useLastDeleted({ history }, (ids) => {
    const acts = ids.map((note): NoteAct => ({ note, act: 'remove', base: 0 }));
    did({ kind: 'remove', acts, before: NONE, takesFocus: false });
  });

  const deed = last && 'deed' in last ? last.deed : null;
  /** The way back; empty until the notes are seen as the gesture left them, and once it was taken, wherever that was. */
  const way = useMemo(
    () => (deed && living ? takenBack(deed.acts, deed.before, living) : NONE),
    [deed, living],
  );
  const offered = useRef<Deed | null>(null);
  useEffect(() => {
    if (way.length) offered.current = deed;
    // what was done meanwhile stays told
    else if (deed && offered.current === deed) setLast((now) => (now === last ? null : now));
  }, [deed, way, last]);
  const undo = () => {
    if (deed?.kind === 'remove') back.current = way[0]?.note ?? null;
    during(way.length, background.doTogether(way)).catch(onFailed);
  };
  const done = ((): Done | null => {
    if (last && 'text' in last) return { id: last.id, text: last.text, undo: null, takesFocus: false };
    if (!last || !deed || !way.length) return null;
    return { id: last.id, text: words.count(SAYS[deed.kind], way.length), undo, takesFocus: deed.takesFocus };
  })();

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
  return { working, done, dismiss: () => setLast(null), act, copy, save, bar };
}

/** Milliseconds of silence after which one wonders. */
const LONG = 400;

/** How many things a work that takes long is about, 0 where there is none; and what tells of a work. */
function useLongWork(): readonly [number, <T>(many: number, work: Promise<T>) => Promise<T>] {
  const [working, setWorking] = useState(0);
  const during = <T>(many: number, work: Promise<T>): Promise<T> => {
    const timer = setTimeout(setWorking, LONG, many);
    return work.finally(() => {
      clearTimeout(timer);
      setWorking(0);
    });
  };
  return [working, during];
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
