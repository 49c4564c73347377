import type { Note, NoteId, PageKey } from '../../src/notes/note';

export const sampleNote = (more: Partial<Note> = {}): Note => ({
  id: '0190-a' as NoteId,
  page: 'https://paper.example/story' as PageKey,
  target: { about: 'selection' },
  selectors: [{ type: 'TextQuoteSelector', exact: 'harbour wall', prefix: 'the ', suffix: ' fell' }],
  quote: 'harbour wall',
  story: null,
  colour: 'yellow',
  body: '',
  tags: [],
  created: '2026-03-01T08:00:00.000Z',
  modified: '2026-03-01T08:00:00.000Z',
  revision: 1,
  removed: null,
  ...more,
});
