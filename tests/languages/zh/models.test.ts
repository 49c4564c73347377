import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { zh } from '../../../src/languages/zh/index';

const figures = (...blocks: string[]): string[] =>
  extractFacts(blocks, 's', { languages: [zh], taggers: [], publishedAt: null, onProblem: () => {} })
    .filter((f) => f.type === 'quantity')
    .map((f) => f.text);

test('a number that something is called again and again is no figure', () => {
  expect(figures('青塘700很快，青塘700也省电。', '他买了青塘700，这次的700比上一代轻。')).toEqual([]);
});

test('a number said once or twice is one, and so is what is measured', () => {
  expect(figures('青塘700很快。')).toEqual(['700']);
  expect(figures('客流超过700，昨天超过700，明天也会超过700。')).toHaveLength(3);
});
