import { describe, expect, test } from 'vitest';
import { groupFacts } from '../../../src/panel/facts/group-facts';
import { makeStory } from '../make-story';
import { lead } from '../sample-en';

const { facts } = lead.analysis;

describe('groupFacts', () => {
  const groups = groupFacts(facts);

  test('a person is there once, by the fullest name, with the role and every place', () => {
    const brandt = groups.who.filter((t) => t.name === 'Tessa Brandt');
    expect(brandt).toHaveLength(1);
    expect(brandt[0]?.roles).toEqual(['Mayor']);
    expect(brandt[0]?.facts.map((f) => f.text)).toEqual(['Tessa Brandt', 'Ms Brandt', 'Ms Brandt']);
  });

  test('people come before organisations, the often named first, else in reading order', () => {
    expect(groups.who.map((t) => t.name)).toEqual([
      'Tessa Brandt',
      'Oskar Lindqvist',
      'Paul Achterberg',
      'Merrow Harbour Trust',
      'Coastal Survey',
      'Vann & Daughters',
    ]);
  });

  test('times stand in date order, those without a date last', () => {
    expect(groups.when.map((t) => t.facts[0]?.value)).toEqual([
      '2021',
      '2023-05',
      '2024-12/2025-02',
      '2026-03-10',
      '2026-03-10T09:00',
      '2026-04-01',
      '2027-06/2027-08',
    ]);
    const { analysis } = makeStory({
      id: 's',
      blocks: [['paragraph', 'Some day, in 1999, she left, since May, before 1990.']],
      facts: [
        { type: 'time', block: 0, words: 'Some day' },
        { type: 'time', block: 0, words: 'since May', value: '2001-05/..' },
        { type: 'time', block: 0, words: 'before 1990', value: '../1990' },
        { type: 'time', block: 0, words: '1999', value: '1999' },
      ],
    });
    expect(groupFacts(analysis.facts).when.map((t) => t.name)).toEqual([
      'before 1990',
      '1999',
      'since May',
      'Some day',
    ]);
  });

  test('figures come by kind, quotes each alone', () => {
    expect([...new Set(groups.howMuch.map((t) => t.type))]).toEqual([
      'money',
      'quantity',
      'percent',
      'age',
      'duration',
    ]);
    expect(groups.said).toHaveLength(3);
    expect(groups.works.map((t) => t.name)).toEqual(['Small Ports Act']);
  });

  test('every fact stands in one group', () => {
    const { who, where, when, howMuch, said, works } = groups;
    const shown = [...who, ...where, ...when, ...howMuch, ...works].flatMap((t) => t.facts);
    expect(new Set([...shown, ...said].map((f) => f.id)).size).toBe(facts.length);
  });
});
