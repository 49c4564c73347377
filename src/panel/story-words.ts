/* Words of a story that several views need. */
import type { BlockKind } from '../page/block';
import type { Story } from '../stories/story';
import type { Pick } from '../summary/summary';
import type { PlaceInStory } from './place/place-link';
import type { Words } from './words';

/** What a story is called where it may have no headline: its first words then. */
export function storyName(story: Story, words: Words): string {
  if (story.headline) return story.headline;
  const first = story.blocks[0]?.text ?? '';
  return first ? (first.length > 60 ? `${first.slice(0, 60)}…` : first) : words.say('storyWithoutHeadline');
}

/** Empty where the pick points outside the story. */
export const textOf = (story: Story, pick: Pick): string =>
  story.blocks[pick.block]?.text.slice(pick.from, pick.to) ?? '';

export const placeOf = (story: Story, pick: Pick): PlaceInStory => ({
  storyId: story.id,
  block: pick.block,
  from: pick.from,
  to: pick.to,
});

/** The whole of a story's first block of a kind; null where it has none. */
export function placeOfKind(story: Story, kind: BlockKind): PlaceInStory | null {
  const block = story.blocks.findIndex((b) => b.kind === kind);
  return block < 0 ? null : { storyId: story.id, block, from: null, to: null };
}
