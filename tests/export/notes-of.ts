/* A page and its notes, to be written out. */
import type { NotesOfPage } from '../../src/export/notes-of-page';
import type { Note } from '../../src/notes/note';
import { KEY, makeNote } from '../panel/sample-page';

export const notesOf = (...parts: readonly Partial<Note>[]): NotesOfPage => ({
  key: KEY,
  page: {
    key: KEY,
    url: 'https://news.example/story?a=(1)',
    title: 'Gate [closed] again',
    site: 'The Merrow Courier',
    authors: ['Jane Roe', 'Ann Lee'],
    publishedAt: '2026-03-11T06:00:00Z',
    language: 'en',
    saved: '2026-03-12T08:00:00.000Z',
  },
  notes: parts.map((part) => makeNote({ created: '2026-03-12T08:00:00.000Z', ...part })),
});
export const noName = () => null;
