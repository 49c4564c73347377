/* PageView → the blocks of its story or stories, each with its kind as far as one block tells it. */
import { digest } from '../text/digest';
import type { Block, BlockId } from './block';
import { kindOfLine } from './kinds';
import { lookOf } from './look';
import { MOST_TEXT } from './no-story';
import type { PageView } from './page-view';
import { storyLines } from './story-lines';
import { findZones } from './zones';

export function readBlocks(view: PageView): Block[] {
  if (view.map.text.length > MOST_TEXT) return [];
  const kept = storyLines(view);
  // labels and links alone are no story
  if (!kept.some((l) => l.prose > 0)) return [];
  const zones = findZones(kept, view.headline);
  const seen = new Map<string, number>();
  return kept.map((line, i) => {
    const { text } = line;
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return {
      id: `${digest(text)}${count ? `-${count}` : ''}` as BlockId,
      ...kindOfLine(i, kept, view, zones),
      text,
      pieces: [{ from: 0, to: text.length, at: { from: line.line.from, to: line.line.to } }],
      incomplete: null,
      look: lookOf(line, view.map),
    };
  });
}
