import { expect, test } from 'vitest';
import { savedPage } from '../../src/notes/saved-page';
import { samplePage } from '../overlay/sample-page';

const page = samplePage('Bridge opens', 'It is 3 km long.');

test('a saved page holds its stories without how they looked', () => {
  const { reading, ...rest } = savedPage(page);
  expect(reading.stories[0]!.blocks.every((b) => b.look === null)).toBe(true);
  expect(rest).toMatchObject({
    key: page.key,
    title: 'A story',
    site: 'The Paper',
    authors: ['Ana Reyes'],
  });
});
