import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact';
import { nameTopics, partByTopic } from '../../src/summary/topics';

const ABOUT = [
  ['The ferry to Garsey stops.', 'The ferry lost money.', 'A buyer for the ferry is sought.'],
  ['A library opens at the school.', 'The school library is large.', 'Books fill the library.'],
];
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    text: ABOUT[i < count / 2 ? 0 : 1]?.[i % 3] ?? '',
    kind: 'paragraph',
    incomplete: null,
  }));
const one = [{ heading: null }];

describe('parting a story by topic', () => {
  test('a long story without headings is parted, its parts hold every paragraph once', () => {
    const blocks = [{ text: 'Elmton this week', kind: 'headline', incomplete: null }, ...paragraphs(28)];
    const parts = partByTopic({ blocks, sections: one });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
    expect(parts.some((p) => p[0] === 15)).toBe(true);
  });

  test('a short one, and one with headings of its own, is not', () => {
    expect(partByTopic({ blocks: paragraphs(20), sections: one })).toEqual([]);
    expect(partByTopic({ blocks: paragraphs(28), sections: [{ heading: 0 }] })).toEqual([]);
  });
});

describe('naming the parts', () => {
  const fact = (block: number, type: Fact['type'], value: string): Fact => ({
    id: `${block} ${value}` as Fact['id'],
    type,
    rule: 'test',
    block,
    from: 0,
    to: 5,
    text: value.slice(0, 5),
    value,
    unit: null,
    approximate: false,
    role: null,
    speaker: null,
    implied: [],
    entity: `${type}:${value}`,
  });
  const parts = [
    [0, 1],
    [2, 3],
  ];

  test('a part is named by who and what only it is about, at most two, as fully as the story does', () => {
    const facts = [
      fact(0, 'place', 'Elmton'),
      fact(0, 'place', 'Quarrow'),
      fact(0, 'person', 'Ruth Oduya'),
      fact(1, 'org', 'Garsey Harbour Board'),
      fact(1, 'person', 'Ruth Oduya'),
      fact(1, 'org', 'Garsey Harbour Board'),
      fact(2, 'place', 'Elmton'),
      fact(3, 'quantity', '9000'),
    ];
    expect(nameTopics(parts, facts)).toEqual([['Ruth Oduya', 'Garsey Harbour Board'], []]);
  });
});
