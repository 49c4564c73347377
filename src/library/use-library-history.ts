/*
 * Ctrl+Z and Ctrl+Shift+Z over all notes, for as long as the browser runs. What is done to notes elsewhere while nobody looks at
 * the library is no step of it: a press here must not take away what the person does not see.
 */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Note, NoteId, PageKey } from '../notes/note';
import { type HistoryServices, useHistory } from '../panel/notes/use-history';
import type { LibraryServices } from './services';

/** The name under which it is kept, beside those of pages. */
const EVERY_PAGE = 'library' as PageKey;
/** Milliseconds in which a deletion is still offered to be taken back when the library is opened anew. */
const LATELY = 15 * 60_000;

/** `notes`: all living ones, null while they are being fetched. `onFailed` is told where a step could not be taken back. */
export function useLibraryHistory(
  notes: readonly Note[] | null,
  { background, history }: Pick<LibraryServices, 'background' | 'history'>,
  onFailed: () => void,
): void {
  const tell = useRef<((notes: readonly Note[]) => void) | null>(null);
  const services = useMemo<HistoryServices>(
    () => ({
      background,
      history,
      liveNotes: (_, onNotes) => {
        tell.current = onNotes;
      },
      isLookedAt: () => !document.hidden,
    }),
    [background, history],
  );
  useHistory(EVERY_PAGE, services, onFailed);
  useEffect(() => {
    if (notes) tell.current?.(notes);
  }, [notes]);
}

/** Told once, when the library is opened: the notes that were deleted in it last, if that was lately. */
export function useLastDeleted(
  { history }: Pick<LibraryServices, 'history'>,
  onDeleted: (notes: readonly NoteId[]) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    void history.read(EVERY_PAGE).then((kept) => {
      const last = kept?.done.at(-1);
      if (!last || Date.now() - last.at > LATELY || last.parts.some((p) => p.kind !== 'removed')) return;
      onDeleted(last.parts.map((p) => p.note));
    });
  }, []);
}
