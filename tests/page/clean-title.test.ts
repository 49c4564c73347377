import { expect, test } from 'vitest';
import { PAGE_WORDS } from '../../src/languages/page-words';
import { cleanTitle } from '../../src/page/clean-title';

const site = { names: ['The Tarn Valley Courier'], host: 'courier.example' };

test.each([
  ['Ferry to reopen | The Tarn Valley Courier', 'Ferry to reopen'],
  [
    'Ferry to reopen after nine years - Harrowby - The Tarn Valley Courier',
    'Ferry to reopen after nine years - Harrowby',
  ],
  ['老火车站改建图书馆_社会_云溪新闻网', '老火车站改建图书馆_社会'],
  ['A plain title with a well-made word', 'A plain title with a well-made word'],
])('%s', (title, clean) => {
  expect(cleanTitle(title, site, PAGE_WORDS)).toBe(clean);
});
