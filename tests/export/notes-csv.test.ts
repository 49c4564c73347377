import { expect, test } from 'vitest';
import { notesCsv } from '../../src/export/notes-csv';
import { noName, notesOf } from './notes-of';

const rowsOf = (csv: string) => csv.slice(1).split('\r\n');

test('one note a row under named columns, read as UTF-8', () => {
  const csv = notesCsv([notesOf({ quote: 'tide', tags: ['a', 'b'], story: 'Gulls' })], noName);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [head, row, end] = rowsOf(csv);
  expect(head).toBe('quote,note,tags,colour,story,title,site,authors,published,url,created,modified,id');
  expect(row).toMatch(
    /^tide,,a; b,yellow,Gulls,Gate \[closed\] again,The Merrow Courier,Jane Roe; Ann Lee,2026-03-11T06:00:00Z,/,
  );
  expect(end).toBe('');
});

test('commas, quotation marks and lines stand within a cell', () => {
  const [, ...rows] = rowsOf(notesCsv([notesOf({ quote: 'so "it" goes, on', body: 'one\ntwo' })], noName));
  expect(rows.join('\r\n')).toContain('"so ""it"" goes, on","one\ntwo",');
});

test.each(['=1+1', '+1', '-5 degrees', '@cmd', '\ttab', '\uff1d1\uff0b1'])(
  'no cell is a formula: %s',
  (quote) => {
    expect(rowsOf(notesCsv([notesOf({ quote })], noName))[1]).toMatch(/^'/);
  },
);

test('a colour goes by the reader’s own name', () => {
  expect(notesCsv([notesOf({ colour: 'pink' })], () => 'Doubtful')).toContain(',Doubtful,');
});
