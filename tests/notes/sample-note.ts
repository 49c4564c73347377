import type { NoteDraft, PageKey, SavedPage } from '../../src/notes/note';
import { newNoteId } from '../../src/notes/note-id';
import type { Reading } from '../../src/reading';

export const KEY = 'https://harbourpost.example/ferry' as PageKey;

export const sampleDraft = (over: Partial<NoteDraft> = {}): NoteDraft => ({
  id: newNoteId(),
  page: KEY,
  target: { about: 'selection' },
  selectors: [{ type: 'TextQuoteSelector', exact: 'the ferry returns', prefix: 'said ', suffix: ' in May' }],
  quote: 'the ferry returns',
  story: 'Ferry to return',
  colour: 'yellow',
  body: '',
  tags: [],
  ...over,
});

export const samplePage = (key: PageKey = KEY): Omit<SavedPage, 'saved'> => ({
  key,
  url: key,
  title: 'Ferry to return',
  site: 'Harbour Post',
  authors: ['Ada Quill'],
  publishedAt: '2031-05-02',
  language: 'en',
  reading: {
    id: 'r1' as Reading['id'],
    page: {
      url: key,
      canonicalUrl: null,
      title: 'Ferry to return',
      site: 'Harbour Post',
      authors: ['Ada Quill'],
      publishedAt: '2031-05-02',
      modifiedAt: null,
      language: 'en',
    },
    stories: [],
    noStory: 'no-text',
    problems: [],
    leftOut: [],
  },
  analysis: null,
});
