/* Analysis → marks: facts of the types that are shown, and the summaries' sentences. */
import type { Analysis } from '../analysis';
import type { TextMap } from '../dom/text-map';
import { isFact } from '../facts/correct-facts';
import type { FactType } from '../facts/fact';
import type { Reading } from '../reading';
import { rangesOf } from './locate';
import type { Mark } from './mark';

export function marksOf(
  reading: Reading,
  analysis: Analysis,
  map: TextMap,
  shown: ReadonlySet<FactType>,
): Mark[] {
  return analysis.stories.flatMap(({ storyId, facts, summary }) => {
    const blocks = reading.stories.find((s) => s.id === storyId)?.blocks ?? [];
    const marksAt = (block: number, from: number, to: number, id: string, kind: Mark['kind']): Mark[] => {
      const at = blocks[block];
      return at ? rangesOf(at, { from, to }, map).map((range) => ({ id, kind, range })) : [];
    };
    return [
      ...summary.story.flatMap(({ block, from, to }) =>
        marksAt(block, from, to, `${storyId}:${block}:${from}`, 'summary'),
      ),
      ...facts
        .filter((f) => shown.has(f.type) && isFact(f))
        .flatMap((f) => marksAt(f.block, f.from, f.to, f.id, f.type)),
    ];
  });
}
