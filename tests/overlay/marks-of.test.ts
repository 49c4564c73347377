import { describe, expect, test } from 'vitest';
import { FACT_TYPES } from '../../src/facts/fact';
import { marksOf } from '../../src/overlay/marks-of';
import { samplePage, withFact } from './sample-page';

const page = withFact(samplePage('Bridge opens', 'It is 3|km long.'), 1, '3 km', 'quantity');
const drawn = (shown: readonly (typeof FACT_TYPES)[number][]) =>
  marksOf(page.reading, page.analysis!, page.map, new Set(shown)).map((m) => `${m.kind} ${m.range}`);

describe('marks of an analysis', () => {
  test('a fact over a stitched place is one mark a piece, all with its id', () => {
    const marks = marksOf(page.reading, page.analysis!, page.map, new Set(FACT_TYPES));
    expect(marks.filter((m) => m.id === 'f1').map((m) => String(m.range))).toEqual(['3', 'km']);
  });
  test('summary sentences come along', () =>
    expect(drawn([])).toEqual(['summary It is 3', 'summary km long.']));
  test('a type that is switched off is not drawn', () =>
    expect(drawn(FACT_TYPES.filter((t) => t !== 'quantity'))).toEqual(drawn([])));
  test('facts of a story that is gone give nothing', () => {
    const gone = { ...page.reading, stories: [] };
    expect(marksOf(gone, page.analysis!, page.map, new Set(FACT_TYPES))).toEqual([]);
  });
});
