import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractFacts } from '../../src/facts/extract-facts';
import { LANGUAGES } from '../../src/languages/index';

const facts = (blocks: readonly string[]) =>
  extractFacts(blocks, 's', {
    languages: LANGUAGES,
    taggers: [],
    publishedAt: '2023-10-18',
    onProblem: () => {},
  });

const STORIES = [
  ['“We had one throw of the line,” the coxswain of the lifeboat at Gannet Head, Ms Hannah Trevelyan, said.'],
  [
    'The board met on Tuesday. The council said of the Trust and its chair, Ida Moss: “The ferry will stop in October.” Nobody in the hall had a question left.',
  ],
  ['镇长周敏说：“先修路，再架桥。”10月16日，章先生花了18.6万元。', '次日，他表示：“值得。”'],
  [
    'Bürgermeisterin Ruth Halder sagte am Montag: „Der Hafen bleibt offen.“ Das koste 3,2 Millionen Euro, so Halder.',
  ],
];

/** Every paragraph of our own English pages as a story of its own. */
const PAGES = ['newspaper-en', 'article-en', 'live-blog'].flatMap((page) =>
  [
    ...readFileSync(join(import.meta.dirname, `../pages/${page}/page.html`), 'utf8').matchAll(
      /<p>([^<]{60,})<\/p>/g,
    ),
  ].map((m) => [m[1] ?? '']),
);

test('nor do many: each alone behind every other', () => {
  expect(PAGES.length).toBeGreaterThan(30);
  const first = PAGES.map(facts);
  const backwards = [...PAGES].reverse().map(facts).reverse();
  expect(backwards).toEqual(first);
});

test('what a story gives does not depend on the stories read before it', () => {
  const first = STORIES.map(facts);
  const again = [...STORIES].reverse().map(facts).reverse();
  expect(again).toEqual(first);
  expect(STORIES.map(facts)).toEqual(first);
  expect(first.flat().filter((f) => f.type === 'quote').length).toBeGreaterThanOrEqual(4);
});
