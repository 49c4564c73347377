import { expect, test } from 'vitest';
import { analyse } from '../src/analysis';
import { LANGUAGES } from '../src/languages/index';
import type { Reading } from '../src/reading';

/** A reading of one story in Chinese of so many paragraphs, about 100 characters each. */
function book(paragraphs: number): Reading {
  const text =
    '第二天早上八点，刘建国带着三百二十元钱从青石镇出发，走了两个小时才到县城的码头。他说：“今年的水比去年高了一米多，船要等到下午三点才开。”码头边站着四十多位乡亲，最年长的已经九十二岁。';
  const blocks = Array.from({ length: paragraphs }, () => ({
    kind: 'paragraph',
    text,
    level: null,
    pieces: [],
    incomplete: null,
  }));
  return {
    id: 'r',
    page: { publishedAt: '2024-05-20' },
    stories: [
      {
        id: 's',
        headline: null,
        language: 'zh',
        publishedAt: null,
        blocks,
        sections: [{ heading: null, blocks: blocks.map((_, i) => i) }],
      },
    ],
  } as unknown as Reading;
}
const brain = { languages: LANGUAGES, taggers: [] };

test('a story as long as a book lets other work in between every two blocks', async () => {
  let pauses = 0;
  const { stories, problems } = await analyse(book(300), brain, {
    pause: async () => {
      pauses++;
    },
  });
  expect(pauses).toBeGreaterThan(300);
  expect(problems).toEqual([]);
  expect(stories[0]?.facts.filter((f) => f.type === 'money')).toHaveLength(300);
});

test('finds the same with pauses and without', async () => {
  const [paused, plain] = await Promise.all([
    analyse(book(20), brain, { pause: () => new Promise((resolve) => setTimeout(resolve, 0)) }),
    analyse(book(20), brain),
  ]);
  expect(paused).toEqual(plain);
});
