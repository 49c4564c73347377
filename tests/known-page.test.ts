// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FactId } from '../src/facts/fact';
import { blocksToFollow, draftOnFact, factAt, findFact, rangesAt, unreadPage } from '../src/known-page';
import type { PageKey } from '../src/notes/note';
import { samplePage, withFact } from './overlay/sample-page';

const page = withFact(samplePage('Bridge opens', 'It is 3|km long.'), 1, '3 km', 'quantity');
const place = { readingId: page.reading.id, storyId: page.reading.stories[0]!.id, block: 1, from: 6, to: 10 };

describe('what is known of a page', () => {
  test('a fact is found with its place, and by its place', () => {
    expect(findFact(page, 'f1' as FactId)?.place).toEqual(place);
    expect(factAt(page, place)).toBe('f1');
    expect(factAt(page, { ...place, to: 9 })).toBeNull();
    expect(findFact(page, 'f2' as FactId)).toBeNull();
  });
  test('a place gives its ranges, the whole block where it names no words', () => {
    expect(rangesAt(page, place).map(String)).toEqual(['3', 'km']);
    expect(rangesAt(page, { ...place, from: null, to: null }).map(String)).toEqual(['It is 3', 'km long.']);
  });
  test('a place of an older reading gives none', () =>
    expect(rangesAt(page, { ...place, readingId: 'r0' as never })).toEqual([]));
  test('a note on a fact keeps what the fact says', () =>
    expect(draftOnFact(page, 'f1' as FactId)).toMatchObject({
      target: { about: 'fact', fact: { type: 'quantity', text: '3 km', value: 3, unit: 'km' } },
      story: 'Bridge opens',
    }));
  test('every block is followed from where it begins', () =>
    expect(blocksToFollow(page).map((b) => String(b.range))).toEqual(['Bridge opens', 'It is 3']));
  test('of one that no reading knows yet only its address is known', () => {
    const key = 'https://paper.example/quay' as PageKey;
    const { reading, analysis } = unreadPage(page, key, `${key}?from=top`);
    expect([reading.stories, analysis, reading.page.title]).toEqual([[], null, null]);
    expect(reading.page.url).toBe(`${key}?from=top`);
  });
});
