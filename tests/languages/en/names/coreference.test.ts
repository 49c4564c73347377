import { describe, expect, test } from 'vitest';
import type { FactType, Found } from '../../../../src/facts/fact';
import { tieNames } from '../../../../src/languages/en/names/coreference';

const name = (type: FactType, text: string, words: string, rule = 'en.names'): Found => ({
  type,
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
  rule,
  value: words,
  unit: null,
  approximate: false,
  role: null,
  speaker: null,
  implied: [],
});
const BLOCKS = ['The island of Senn is small.', 'Senn has a pub.'] as const;
const island = name('place', BLOCKS[0], 'Senn', 'en.place.kind-of');
const typesOf = (blocks: readonly string[], found: readonly (readonly Found[])[]): string[] =>
  tieNames(blocks, found).map((list) => list.map((f) => `${f.type} ${f.value}`).join(', '));

describe('a name said to be a place', () => {
  test('is no person elsewhere in the story', () => {
    const found = [[island], [name('person', BLOCKS[1], 'Senn')]];
    expect(typesOf(BLOCKS, found)).toEqual(['place Senn', 'place Senn']);
  });

  test('but where the story has a person of that surname', () => {
    const blocks = [...BLOCKS, 'Ada Senn keeps it.'];
    const found = [
      [island],
      [name('person', BLOCKS[1], 'Senn')],
      [name('person', blocks[2] ?? '', 'Ada Senn')],
    ];
    expect(typesOf(blocks, found)[1]).toBe('person Ada Senn');
  });
});
