/* The library's one hook that fetches: all notes and the pages they stand on. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Unread } from '../notes/live-notes';
import type { Note, PageHead, PageKey } from '../notes/note';
import type { LibraryServices } from './services';

export interface Library {
  /** Newest first; null while they are being fetched. */
  readonly notes: readonly Note[] | null;
  readonly pages: ReadonlyMap<PageKey, PageHead>;
  /** Why they cannot be read now; null where they can, or it is not known yet. */
  readonly unread: Unread | null;
}

export function useLibrary(services: LibraryServices): Library {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [pages, setPages] = useState<readonly PageHead[]>([]);
  const [unread, setUnread] = useState<Unread | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    services.liveAll(setNotes, setPages, stop.signal, setUnread);
    return () => stop.abort();
  }, [services]);
  const byKey = useMemo(() => new Map(pages.map((p) => [p.key, p])), [pages]);
  return { notes, pages: byKey, unread };
}
