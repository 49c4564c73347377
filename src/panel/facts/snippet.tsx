/* A fact's words in their sentence. */

import type { Span } from '../../text/span';
import { around } from '../place/around';

export interface SnippetProps {
  /** The whole text of the block. */
  readonly text: string;
  readonly span: Span;
  /** BCP 47. */
  readonly language: string;
}

export function Snippet({ text, span, language }: SnippetProps) {
  const { before, words, after } = around(text, span, language);
  return (
    <span class="snippet">
      {before}
      <b>{words}</b>
      {after}
    </span>
  );
}
