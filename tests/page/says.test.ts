import { expect, test } from 'vitest';
import type { PageWords } from '../../src/languages/language';
import { PAGE_WORDS } from '../../src/languages/page-words';
import { type Saying, says } from '../../src/page/says';

const LINES = [
  'By Ada Quill',
  'Advertisement',
  'Read more: the mill that would not fall',
  'Photo: Bram Oates',
  'Related articles',
  'The mayor of Ludbrook said that the old mill would be pulled down.',
  '记者 林小禾',
  '相关阅读',
  'Lesen Sie auch',
  '',
];
const LISTS: readonly Saying[] = ['bylines', 'boilerplate', 'otherHeadings', 'ends', 'credit', 'caption'];

test('says what one of the lists’ expressions says, tried one by one', () => {
  for (const list of LISTS)
    for (const text of LINES)
      expect(says(PAGE_WORDS, list, text), `${list}: ${text}`).toBe(
        PAGE_WORDS.some((w: PageWords) => w[list]?.some((expression) => expression.test(text))),
      );
  expect(says(PAGE_WORDS, 'bylines', 'By Ada Quill')).toBe(true);
});

test('keeps each expression’s own flags', () => {
  const words = [{ credit: [/^foto:/i, /^BILD:/] }] as unknown as PageWords[];
  expect(['FOTO: A', 'BILD: B', 'bild: B'].map((text) => says(words, 'credit', text))).toEqual([
    true,
    true,
    false,
  ]);
});

test('an expression for either case means what it meant', () => {
  const words = [{ credit: [/^Foto\S+ \d+[A-C]\W/i] }] as unknown as PageWords[];
  expect(
    ['FOTOS: 3b.', 'fotos: 3B,', 'Foto 3b.', 'fotos: 3bc'].map((text) => says(words, 'credit', text)),
  ).toEqual([true, true, false, false]);
});

test('an empty list says nothing', () => {
  expect(says([{ credit: [] }] as unknown as PageWords[], 'credit', 'Photo: A')).toBe(false);
});
