import { expect, test } from 'vitest';
import { enPageWords } from '../../src/languages/en/page-words';
import { zhPageWords } from '../../src/languages/zh/page-words';
import { authorsOf } from '../../src/stories/authors';
import { splitStories } from '../../src/stories/split-stories';
import { teaserStories } from '../../src/stories/teasers';
import { blocksOf, lookOf, pageInfo } from './blocks';

const WORDS = [enPageWords, zhPageWords];
const TEXT =
  'The harbour board met on Tuesday and agreed to mend the quay before the winter, its chair said.';

test('one article page stays one story, with what the page says of it', () => {
  const blocks = blocksOf(
    ['headline1| Quay to be mended', TEXT, 'heading2| What it costs', TEXT, 'quote| “We must.”'],
    {},
  );
  const page = pageInfo({ title: 'Quay to be mended', authors: ['Jane Roe'], publishedAt: '2023-10-18' });
  const stories = splitStories(blocks, page, WORDS);
  expect(stories).toHaveLength(1);
  expect(stories[0]).toMatchObject({
    form: 'article',
    headline: 'Quay to be mended',
    authors: ['Jane Roe'],
    publishedAt: '2023-10-18',
    blocks,
  });
  expect(stories[0]?.sections.map((s) => s.blocks)).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

test("a story without a headline of its own has the page's title", () => {
  expect(splitStories(blocksOf([TEXT]), pageInfo({ title: 'Quay' }))[0]?.headline).toBe('Quay');
});

test('nothing gives no story', () => {
  expect(splitStories([], pageInfo())).toEqual([]);
});

test('reads authors from the byline, or from the brackets with which the text begins', () => {
  expect(
    authorsOf(blocksOf(['headline| A', 'byline| By Jane Roe and Marcus Eng', TEXT]), WORDS, pageInfo()),
  ).toEqual(['Jane Roe', 'Marcus Eng']);
  expect(
    authorsOf(blocksOf(['本报讯（记者 叶知微）迷上收藏的章先生花掉18.6万元。']), WORDS, pageInfo()),
  ).toEqual(['叶知微']);
  expect(authorsOf(blocksOf([TEXT]), WORDS, pageInfo())).toEqual([]);
});

test('a teaser says where its story stands', () => {
  const card = blocksOf(['headline3| Quay to be mended', TEXT]).map((b) => ({
    ...b,
    look: lookOf(b.kind, { href: b.kind === 'headline' ? 'https://paper.example/quay' : null }),
  }));
  expect(teaserStories([card], pageInfo())[0]).toMatchObject({
    form: 'teaser',
    headline: 'Quay to be mended',
    url: 'https://paper.example/quay',
    publishedAt: null,
  });
});
