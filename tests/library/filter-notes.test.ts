import { describe, expect, test } from 'vitest';
import { filterNotes, groupByPage, NO_FILTER, tagsOf } from '../../src/library/filter-notes';
import type { PageKey, SavedPage } from '../../src/notes/note';
import { lead } from '../panel/sample-en';
import { makeNote, makeState } from '../panel/sample-page';

const other = 'https://other.example/a' as PageKey;
const saved = (key: PageKey, title: string): SavedPage => ({
  key,
  url: key,
  title,
  site: 'The Merrow Courier',
  authors: [],
  publishedAt: null,
  language: 'en',
  saved: '2026-03-12T08:00:00.000Z',
  reading: makeState([lead]).reading,
  analysis: null,
});
const wave = makeNote({
  quote: 'the last wave',
  body: 'So **bitter**',
  tags: ['fees', 'to check'],
  colour: 'pink',
});
const cost = makeNote({ quote: '３.27亿元', tags: ['fees'], story: 'Old town' });
const away = makeNote({ quote: 'elsewhere', page: other });
const notes = [away, cost, wave];
const pages = new Map([[other, saved(other, 'Sheds to lend')]]);
const find = (filter: Partial<typeof NO_FILTER>) => filterNotes(notes, pages, { ...NO_FILTER, ...filter });

describe('filterNotes', () => {
  test('finds every word anywhere in the note, its story or its page', () => {
    expect(find({ query: 'BITTER wave' })).toEqual([wave]);
    expect(find({ query: 'bitter cost' })).toEqual([]);
    expect(find({ query: 'old town' })).toEqual([cost]);
    expect(find({ query: 'sheds merrow' })).toEqual([away]);
    expect(find({ query: '3.27亿' })).toEqual([cost]); // full-width digits are the same digits
    expect(find({ query: '  ' })).toEqual(notes);
    expect(
      filterNotes([makeNote({ quote: 'the Café' })], pages, { ...NO_FILTER, query: 'cafe' }),
    ).toHaveLength(1);
  });

  test('a word after # is looked for among the tags, from their beginning', () => {
    expect(find({ query: '#FEE' })).toEqual([cost, wave]);
    expect(find({ query: '#bitter' })).toEqual([]);
    expect(find({ query: '#ees' })).toEqual([]);
  });

  test('colour and tag narrow further', () => {
    expect(find({ tag: 'fees' })).toEqual([cost, wave]);
    expect(find({ tag: 'Fees' })).toEqual([cost, wave]);
    expect(find({ tag: 'fees', colour: 'pink' })).toEqual([wave]);
    expect(find({ colour: 'green' })).toEqual([]);
  });
});

describe('groupByPage', () => {
  test('pages come as their first notes do, the notes of each in the order they were made', () => {
    const groups = groupByPage(notes, pages);
    expect(groups.map((g) => g.key)).toEqual([other, wave.page]);
    expect(groups[0]?.page?.title).toBe('Sheds to lend');
    expect(groups[1]?.page).toBeNull();
    expect(groups[1]?.notes).toEqual([wave, cost]);
  });
});

describe('tagsOf', () => {
  test('gives each once, most used first', () => {
    expect(tagsOf(notes)).toEqual(['fees', 'to check']);
  });

  test('two spellings are one tag, as it was spelled first', () => {
    const newestFirst = [['bridge', 'toll'], ['toll'], ['Bridge']].map((tags) => makeNote({ tags }));
    expect(tagsOf(newestFirst)).toEqual(['Bridge', 'toll']);
  });
});
