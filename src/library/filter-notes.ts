/* Which notes the library shows, and under which page. */
import type { Note, PageKey, SavedPage } from '../notes/note';
import type { NoteColour } from '../overlay/mark';

export interface NoteFilter {
  /** Words that must all stand somewhere in the note, its tags, its story or its page's title; blank: all notes. */
  readonly query: string;
  /** Null: every colour. */
  readonly colour: NoteColour | null;
  /** Null: with whatever tags. */
  readonly tag: string | null;
}

export const NO_FILTER: NoteFilter = { query: '', colour: null, tag: null };

export interface PageOfNotes {
  readonly key: PageKey;
  /** Null where nothing was saved of the page. */
  readonly page: SavedPage | null;
  /** In the order they were made; never empty. */
  readonly notes: readonly Note[];
}

export function filterNotes(
  notes: readonly Note[],
  pages: ReadonlyMap<PageKey, SavedPage>,
  { query, colour, tag }: NoteFilter,
): readonly Note[] {
  const words = query.normalize('NFKC').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    if (colour !== null && note.colour !== colour) return false;
    if (tag !== null && !note.tags.includes(tag)) return false;
    const page = pages.get(note.page);
    const text = [note.quote, note.body, ...note.tags, note.story, page?.title, page?.site]
      .join('\n')
      .normalize('NFKC')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Pages in the order of their first note in `notes`. */
export function groupByPage(
  notes: readonly Note[],
  pages: ReadonlyMap<PageKey, SavedPage>,
): readonly PageOfNotes[] {
  const byPage = Map.groupBy(notes, (note) => note.page);
  return [...byPage].map(([key, list]) => ({
    key,
    page: pages.get(key) ?? null,
    notes: list.toSorted((a, b) => a.created.localeCompare(b.created)),
  }));
}

/** Every tag of the notes, most used first, then by name. */
export function tagsOf(notes: readonly Note[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const tag of notes.flatMap((n) => n.tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([tag]) => tag);
}
