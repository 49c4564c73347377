// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { draftOnNoWords, draftOnSpan, provisional } from '../../src/overlay/draft-note';
import { samplePage } from './sample-page';

const page = samplePage('Bridge opens', 'The old bridge closed in June.');
const spanOf = (words: string) => {
  const from = page.map.text.indexOf(words);
  return { from, to: from + words.length };
};

describe('a note as it is born', () => {
  test('keeps its words, its story and a way back to them', () => {
    const draft = draftOnSpan(spanOf('old bridge'), { about: 'selection' }, 'green', page)!;
    expect(draft).toMatchObject({
      page: page.key,
      quote: 'old bridge',
      story: 'Bridge opens',
      colour: 'green',
      body: '',
      tags: [],
    });
    expect(draft.selectors.map((s) => s.type)).toContain('TextQuoteSelector');
  });
  test('blanks around a selection are no part of it', () =>
    expect(draftOnSpan(spanOf(' old bridge '), { about: 'selection' }, 'green', page)!.quote).toBe(
      'old bridge',
    ));
  test('blank words give no note', () =>
    expect(draftOnSpan({ from: 15, to: 15 }, { about: 'selection' }, 'green', page)).toBeNull());
  test('a note on a story stands on no words', () => {
    const draft = draftOnNoWords({ about: 'story', headline: 'Bridge opens' }, page.key, 'Bridge opens');
    expect(draft).toMatchObject({ selectors: [], quote: '', story: 'Bridge opens' });
  });
  test('two notes never share an id, and later ids sort later', () => {
    const ids = Array.from({ length: 50 }, () => draftOnNoWords({ about: 'page' }, page.key, null).id);
    expect(new Set(ids).size).toBe(50);
    expect([...ids].sort()).toEqual(ids);
  });
  test('until the store answers it is what the store will answer', () => {
    const draft = draftOnNoWords({ about: 'page' }, page.key, null);
    const at = '2026-03-01T10:00:00.000Z';
    expect(provisional(draft, new Date(at))).toEqual({
      ...draft,
      created: at,
      modified: at,
      revision: 1,
      removed: null,
    });
  });
});
