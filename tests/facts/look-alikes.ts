/* Runs a language's `nothing.txt`: sentences that only look as if they held a fact. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract-facts';
import type { Language } from '../../src/languages/language';

/** Types that a look-alike is taken for; places, bodies and titles do stand in these sentences. */
const MISTAKEN = new Set(['time', 'duration', 'quantity', 'money', 'percent', 'age', 'person', 'quote']);

/** One test a sentence of `tests/languages/<code>/nothing.txt`, and one that there are `least` different ones. */
export function holdNothing(language: Language, least: number): void {
  const sentences = readFileSync(`tests/languages/${language.code}/nothing.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  describe('sentences that only look as if they held a fact', () => {
    it(`are ${least} and more`, () => {
      expect(sentences.length).toBeGreaterThanOrEqual(least);
      expect(new Set(sentences).size).toBe(sentences.length);
    });
    it.each(sentences)('%s', (sentence) => {
      const facts = extractFacts([sentence], 'story', {
        languages: [language],
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
}
