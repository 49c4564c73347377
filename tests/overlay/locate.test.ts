import { describe, expect, test } from 'vitest';
import { rangesOf, spansOf } from '../../src/overlay/locate';
import { samplePage } from './sample-page';

const page = samplePage('Bridge opens', 'The bridge took nine|years to build.');
const block = page.reading.stories[0]!.blocks[1]!;
const words = (from: number, to: number) => rangesOf(block, { from, to }, page.map).map(String);

describe('where words of a block stand on the page', () => {
  test('words within one piece are one range', () => expect(words(4, 10)).toEqual(['bridge']));
  test('words over a stitched sentence are one range a piece', () =>
    expect(words(16, 26)).toEqual(['nine', 'years']));
  test('the whole block is all of its pieces', () =>
    expect(rangesOf(block, null, page.map).map(String)).toEqual(['The bridge took nine', 'years to build.']));
  test('the blank put between two pieces stands nowhere', () =>
    expect(spansOf(block, { from: 20, to: 21 })).toEqual([]));
});
