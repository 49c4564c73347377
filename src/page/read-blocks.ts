/* Page lines → the blocks of its story area, each with its kind as far as one block tells it. */
import type { TextMap } from '../dom/text-map';
import { digest } from '../text/digest';
import type { Block, BlockId, BlockKind } from './block';
import { lookOf } from './look';
import { type PageLine, pageLines } from './page-line';
import { findStoryArea } from './story-area';

export function readBlocks(map: TextMap): Block[] {
  const { lines, boxes } = pageLines(map);
  const area = findStoryArea(boxes, (box) => /^(?:nav|footer|aside|form|button)$/.test(box.tag));
  if (!area) return [];
  const seen = new Map<string, number>();
  return lines.slice(area.first, area.end).map((line) => {
    const kind = kindOf(line);
    const { text } = line;
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    const level = kind === 'heading' || kind === 'headline' ? Number(line.box.tag[1]) || 2 : null;
    return {
      id: `${digest(text)}${count ? `-${count}` : ''}` as BlockId,
      kind,
      level,
      text,
      pieces: [{ from: 0, to: text.length, at: { from: line.line.from, to: line.line.to } }],
      incomplete: null,
      look: lookOf(line, map),
    };
  });
}

function kindOf({ box }: PageLine): BlockKind {
  if (box.tag === 'h1') return 'headline';
  if (/^h[2-6]$/.test(box.tag)) return 'heading';
  if (box.tag === 'li') return 'list-item';
  if (box.tag === 'figcaption') return 'caption';
  if (box.tag === 'blockquote') return 'quote';
  return 'paragraph';
}
