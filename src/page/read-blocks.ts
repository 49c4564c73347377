/* PageView → the blocks of its story or stories, each with its kind as far as one block tells it. */
import { digest } from '../text/digest';
import type { Block, BlockId } from './block';
import { type KindOfLine, kindOfLine } from './kinds';
import { blockTexts } from './line-parts';
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
  const zones = findZones(kept, view);
  const seen = new Map<string, number>();
  const kinds = new Map(kept.map((line, i) => [line, kindOfLine(i, kept, view, zones)]));
  return blockTexts(kept, view).map(({ line, text, pieces, kind }) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return {
      id: `${digest(text)}${count ? `-${count}` : ''}` as BlockId,
      ...(kind ? { kind, level: null } : (kinds.get(line) as KindOfLine)),
      text,
      pieces,
      incomplete: null,
      look: lookOf(line, view.map),
    };
  });
}
