import { expect, test } from 'vitest';
import { makeFound } from '../../../../src/facts/fact';
import { withTitles } from '../../../../src/languages/en/names/titles';
import { sampleName } from '../../../facts/sample-found';

test('a title told once is one wherever it is quoted, and nobody is named in it', () => {
  const blocks = ['The film “Jane of Senn” is old.', '“Jane of Senn,” they say. Jane of Senn is here.'];
  const [first = '', second = ''] = blocks;
  const from = first.indexOf('Jane');
  const work = makeFound({
    type: 'work',
    rule: 'en.work.title',
    value: 'Jane of Senn',
    from,
    to: from + 'Jane of Senn'.length,
  });
  const told = withTitles(blocks, [
    [work, sampleName('place', first, 'Senn')],
    [sampleName('person', second, 'Jane')],
  ]);
  expect(told.map((list) => list.map((f) => [f.type, f.from]))).toEqual([[['work', from]], [['work', 1]]]);
});

test('without works all stays as it is', () => {
  const found = [[sampleName('person', 'Jane Roe came.', 'Jane Roe')]];
  expect(withTitles(['Jane Roe came.'], found)).toBe(found);
});
