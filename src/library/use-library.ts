/* The library's one hook that fetches: all notes and the pages they stand on. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note, PageHead, PageKey } from '../notes/note';
import type { LibraryServices } from './services';

export interface Library {
  /** Newest first; null while they are being fetched. */
  readonly notes: readonly Note[] | null;
  readonly pages: ReadonlyMap<PageKey, PageHead>;
}

export function useLibrary(services: LibraryServices): Library {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [pages, setPages] = useState<readonly PageHead[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    services.liveAll(setNotes, setPages, stop.signal);
    return () => stop.abort();
  }, [services]);
  const byKey = useMemo(() => new Map(pages.map((p) => [p.key, p])), [pages]);
  return { notes, pages: byKey };
}
