/* Notes out of the library: to the clipboard, and as a file in one of the formats of `src/export/`. */
import { notesCsv } from '../export/notes-csv';
import { notesMarkdown } from '../export/notes-markdown';
import type { Note, PageHead, PageKey } from '../notes/note';
import type { NoteColour } from '../overlay/mark';
import { groupByPage } from './filter-notes';

/** In the order in which they are offered. */
export const FORMATS = ['markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const FILES: Readonly<Record<Format, { readonly type: string; readonly end: string }>> = {
  markdown: { type: 'text/markdown', end: 'md' },
  csv: { type: 'text/csv', end: 'csv' },
};

/** `nameOf`: what the reader calls a colour; null where they gave it no name. */
export function notesAs(
  format: Format,
  notes: readonly Note[],
  pages: ReadonlyMap<PageKey, PageHead>,
  nameOf: (colour: NoteColour) => string | null,
): string {
  const groups = groupByPage(notes, pages);
  return format === 'csv' ? notesCsv(groups, nameOf) : notesMarkdown(groups, nameOf);
}

/** Gives the browser a file to save, named after the day it is where the reader is. */
export function saveFile(format: Format, text: string, now: Date): void {
  const { type, end } = FILES[format];
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `nutgraf-${now.toLocaleDateString('sv')}.${end}`; // as 2026-03-12
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be asking where to
}
