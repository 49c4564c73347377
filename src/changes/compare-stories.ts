/* A saved story and the same story as it is today → what the publisher changed. Pure; in readable units: sentences. */
import type { BlockKind } from '../page/block';
import type { Reading } from '../reading';
import type { Story } from '../stories/story';
import { cutSentences } from '../text/cut-sentences';
import type { SentenceChange, StoryChanges, StorySentence } from './change';
import { diffWords, figuresIn, plain } from './diff-words';
import { pairSentences } from './pair-sentences';

/** Blocks that say something of the story; bylines, credits and kickers come and go with the layout. */
const SAYING: ReadonlySet<BlockKind> = new Set([
  'deck',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table',
]);

/** What a comparison needs of a story. */
export type ComparedStory = Pick<Story, 'headline' | 'language'> & {
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
};

/** Every sentence of the story's telling blocks, in order. */
export const sentencesOf = (story: ComparedStory): StorySentence[] =>
  story.blocks.flatMap(({ kind, text }, block) =>
    SAYING.has(kind)
      ? cutSentences(text, story.language).map((s) => ({ ...s, block, text: text.slice(s.from, s.to) }))
      : [],
  );

/** Everything that differs between two states of one story. */
export function compareStories(before: ComparedStory, after: ComparedStory): StoryChanges {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const { same, reworded } = pairSentences(old, now);
  const paired = new Set([...same, ...reworded]);
  const removed = old.map((_, i) => i).filter((i) => !paired.has(i));
  const changes: SentenceChange[] = [];
  const putRemovedBefore = (i: number): void => {
    while (removed.length && (removed[0] as number) < i)
      changes.push({ what: 'removed', before: old[removed.shift() as number] as StorySentence });
  };
  now.forEach((sentence, j) => {
    const was = same[j] ?? reworded[j] ?? null;
    if (was !== null) putRemovedBefore(was);
    if (same[j] !== null) return;
    const source = was === null ? undefined : old[was];
    if (!source) {
      changes.push({ what: 'added', after: sentence });
      return;
    }
    const words = diffWords(source.text, sentence.text);
    changes.push({ what: 'reworded', before: source, after: sentence, words, figures: figuresIn(words) });
  });
  putRemovedBefore(old.length);
  const sameHeadline = plain(before.headline ?? '') === plain(after.headline ?? '');
  return {
    headline: sameHeadline ? null : { before: before.headline, after: after.headline },
    sentences: changes,
    kept: same.filter((i) => i !== null).length,
  };
}

/** True where nothing that a reader would notice has changed. */
export const isUnchanged = (changes: StoryChanges): boolean =>
  changes.headline === null && changes.sentences.length === 0;

/** The story of today's reading that a saved one has become: the one that kept most of its sentences; null where none kept any and no headline is the same. */
export function storyNow(saved: ComparedStory, now: Pick<Reading, 'stories'>): Story | null {
  const words = new Set(sentencesOf(saved).map((s) => plain(s.text)));
  let best: Story | null = null;
  let most = 0;
  for (const story of now.stories) {
    const headline = saved.headline !== null && plain(saved.headline) === plain(story.headline ?? '') ? 1 : 0;
    const kept = sentencesOf(story).filter((s) => words.has(plain(s.text))).length + headline;
    if (kept <= most) continue;
    most = kept;
    best = story;
  }
  return best;
}
