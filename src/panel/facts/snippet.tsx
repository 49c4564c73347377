/* A fact's words in their sentence. */
import type { Fact } from '../../facts/fact';
import type { Story } from '../../stories/story';
import { around } from '../place/around';

export interface SnippetProps {
  readonly story: Story;
  readonly fact: Fact;
}

export function Snippet({ story, fact }: SnippetProps) {
  const text = story.blocks[fact.block]?.text ?? fact.text;
  const { before, words, after } = around(text, fact, story.language);
  return (
    <span class="snippet" lang={story.language}>
      {before}
      <b>{words}</b>
      {after}
    </span>
  );
}
