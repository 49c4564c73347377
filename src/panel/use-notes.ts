/* The second hook that fetches: a page's living notes, and the tags in use. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Unread } from '../notes/live-notes';
import type { Note, PageKey } from '../notes/note';
import type { Services } from './services';

export interface LiveNotes {
  /** Null while they are being fetched. */
  readonly notes: readonly Note[] | null;
  /** Why they cannot be read now; null where they can, or it is not known yet. */
  readonly unread: Unread | null;
  /** Every tag in use anywhere, most used first. */
  readonly tags: readonly string[];
}

/** Null for `key` where no page is read. */
export function useNotes(key: PageKey | null, services: Services): LiveNotes {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [unread, setUnread] = useState<Unread | null>(null);
  const [tags, setTags] = useState<readonly string[]>([]);

  useEffect(() => {
    setNotes(null);
    setUnread(null);
    if (key === null) return;
    const stop = new AbortController();
    services.liveNotes(key, setNotes, stop.signal, setUnread);
    return () => stop.abort();
  }, [key, services]);

  const tagsHere = useMemo(() => [...new Set(notes?.flatMap((n) => n.tags))].sort().join('\n'), [notes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the tags of this page's notes change
  useEffect(() => {
    let isOver = false;
    services.background.tagsInUse().then(
      (all) => !isOver && setTags(all),
      () => {}, // completion is a help, not a need: without it tags are typed whole
    );
    return () => {
      isOver = true;
    };
  }, [tagsHere, services]);

  return { notes, unread, tags };
}
