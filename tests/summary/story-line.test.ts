import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact';
import { storyLine } from '../../src/summary/story-line';
import { makeStory, type SampleFact } from '../panel/make-story';

const TEXTS = [
  'LORNE — The bridge is shut until further notice.',
  'Engineers found the cracks in Lorne on 3 March, said Mara Quill. Ms Quill leads the county roads office.',
  'The bridge was built in 1931. It will be looked at again in Dunvale in June 2027.',
];
const line = (
  facts: readonly SampleFact[],
  pick: readonly [number, string] | null = [0, 'The bridge is shut until further notice.'],
) => {
  const { story, analysis } = makeStory({
    id: 's',
    blocks: [...TEXTS.map((t) => ['paragraph', t] as const), ['caption', 'Otto Ferrow looks at the bridge']],
    facts,
    summary: pick ? [pick] : [],
  });
  return storyLine(analysis, story.blocks);
};
const words = (fact: Fact | null | undefined) => fact?.text ?? null;

const QUILL: SampleFact = { type: 'person', block: 1, words: 'Mara Quill', value: 'Mara Quill' };
const AGAIN: SampleFact = { type: 'person', block: 1, words: 'Ms Quill', value: 'Mara Quill' };
const OFFICE: SampleFact = {
  type: 'org',
  block: 1,
  words: 'county roads office',
  value: 'county roads office',
};
const LORNE: SampleFact = { type: 'place', block: 1, words: 'Lorne', value: 'Lorne' };
const DAY: SampleFact = { type: 'time', block: 1, words: '3 March', value: '2026-03-03' };
const YEAR: SampleFact = { type: 'time', block: 2, words: '1931', value: '1931' };
const LATER: SampleFact = { type: 'time', block: 2, words: 'June 2027', value: '2027-06' };

describe('a story in a line', () => {
  test('adds who, where and when that its sentence does not tell: most named, near, nearest', () => {
    const found = line([OFFICE, QUILL, AGAIN, LORNE, YEAR, DAY, LATER]);
    expect([words(found?.who), words(found?.where), words(found?.when)]).toEqual([
      'Mara Quill',
      'Lorne',
      '3 March',
    ]);
  });

  test('adds nothing that the sentence tells', () => {
    const found = line(
      [QUILL, LORNE, DAY],
      [1, 'Engineers found the cracks in Lorne on 3 March, said Mara Quill.'],
    );
    expect(found).toMatchObject({ who: null, where: null, when: null });
    expect(found?.pick?.block).toBe(1);
  });

  test('a year alone does not say when, and what stands far off is of something else', () => {
    expect(words(line([YEAR])?.when)).toBeNull();
    const far = line([{ type: 'place', block: 2, words: 'Dunvale', value: 'Dunvale' }]);
    expect(words(far?.where)).toBeNull();
  });

  test('who is in a picture is not thereby in the news', () => {
    expect(
      words(line([{ type: 'person', block: 3, words: 'Otto Ferrow', value: 'Otto Ferrow' }])?.who),
    ).toBeNull();
  });

  test('a story without a sentence is told by its facts, one without either not at all', () => {
    expect(words(line([QUILL], null)?.who)).toBe('Mara Quill');
    expect(line([], null)).toBeNull();
  });
});
