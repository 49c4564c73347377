import { describe, expect, test } from 'vitest';
import { seenStories, storyBefore, tellingWords } from '../../src/changes/seen-stories';
import type { Story } from '../../src/stories/story';

const story = (headline: string, text: string, form: Story['form'] = 'article') =>
  ({
    id: headline,
    form,
    headline,
    language: 'en',
    blocks: [
      { kind: 'headline', text: headline, id: 'b1', look: null },
      { kind: 'byline', text: 'By Ada Quill' },
      { kind: 'paragraph', text },
    ],
  }) as unknown as Story;
const of = (...stories: Story[]) => ({ stories });

const ferry = story('Ferry to return', 'The ferry comes back in May. It is small.');
const later = story('Ferry delayed', 'The ferry comes back in June. It is small.');

describe('stories seen later', () => {
  test('are those that saved ones have become, in words alone', () => {
    const seen = seenStories(of(ferry), of(story('Weather', 'Rain.'), later));
    expect(seen).toEqual([
      {
        headline: 'Ferry delayed',
        language: 'en',
        blocks: later.blocks.map(({ kind, text }) => ({ kind, text })),
      },
    ]);
  });

  test('leave out the cards of a front page', () => {
    const card = story('Ferry to return', 'The ferry comes back in May.', 'teaser');
    expect(seenStories(of(card), of(card))).toEqual([]);
    expect(storyBefore(card, [card], of(card))).toBeNull();
  });

  test('tell no difference where only typography, case or the byline differs', () => {
    const set = {
      ...ferry,
      blocks: ferry.blocks.map((b) => ({ ...b, text: b.text.replaceAll(' ', '\u00a0') })),
    };
    const bylined = {
      ...set,
      blocks: set.blocks.map((b) => (b.kind === 'byline' ? { ...b, text: 'By Bo' } : b)),
    };
    expect(tellingWords([bylined])).toBe(tellingWords([ferry]));
    expect(tellingWords([later])).not.toBe(tellingWords([ferry]));
  });

  test('lead back from a story of today to what it was', () => {
    const weather = story('Weather', 'Rain all day.');
    expect(storyBefore(later, [weather, ferry], of(weather, later))).toBe(ferry);
    expect(storyBefore(later, [weather], of(weather, later))).toBeNull();
  });
});
