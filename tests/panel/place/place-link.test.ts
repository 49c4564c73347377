import { describe, expect, test } from 'vitest';
import { type PlaceInStory, placeToText, textToPlace } from '../../../src/panel/place/place-link';
import type { StoryId } from '../../../src/stories/story';

describe('a place as text', () => {
  test.each<PlaceInStory>([
    { storyId: 'a' as StoryId, block: 0, from: 0, to: 12 },
    { storyId: 'odd|id/with 3|4' as StoryId, block: 17, from: null, to: null },
  ])('%o comes back as it was', (place) => {
    expect(textToPlace(placeToText(place))).toEqual(place);
  });

  test.each(['', 'x', '1|2', 'a|1|2|s'])('“%s” is no place', (text) => {
    expect(textToPlace(text)).toBeNull();
  });
});
