import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { de } from '../../../src/languages/de/index';

/** Types that a look-alike is taken for; places, bodies and titles do stand in these sentences. */
const MISTAKEN = new Set(['time', 'duration', 'quantity', 'money', 'percent', 'age', 'person', 'quote']);
const sentences = readFileSync('tests/languages/de/nothing.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

describe('sentences that only look as if they held a fact', () => {
  it('are sixty and more', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
  it.each(sentences)('%s', (sentence) => {
    const facts = extractFacts([sentence], 'story', {
      languages: [de],
      taggers: [],
      publishedAt: '2024-05-20',
      onProblem: (p) => {
        throw new Error(`${p.step}: ${p.message}`);
      },
    });
    const wrong = facts.filter((f) => MISTAKEN.has(f.type)).map((f) => `${f.type} ${f.text} (${f.rule})`);
    expect(wrong).toEqual([]);
  });
});
