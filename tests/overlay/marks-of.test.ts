import { describe, expect, test } from 'vitest';
import { FACT_TYPES } from '../../src/facts/fact';
import { keepMarks, type MarksShown, marksOf } from '../../src/overlay/marks-of';
import { samplePage, withFact } from './sample-page';

const page = withFact(samplePage('Bridge opens', 'It is 3|km long.'), 1, '3 km', 'quantity');
const ALL: MarksShown = { types: FACT_TYPES, onlySummary: false, length: 'normal' };
const drawn = (shown: readonly (typeof FACT_TYPES)[number][]) =>
  marksOf(page.reading, page.analysis!, page.map, { ...ALL, types: shown }).map(
    (m) => `${m.kind} ${m.range}`,
  );

describe('marks of an analysis', () => {
  test('a fact over a stitched place is one mark a piece, all with its id', () => {
    const marks = marksOf(page.reading, page.analysis!, page.map, ALL);
    expect(marks.filter((m) => m.id === 'f1').map((m) => String(m.range))).toEqual(['3', 'km']);
  });
  test('summary sentences come along', () =>
    expect(drawn([])).toEqual(['summary It is 3', 'summary km long.']));
  test('of a quotation only what is said is marked', () => {
    const said = 'We were cold,” said Ruth. “But we sang.';
    const told = withFact(samplePage('Bridge opens', `“${said}”`), 1, said, 'quote');
    const marks = marksOf(told.reading, told.analysis!, told.map, { ...ALL, types: ['quote'] });
    expect(marks.filter((m) => m.kind === 'quote').map((m) => String(m.range))).toEqual([
      'We were cold,',
      'But we sang.',
    ]);
  });
  test('nothing of what the story tells in its own words', () => {
    const told = withFact(samplePage('Bridge opens', 'Ruth said it holds.'), 1, 'it holds', 'quote');
    const analysis = {
      ...told.analysis!,
      stories: told.analysis!.stories.map((s) => ({
        ...s,
        facts: s.facts.map((f) => ({ ...f, indirect: true as const })),
      })),
    };
    expect(marksOf(told.reading, told.analysis!, told.map, ALL).some((m) => m.kind === 'quote')).toBe(true);
    expect(marksOf(told.reading, analysis, told.map, ALL).some((m) => m.kind === 'quote')).toBe(false);
  });
  test('a type that is switched off is not drawn', () =>
    expect(drawn(FACT_TYPES.filter((t) => t !== 'quantity'))).toEqual(drawn([])));
  test('facts of a story that is gone give nothing', () => {
    const gone = { ...page.reading, stories: [] };
    expect(marksOf(gone, page.analysis!, page.map, ALL)).toEqual([]);
  });
  test('where only the summary is to be read, all of the story but it and the headline is greyed', () => {
    const two = withFact(
      samplePage('Bridge opens', 'It is long.', 'Nobody knew. It cost a lot.'),
      1,
      'long',
      'quantity',
    );
    const [story] = two.analysis?.stories ?? [];
    if (!story) throw new Error('the sample page has no story');
    const pick = { block: 2, from: 13, to: 27 };
    const analysis = {
      ...two.analysis!,
      stories: [{ ...story, summary: { ...story.summary, story: [pick] } }],
    };
    const kinds = (onlySummary: boolean) =>
      marksOf(two.reading, analysis, two.map, { ...ALL, types: [], onlySummary }).map(
        (m) => `${m.kind} ${m.range}`,
      );
    expect(kinds(true)).toEqual(['rest It is long.', 'rest Nobody knew. ', 'summary It cost a lot.']);
    expect(kinds(false)).toEqual(['summary It cost a lot.']);
  });
  test('the sentences marked are those of the length that is chosen', () => {
    const two = withFact(samplePage('Bridge opens', 'It is long.', 'It cost a lot.'), 1, 'long', 'quantity');
    const [story] = two.analysis?.stories ?? [];
    if (!story) throw new Error('the sample page has no story');
    const ranked = [
      { block: 2, from: 0, to: 14 },
      { block: 1, from: 0, to: 11 },
    ];
    const analysis = { ...two.analysis!, stories: [{ ...story, summary: { ...story.summary, ranked } }] };
    const marked = (length: MarksShown['length']) =>
      marksOf(two.reading, analysis, two.map, { ...ALL, types: [], length }).map((m) => String(m.range));
    expect(marked('short')).toEqual(['It cost a lot.']);
    expect(marked('normal')).toEqual(['It is long.', 'It cost a lot.']);
  });
  test('marks are made anew for another page or another choice only, and none before the analysis is there', () => {
    const marks = keepMarks();
    expect(marks({ ...page, analysis: null }, ALL)).toEqual([]);
    const first = marks(page, ALL);
    expect(first.length).toBeGreaterThan(0);
    expect(marks(page, ALL)).toBe(first);
    expect(marks(page, { ...ALL, types: [] }).map((m) => m.kind)).toEqual(['summary', 'summary']);
    expect(marks({ ...page }, ALL)).not.toBe(first);
  });
});
