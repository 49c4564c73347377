import { describe, expect, test } from 'vitest';
import { filterFacts } from '../../../src/panel/facts/filter-facts';
import { makeStory } from '../make-story';
import { lead } from '../sample-en';

describe('filterFacts', () => {
  const { facts } = lead.analysis;
  const texts = (query: string) => filterFacts(facts, query, lead.story).map((f) => f.text);

  test('looks in words, full names, roles and speakers, whatever the letter case', () => {
    expect(texts('ACHTERBERG')).toEqual(['Paul Achterberg']);
    expect(texts('Mayor ')).toEqual(['Tessa Brandt', 'about 9 a.m.']);
    expect(texts('lindqvist')).toEqual(['Oskar Lindqvist', '58', 'the last wave']);
    expect(texts('  ')).toHaveLength(facts.length);
    expect(texts('zebra')).toEqual([]);
  });

  test('looks in the sentence where it is shown, and nowhere else', () => {
    const { story, analysis } = makeStory({
      id: 's',
      blocks: [
        ['paragraph', 'Ada Quill said the boat would sail in May with 80 goats. A café opened in June.'],
      ],
      facts: [
        { type: 'person', block: 0, words: 'Ada Quill' },
        { type: 'time', block: 0, words: 'May' },
        { type: 'quantity', block: 0, words: '80 goats' },
        { type: 'time', block: 0, words: 'June' },
      ],
    });
    const found = (query: string) => filterFacts(analysis.facts, query, story).map((f) => f.text);
    expect(found('boat')).toEqual(['May', '80 goats']);
    expect(found('cafe')).toEqual(['June']);
  });
});
