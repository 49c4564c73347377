/* Notes as a table (RFC 4180), one a row. Spreadsheets read it as UTF-8 by its first character, and no cell as a formula. */
import type { Note, PageHead } from '../notes/note';
import type { NoteColour } from '../overlay/mark';
import type { NotesOfPage } from './notes-of-page';

type Row = { readonly note: Note; readonly page: PageHead | null; readonly colourName: string | null };

/** Names of the columns are for programs too, and the same in every language. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | null>> = {
  quote: ({ note }) => note.quote,
  note: ({ note }) => note.body,
  tags: ({ note }) => note.tags.join('; '),
  colour: ({ note, colourName }) => colourName ?? note.colour,
  story: ({ note }) => note.story,
  title: ({ page }) => page?.title ?? null,
  site: ({ page }) => page?.site ?? null,
  authors: ({ page }) => page?.authors.join('; ') ?? null,
  published: ({ page }) => page?.publishedAt ?? null,
  url: ({ note, page }) => page?.url ?? note.page,
  created: ({ note }) => note.created,
  modified: ({ note }) => note.modified,
  id: ({ note }) => note.id,
};

/** `nameOf`: what the reader calls a colour; null where they gave it no name. */
export function notesCsv(
  pages: readonly NotesOfPage[],
  nameOf: (colour: NoteColour) => string | null,
): string {
  const rows = pages.flatMap(({ page, notes }) =>
    notes.map((note) =>
      Object.values(COLUMNS).map((read) => read({ note, page, colourName: nameOf(note.colour) }) ?? ''),
    ),
  );
  const lines = [Object.keys(COLUMNS), ...rows].map((cells) => cells.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula has an apostrophe before it; those of East Asia take full-width signs for it too. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
