/* Where on the page its story (or stories) stand: the smallest box that holds most of the page's running text. */
import type { Box } from './page-line';

/** A box is entered while it holds at least this share of the running text around it. */
const MOST = 0.7;

/** The box that holds the page's story or stories. `skip` tells boxes that can hold none (comments, footers). */
export function findStoryArea(boxes: readonly Box[], skip: (box: Box) => boolean): Box | null {
  const root = boxes[0];
  if (!root) return null;
  const children = new Map<Box, Box[]>();
  const skipped = new Set<Box>();
  for (const box of boxes) {
    if (!box.parent || box.prose === 0) continue; // without running text it changes nothing
    if (skipped.has(box.parent) || skip(box)) {
      skipped.add(box);
      continue;
    }
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  // running text without what stands in skipped boxes, where that is less
  const less = new Map<Box, number>();
  const proseOf = (box: Box): number => less.get(box) ?? box.prose;
  for (const box of skipped)
    if (box.parent && !skipped.has(box.parent))
      for (let b: Box | null = box.parent; b; b = b.parent) less.set(b, proseOf(b) - box.prose);
  let area = root;
  for (;;) {
    const all = proseOf(area);
    const best = children.get(area)?.reduce((a, b) => (proseOf(b) > proseOf(a) ? b : a));
    if (!best || all <= 0 || proseOf(best) < all * MOST) return area;
    area = best;
  }
}
