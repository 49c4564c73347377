/* Which notes the library shows, and under which page. */

import { foldTag } from '../notes/add-tags';
import { byCreation } from '../notes/by-creation';
import type { Note, PageHead, PageKey } from '../notes/note';
import type { NoteColour } from '../overlay/mark';
import { foldForSearch } from '../text/fold-for-search';

export interface NoteFilter {
  /** Words that must all stand somewhere in the note, its tags (which begin with #), its story or its page's title; blank: all notes. */
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
function textOf(note: Note): string {
  let text = texts.get(note);
  if (text === undefined) {
    text = foldForSearch(
      [note.quote, note.body, ...note.tags.map((tag) => `#${tag}`), note.story].join('\n'),
    );
    texts.set(note, text);
  }
  return text;
}

export function filterNotes(
  notes: readonly Note[],
  pages: ReadonlyMap<PageKey, PageHead>,
  { query, colour, tag }: NoteFilter,
): readonly Note[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (!words.length && colour === null && tag === null) return notes;
  const pageTexts = new Map(
    words.length
      ? [...pages].map(([key, p]) => [key, foldForSearch(`${p.title ?? ''}\n${p.site ?? ''}`)])
      : [],
  );
  return notes.filter((note) => {
    if (colour !== null && note.colour !== colour) return false;
    if (tag !== null && !note.tags.some((t) => foldTag(t) === foldTag(tag))) return false;
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

/** Every tag of the notes, most used first, then by name; in the spelling of the last note that has it. */
export function tagsOf(notes: readonly Note[]): readonly string[] {
  const uses = new Map<string, { tag: string; n: number }>();
  for (const tag of notes.flatMap((n) => n.tags)) {
    const folded = foldTag(tag);
    uses.set(folded, { tag, n: (uses.get(folded)?.n ?? 0) + 1 });
  }
  return [...uses.values()].sort((a, b) => b.n - a.n || a.tag.localeCompare(b.tag)).map(({ tag }) => tag);
}
