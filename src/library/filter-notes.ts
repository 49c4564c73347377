/* Which notes the library shows, and under which page. */
import { byCreation } from '../notes/by-creation';
import type { Note, PageHead, PageKey } from '../notes/note';
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
  readonly page: PageHead | null;
  /** In the order they were made; never empty. */
  readonly notes: readonly Note[];
}

/** What of a note is searched, folded; kept as long as the note is, since it is asked for with every key. */
const texts = new WeakMap<Note, string>();
const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();
function textOf(note: Note): string {
  let text = texts.get(note);
  if (text === undefined) {
    text = fold([note.quote, note.body, ...note.tags, note.story].join('\n'));
    texts.set(note, text);
  }
  return text;
}

export function filterNotes(
  notes: readonly Note[],
  pages: ReadonlyMap<PageKey, PageHead>,
  { query, colour, tag }: NoteFilter,
): readonly Note[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length && colour === null && tag === null) return notes;
  const pageTexts = new Map(
    words.length ? [...pages].map(([key, p]) => [key, fold(`${p.title ?? ''}\n${p.site ?? ''}`)]) : [],
  );
  return notes.filter((note) => {
    if (colour !== null && note.colour !== colour) return false;
    if (tag !== null && !note.tags.includes(tag)) return false;
    const text = textOf(note);
    const page = pageTexts.get(note.page) ?? '';
    return words.every((word) => text.includes(word) || page.includes(word));
  });
}

/** Pages in the order of their first note in `notes`. */
export function groupByPage(
  notes: readonly Note[],
  pages: ReadonlyMap<PageKey, PageHead>,
): readonly PageOfNotes[] {
  const byPage = Map.groupBy(notes, (note) => note.page);
  return [...byPage].map(([key, list]) => ({
    key,
    page: pages.get(key) ?? null,
    notes: list.toSorted(byCreation),
  }));
}

/** Every tag of the notes, most used first, then by name. */
export function tagsOf(notes: readonly Note[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const tag of notes.flatMap((n) => n.tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([tag]) => tag);
}
