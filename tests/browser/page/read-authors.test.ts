/* Authors of pages that declare none: from the byline as a reader sees it. */
import { expect, test } from 'vitest';
import { readHtml } from './read-html';

const P = (n: number): string =>
  `<p>Keeper number ${n} of the Skell Rock light wrote down the wind every hour of the night, as all keepers before had done since 1874.</p>`;

test.each([
  ['a day after the name', '<div>By Ada Finch Dec 19, 2021, 10:12am</div>'],
  ['a day after a small word', '<div>By Ada Finch on December 19, 2021</div>'],
  [
    'a link to the author among other words',
    '<div>19.12.2021 / <a href="/author/finch">Ada Finch</a> / 3 notes</div>',
  ],
  ['a job beside the link', '<div><a href="/people/ada-finch">Ada Finch</a> Coast correspondent</div>'],
  ['a name that is called one', '<div><span class="article-autor">Ada Finch</span></div>'],
])('%s', async (_, byline) => {
  const reading = await readHtml(`<h1>The last keepers</h1>${byline}${P(1)}${P(2)}${P(3)}`);
  expect(reading.page.authors).toEqual(['Ada Finch']);
});

test.each([
  '<div>Nights on the rock</div>',
  '<div><a href="/people/">All of our keepers since 1874</a></div>',
])('what is no name is none: %s', async (line) => {
  const reading = await readHtml(`<h1>The last keepers</h1>${line}${P(1)}${P(2)}${P(3)}`);
  expect(reading.page.authors).toEqual([]);
});
