import { describe, expect, test } from 'vitest';
import { sameStories } from '../../src/page/same-stories';
import { samplePage } from '../overlay/sample-page';

const { reading } = samplePage('Bridge opens', 'It is long.');

describe('whether a page read again tells the same', () => {
  test('the same words elsewhere on the page are the same', () => {
    const moved = samplePage('Bridge opens', 'It is long.').reading;
    const [story] = moved.stories;
    const blocks = story!.blocks.map((b) => ({
      ...b,
      look: null,
      pieces: b.pieces.map((p) => ({ ...p, at: { from: p.at.from + 9, to: p.at.to + 9 } })),
    }));
    expect(sameStories(reading, { ...moved, stories: [{ ...story!, blocks }] })).toBe(true);
  });
  test('one word more, one story less or a reason for none are not', () => {
    expect(sameStories(reading, samplePage('Bridge opens', 'It is very long.').reading)).toBe(false);
    expect(sameStories(reading, { ...reading, stories: [] })).toBe(false);
    expect(sameStories({ ...reading, stories: [] }, { ...reading, stories: [], noStory: 'empty' })).toBe(
      false,
    );
  });
});
