import { describe, expect, test } from 'vitest';
import { chosenStory } from '../../src/panel/use-position';
import type { StoryId } from '../../src/stories/story';
import { lead, second } from './sample-en';
import { makeState } from './sample-page';

describe('chosenStory', () => {
  const { reading } = makeState([lead, second]);

  test('is the first whole story until one is chosen', () => {
    const teaser = { ...lead.story, id: 't' as StoryId, form: 'teaser' as const };
    expect(chosenStory({ ...reading, stories: [teaser, second.story] }, null)).toBe(second.story);
    expect(chosenStory({ ...reading, stories: [teaser] }, null)).toBe(teaser);
    expect(chosenStory(reading, second.story.id)).toBe(second.story);
  });

  test('is the first again when the chosen one left the page', () => {
    expect(chosenStory(reading, 'gone' as StoryId)).toBe(lead.story);
  });

  test('is none on a page without stories', () => {
    expect(chosenStory({ ...reading, stories: [] }, null)).toBeNull();
  });
});
