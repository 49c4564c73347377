/* A rule's hints only save time: without them it finds the same in all marked sentences. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runRules } from '../../src/facts/run-rules';
import { LANGUAGES } from '../../src/languages/index';
import type { Language } from '../../src/languages/language';

const hinted = LANGUAGES.filter((l) => l.rules.some((r) => r.hints));
const plain = (marked: string): string => marked.replace(/\{[\w=-]*(?:=[^:{}]*)?:|\}/g, '');

test.each(hinted)('$code', (language) => {
  const without: Language = { ...language, rules: language.rules.map(({ hints: _, ...rule }) => rule) };
  const options = {
    publishedAt: '2024-03-05',
    last: { lastDate: null, lastTime: null },
    onProblem: (problem: unknown) => {
      throw new Error(JSON.stringify(problem));
    },
  };
  const found = new Set<string>();
  for (const file of globSync(join(import.meta.dirname, language.code, '*.txt')))
    for (const text of readFileSync(file, 'utf8').split('\n').map(plain)) {
      const finds = runRules(text, language, options);
      expect(finds, text).toEqual(runRules(text, without, options));
      for (const f of Object.values(finds).flat()) found.add(f.rule);
    }
  const silent = language.rules.filter((r) => r.hints && !found.has(r.name));
  expect(silent.map((r) => r.name)).toEqual([]);
});
