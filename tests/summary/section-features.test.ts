import { expect, test } from 'vitest';
import { sectionFeatures } from '../../src/summary/section-features';
import type { Sentence } from '../../src/summary/sentence-features';
import { weighText } from '../../src/summary/weigh-text';

const listed = (texts: readonly string[]): Sentence[] =>
  texts.map((text, index) => ({
    block: index,
    from: 0,
    to: text.length,
    text,
    index,
    inBlock: 0,
    paragraph: index,
    leans: false,
  }));
const of = (texts: readonly string[], rest: readonly string[], storyHeadline: string | null = null) => {
  const own = listed(texts);
  return sectionFeatures(own, weighText(own), { rest: listed(rest), storyHeadline });
};

const SECTION = [
  'The new lifeboat cost two million.',
  'The lifeboat crew trained for weeks.',
  'The harbour is old.',
];
const REST = ['The harbour is old and small.', 'The harbour was dredged in May.', 'Boats fill the harbour.'];

test('terms that stand in this section and hardly elsewhere are its own', () => {
  const [cost, crew, harbour] = of(SECTION, REST);
  expect(cost?.owned).toBeGreaterThan(harbour?.owned ?? 1);
  expect(crew?.distinctive).toBeGreaterThan(harbour?.distinctive ?? 1);
});

test('what the story says anyway is known', () => {
  const [cost, , harbour] = of(SECTION, REST);
  expect(harbour?.saidBefore).toBe(1);
  expect(harbour?.commonElsewhere).toBeGreaterThan(cost?.commonElsewhere ?? 1);
});

test('the story’s headline is met in the section', () => {
  const [cost, crew] = of(SECTION, REST, 'Crew trained');
  expect(crew?.storyHeadlineCovered).toBe(1);
  expect(cost?.storyHeadlineShare).toBe(0);
});

test('numbers only, for nothing around and nothing inside', () => {
  expect(of([], [])).toEqual([]);
  for (const f of of(['—', ''], [])) for (const v of Object.values(f)) expect(Number.isFinite(v)).toBe(true);
});
