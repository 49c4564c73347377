import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import { withoutOpeners } from '../../../../src/languages/en/names/only-openers';
import { sampleName } from '../../../facts/sample-found';

const left = (blocks: readonly string[], found: readonly Found[][]): unknown[] =>
  withoutOpeners(blocks, found).flatMap((list) => list.map((f) => f.value));

describe('a word that only begins a sentence', () => {
  test('is no name where it is a small word of the language', () => {
    const text = 'Which is odd. We’ve seen it. Neither came.';
    expect(left([text], [['Which', 'We’ve', 'Neither'].map((w) => sampleName('person', text, w))])).toEqual(
      [],
    );
  });

  test('is no name where it tells what was done', () => {
    const text = 'Covered with snow, the mill fell. Ahmed with his boat came.';
    const found = ['Covered', 'Ahmed'].map((w) => sampleName('person', text, w));
    expect(left([text], [found])).toEqual(['Ahmed']);
  });

  test('is no name where the story writes it small elsewhere', () => {
    const blocks = ['Ladders stood in the yard.', 'The ladders were wet.'];
    expect(left(blocks, [[sampleName('org', blocks[0] ?? '', 'Ladders')], []])).toEqual([]);
    expect(left(blocks.slice(0, 1), [[sampleName('org', blocks[0] ?? '', 'Ladders')]])).toEqual(['Ladders']);
  });

  test('is one where it speaks, stands in a sentence, or belongs to a longer name', () => {
    const spoken = ['Rose said no.', 'Prices rose.'];
    expect(left(spoken, [[sampleName('person', spoken[0] ?? '', 'Rose')], []])).toEqual(['Rose']);
    const blocks = [
      'Hunter left. They asked Hunter.',
      'Baker stayed.',
      'Ada Baker is a baker, not a hunter.',
    ];
    const found = [
      [
        sampleName('person', blocks[0] ?? '', 'Hunter'),
        { ...sampleName('person', blocks[0] ?? '', 'Hunter'), from: 24, to: 30 },
      ],
      [sampleName('person', blocks[1] ?? '', 'Baker')],
      [sampleName('person', blocks[2] ?? '', 'Ada Baker')],
    ];
    expect(left(blocks, found)).toEqual(['Hunter', 'Hunter', 'Baker', 'Ada Baker']);
  });

  test('places are left alone', () => {
    const blocks = ['Turkey waits.', 'A turkey waits.'];
    expect(left(blocks, [[sampleName('place', blocks[0] ?? '', 'Turkey')], []])).toEqual(['Turkey']);
  });
});

test('one of many is nobody: a Rembrandt; an initial is no article', () => {
  const text = 'She sold a Rembrandt. J Roe, A Hale went.';
  const found = [sampleName('person', text, 'Rembrandt'), sampleName('person', text, 'Hale')];
  expect(left([text], [found])).toEqual(['Hale']);
});

test('a preposition that the sentence begins with is no part of the name', () => {
  const text = 'For Ida Brandt, it was late. She met To Mai.';
  const found = [sampleName('person', text, 'For Ida Brandt'), sampleName('person', text, 'To Mai')];
  expect(withoutOpeners([text], [found])[0]?.map((f) => [f.value, text.slice(f.from, f.to)])).toEqual([
    ['Ida Brandt', 'Ida Brandt'],
    ['To Mai', 'To Mai'],
  ]);
});

test('a small word is no part of the name behind it', () => {
  const leftOf = (text: string, name: string) => left([text], [[sampleName('person', text, name)]]);
  expect(leftOf('Whether Hale came is unknown.', 'Whether Hale')).toEqual(['Hale']);
  expect(leftOf('Will Hale face the heat?', 'Will Hale')).toEqual(['Hale']);
  expect(leftOf('Will Hale faced the heat.', 'Will Hale')).toEqual(['Will Hale']);
  expect(leftOf('Will Hale said: “Why me?”', 'Will Hale')).toEqual(['Will Hale']);
});
