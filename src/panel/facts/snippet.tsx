/* A fact's words in their sentence. */
import type { Fact } from '../../facts/fact';
import type { Story } from '../../stories/story';
import { aroundFact } from '../place/around';

export interface SnippetProps {
  readonly story: Story;
  readonly fact: Fact;
}

export function Snippet({ story, fact }: SnippetProps) {
  const { before, words, after } = aroundFact(story, fact);
  return (
    <span class="snippet" lang={story.language}>
      {before}
      <b>{words}</b>
      {after}
    </span>
  );
}
