import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { zh } from '../../../src/languages/zh/index';

const speakers = (...blocks: string[]): (string | null)[] =>
  extractFacts(blocks, 's', { languages: [zh], taggers: [], publishedAt: null, onProblem: () => {} })
    .filter((f) => f.type === 'quote')
    .map((f) => f.speaker);

test('an office means the one who holds it in the story', () => {
  expect(
    speakers('校长林大海介绍，食堂已经修好，马上开门。', '校长说：“大家从明天起可以在食堂吃饭。”'),
  ).toEqual(['林大海', '林大海']);
});

test('nobody in particular where several hold it, or one that many hold', () => {
  const told = '校长说：“大家从明天起可以在食堂吃饭。”';
  expect(
    speakers('校长林大海介绍，食堂已经修好，马上开门。校长周大力介绍，操场也修好了，可以去跑步。', told).at(
      -1,
    ),
  ).toBe('校长');
  expect(speakers('教授林大海介绍，食堂已经修好，马上开门。', told.replace('校长', '教授')).at(-1)).toBe(
    '教授',
  );
});

test('where several hold it, the one whom the same block named last', () => {
  expect(
    speakers(
      '校长周大力介绍，操场也修好了，可以去跑步。',
      '校长林大海来了。校长说：“大家从明天起可以在食堂吃饭。”',
    ).at(-1),
  ).toBe('林大海');
});
