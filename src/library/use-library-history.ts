/*
 * Ctrl+Z and Ctrl+Shift+Z over all notes, for as long as the library is open. What is done to notes elsewhere while nobody looks at
 * the library is no step of it: a press here must not take away what the person does not see.
 */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Note, PageKey } from '../notes/note';
import { type HistoryServices, useHistory } from '../panel/notes/use-history';
import type { LibraryServices } from './services';

const NOT_KEPT: HistoryServices['history'] = { read: async () => null, write: async () => {} };
const EVERY_PAGE = '' as PageKey;

/** `notes`: all living ones, null while they are being fetched. `onFailed` is told where a step could not be taken back. */
export function useLibraryHistory(
  notes: readonly Note[] | null,
  { background }: LibraryServices,
  onFailed: () => void,
): void {
  const tell = useRef<((notes: readonly Note[]) => void) | null>(null);
  const services = useMemo<HistoryServices>(
    () => ({
      background,
      history: NOT_KEPT,
      liveNotes: (_, onNotes) => {
        tell.current = onNotes;
      },
      isLookedAt: () => !document.hidden,
    }),
    [background],
  );
  useHistory(EVERY_PAGE, services, onFailed);
  useEffect(() => {
    if (notes) tell.current?.(notes);
  }, [notes]);
}
