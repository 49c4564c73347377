import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/facts/fact';
import { oneKind } from '../../src/facts/one-kind';
import { sampleFound } from './sample-found';

const kinds = (blocks: readonly string[], found: readonly (readonly Found[])[]): string[] =>
  oneKind(blocks, found, (f) => f.rule === 'sure').map((list) => list.map((f) => f.type).join(' '));

describe('oneKind', () => {
  const blocks = ['Senn is small', 'on Senn, Senn said', 'Sennheim'];

  it('gives an unsure name the kind that the same words surely have elsewhere', () => {
    const found = [
      [sampleFound('person', 0, 4, 'unsure')],
      [sampleFound('place', 3, 7, 'sure'), sampleFound('org', 9, 13, 'unsure')],
      [sampleFound('person', 0, 8, 'unsure')],
    ];
    expect(kinds(blocks, found)).toEqual(['place', 'place place', 'person']);
  });
  it('leaves names that are sure, and those whose words surely are of two kinds', () => {
    const found = [
      [sampleFound('person', 0, 4, 'unsure')],
      [sampleFound('place', 3, 7, 'sure'), sampleFound('org', 9, 13, 'sure')],
      [],
    ];
    expect(kinds(blocks, found)).toEqual(['person', 'place org', '']);
  });
  it('leaves what is no name', () => {
    const found = [[sampleFound('work', 0, 4, 'unsure')], [sampleFound('place', 3, 7, 'sure')], []];
    expect(kinds(blocks, found)).toEqual(['work', 'place', '']);
  });
});
