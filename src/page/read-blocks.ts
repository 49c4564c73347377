/* PageView → the blocks of its story or stories, each with its kind as far as one block tells it. */
import { digest } from '../text/digest';
import type { Pause } from '../turns';
import type { Block, BlockId } from './block';
import { type KindOfLine, kindOfLine } from './kinds';
import { blockTexts } from './line-parts';
import { lookOf } from './look';
import { MOST_TEXT } from './no-story';
import type { PageLine } from './page-line';
import type { PageView } from './page-view';
import { storyLines } from './story-lines';
import { findZones } from './zones';

export async function readBlocks(view: PageView, pause: Pause): Promise<Block[]> {
  if (view.map.text.length > MOST_TEXT) return [];
  const kept = await storyLines(view, pause);
  // labels and links alone are no story
  if (!kept.some((l) => l.prose > 0)) return [];
  const zones = findZones(kept, view);
  const seen = new Map<string, number>();
  const kinds = new Map<PageLine, KindOfLine>();
  for (const [i, line] of kept.entries()) {
    kinds.set(line, kindOfLine(i, kept, view, zones));
    const turn = pause();
    if (turn) await turn;
  }
  const isCaption = (line: PageLine): boolean => kinds.get(line)?.kind === 'caption';
  const blocks: Block[] = [];
  for (const { line, text, pieces, kind } of blockTexts(kept, view, isCaption)) {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    blocks.push({
      id: `${digest(text)}${count ? `-${count}` : ''}` as BlockId,
      ...(kind ? { kind, level: null } : (kinds.get(line) as KindOfLine)),
      text,
      pieces,
      incomplete: null,
      look: lookOf(line, view.map),
    });
    const turn = pause();
    if (turn) await turn;
  }
  return blocks;
}
