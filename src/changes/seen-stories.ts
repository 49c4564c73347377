/* The stories of a saved page as a later reading has them: what is kept as a version, and how two versions are told apart. */
import type { Reading } from '../reading';
import type { Story } from '../stories/story';
import { type ComparedStory, sentencesOf, storyNow } from './compare-stories';
import { plain } from './diff-words';

/** Today's form of each saved story that still stands there, no more of it than a comparison needs. A front page's cards come and go: none of them. */
export function seenStories(saved: Pick<Reading, 'stories'>, now: Pick<Reading, 'stories'>): ComparedStory[] {
  const seen = new Set(saved.stories.flatMap((s) => (s.form === 'teaser' ? [] : (storyNow(s, now) ?? []))));
  return [...seen].map(asCompared);
}

export const asCompared = ({ headline, language, blocks }: ComparedStory): ComparedStory => ({
  headline,
  language,
  blocks: blocks.map(({ kind, text }) => ({ kind, text })),
});

/** The same for two lists exactly where a reader would notice no difference. */
export const tellingWords = (stories: readonly ComparedStory[]): string =>
  stories
    .map((s) => [s.headline ?? '', ...sentencesOf(s).map((one) => one.text)].map(plain).join('\n'))
    .join('\n\n');

/** The one of earlier stories that has become this one of today; null where none has. */
export function storyBefore<S extends ComparedStory>(
  story: Story,
  earlier: readonly S[],
  now: Pick<Reading, 'stories'>,
): S | null {
  return story.form === 'teaser' ? null : (earlier.find((s) => storyNow(s, now) === story) ?? null);
}
