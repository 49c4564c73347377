import { expect, test } from 'vitest';
import { enPageWords } from '../../src/languages/en/page-words';
import { zhPageWords } from '../../src/languages/zh/page-words';
import { findRoundUp } from '../../src/stories/round-up';
import { splitStories } from '../../src/stories/split-stories';
import { blocksOf, lookOf, pageInfo } from './blocks';

const WORDS = [enPageWords, zhPageWords];
const TEXT =
  'The harbour board met on Tuesday and agreed to mend the quay before the winter, its chair said.';

const headlines = (lines: readonly string[], title: string | null) =>
  findRoundUp(blocksOf(lines, {}), title, WORDS)?.items.map((item) => item[0]?.text) ?? null;

test('numbered paragraphs of a page that is called a round-up are stories', () => {
  const lines = [
    'headline1| Orr news in brief',
    '1. Quay to be mended. The harbour board agreed on Tuesday to mend it before the winter.',
    '2. Ferry sold',
    'The Marigold goes to a buyer in the north, who will sail her between two islands.',
    '3. Gulls counted. There are 412 of them on the roof of the town hall, eleven more than last year.',
  ];
  expect(headlines(lines, 'Orr news in brief')).toEqual(['Quay to be mended', 'Ferry sold', 'Gulls counted']);
  expect(headlines(lines, 'Three errors of the harbour board')).toBeNull();
});

test('headings of a page that is called a round-up are stories, those of any other page are not', () => {
  const lines = [
    'headline1| 海城早报',
    'heading3| 码头要修',
    TEXT,
    'heading3| 渡船卖了',
    TEXT,
    'heading3| 数海鸥',
    TEXT,
  ];
  expect(headlines(lines, '海城早报（3月2日）')).toEqual(['码头要修', '渡船卖了', '数海鸥']);
  expect(headlines(lines, '港务局的三个错误')).toBeNull();
});

test('brackets that begin every paragraph make stories of them, whatever the title', () => {
  const item = (head: string) =>
    `【${head}】港务局周二开会，同意在冬天以前修好旧码头，主席会后这样告诉记者。`;
  const lines = ['headline1| 海城一日', ...['码头要修', '渡船卖了', '数海鸥', '钟楼停了'].map(item)];
  const stories = splitStories(blocksOf(lines, {}), pageInfo({ title: '海城一日' }), WORDS);
  expect(stories.map((s) => s.headline)).toEqual(['海城一日', '码头要修', '渡船卖了', '数海鸥', '钟楼停了']);
  const [headline, text] = stories[1]?.blocks ?? [];
  expect(text?.text).toMatch(/^港务局/);
  // each part knows its place on the page
  const from = lines[0]?.replace(/^.*\| /, '').length ?? 0;
  expect(headline?.pieces).toEqual([{ from: 0, to: 4, at: { from: from + 2, to: from + 6 } }]);
  expect(headlines(lines.slice(0, 4), '海城一日')).toBeNull();
});

test('bold first sentences begin stories', () => {
  const bold = lookOf('paragraph', { weight: 700 });
  const [title, ...items] = blocksOf(
    ['headline1| Morning briefing', `Quay mended: ${TEXT}`, `Ferry sold. ${TEXT}`, `Gulls counted. ${TEXT}`],
    {},
  );
  const blocks = [title!, ...items.map((b) => ({ ...b, look: bold }))];
  const found = findRoundUp(blocks, 'Your morning briefing', WORDS);
  expect(found?.items.map((item) => item.map((b) => b.text))).toEqual([
    ['Quay mended', TEXT],
    ['Ferry sold', TEXT],
    ['Gulls counted', TEXT],
  ]);
});
