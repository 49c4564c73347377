import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { LANGUAGES } from '../../../src/languages/index';
import { checkLines } from '../../../src/summary/own-model/check-lines';

const facts = (texts: readonly string[]) =>
  extractFacts(texts, 's', {
    languages: LANGUAGES,
    taggers: [],
    publishedAt: '2026-03-12',
    onProblem: () => {},
  });
const check = (story: readonly string[], line: string) =>
  checkLines([line], facts([line]), { texts: story, facts: facts(story) }).map(({ text, unknown }) =>
    unknown.map(({ from, to }) => text.slice(from, to)),
  )[0];

const EN = [
  'Mayor Tessa Brandt opened the harbour of Merrow on Tuesday. The work cost 41.6 million crowns and took four years.',
  'Some 2,000 people came, among them Oskar Lindqvist, 58, who called the fee “the last wave”.',
];
const ZH = ['青屏镇的新水厂3月5日开始供水，九千户居民喝上了江水。厂长周水生说，工程花了1.2亿元。'];

describe('what a model wrote', () => {
  test.each([
    'Tessa Brandt opened the harbour of Merrow.',
    'The work cost 41.6 million crowns.',
    'About 2000 people came to Merrow.',
    'Nobody else spoke.',
    'It took 4 years, said Brandt’s office.',
  ])('“%s” is all in the story', (line) => {
    expect(check(EN, line)).toEqual([]);
  });

  test.each([
    ['The work cost 46.1 million crowns.', '46.1'],
    ['Mayor Hedda Brandt opened the harbour.', 'Hedda'],
    ['Some 3,000 people came.', '3,000'],
    ['The harbour of Dunvale was opened by Tessa Brandt.', 'Dunvale'],
  ])('in “%s” what the story does not have is marked', (line, unknown) => {
    expect(check(EN, line)?.join(' ')).toContain(unknown);
    expect(check(EN, line)).toHaveLength(1);
  });

  test('in Chinese too', () => {
    expect(check(ZH, '青屏镇新水厂3月5日供水，花费1.2亿元。')).toEqual([]);
    expect(check(ZH, '新水厂花费2.1亿元，9000户居民受益。')?.join('')).toContain('2.1亿元');
    expect(check(ZH, '新水厂花费2.1亿元，9000户居民受益。')?.join('')).not.toContain('9000');
  });

  test('where every noun has a capital, capitals are no names', () => {
    const de = [
      'Die Fähre nach Garsey stellt im Oktober den Betrieb ein, teilte der Vorstand der Hafen AG mit.',
    ];
    expect(check(de, 'Im Oktober endet der Verkehr der Fähre.')).toEqual([]);
  });

  test('stretches stand in order and apart', () => {
    const line = 'In Dunvale, Hedda Marsh spent 77 crowns on 88 boats.';
    const [checked] = checkLines([line], facts([line]), { texts: EN, facts: facts(EN) });
    const spans = checked?.unknown ?? [];
    expect(spans.length).toBeGreaterThan(2);
    spans.slice(1).forEach((s, i) => {
      expect(s.from).toBeGreaterThan(spans[i]?.to ?? 0);
    });
  });
});
