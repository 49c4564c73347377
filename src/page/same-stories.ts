/* Whether two readings of a page tell the same: the same words in the same stories, wherever on the page they stand now. */
import type { Reading } from '../reading';

export function sameStories(a: Reading, b: Reading): boolean {
  return a.noStory === b.noStory && told(a) === told(b);
}

const told = (reading: Reading): string =>
  JSON.stringify(
    reading.stories.map((s) => ({
      ...s,
      blocks: s.blocks.map(({ kind, level, text, incomplete }) => [kind, level, text, incomplete]),
    })),
  );
