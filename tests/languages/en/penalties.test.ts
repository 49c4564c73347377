import { expect, it } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { en } from '../../../src/languages/en/index';

/** Words and role of the lengths and sums that have one. */
const bound = (text: string) =>
  extractFacts([text], 'story', {
    languages: [en],
    taggers: [],
    publishedAt: '2024-05-20',
    onProblem: (p) => {
      throw new Error(`${p.step}: ${p.message}`);
    },
  })
    .filter((f) => f.type !== 'person' && f.role !== null)
    .map((f) => `${f.text}: ${f.role}`);

it('binds lengths and sums to their penalty', () => {
  expect(bound('Hale was sentenced to 18 months in prison and fined £5,000.')).toEqual([
    '18 months: in prison',
    '£5,000: fined',
  ]);
  expect(bound('A judge gave her two years’ probation.')).toEqual(['two years: probation']);
  expect(bound('He was jailed for six years.')).toEqual(['six years: jailed']);
});

it('binds no other length', () => {
  expect(bound('She has taught for two years and paid $300 a month.')).toEqual([]);
});
