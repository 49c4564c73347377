/* Where bylines and dates stand: the lines around the headline and at the story's edges. */
import type { Box, PageLine } from './page-line';
import type { PageView } from './page-view';

const AROUND = 14;
/** Weight above which a line is no byline. */
export const LONGEST_BYLINE = 260;

/** Lines below the headline first, then those above it, at the story's start and at its end; none of comments and the like. */
export function linesAround(view: PageView): PageLine[] {
  const { lines, headline, area } = view;
  const at = headline?.index ?? area?.first ?? 0;
  const list = lines.slice(at, at + AROUND);
  list.push(...lines.slice(Math.max(0, at - 6), at));
  if (area) {
    list.push(...lines.slice(Math.max(at, area.first - 4), Math.max(at, area.first + 4)));
    list.push(...lines.slice(Math.max(at, area.end - 6), area.end + 8));
  }
  return [...new Set(list)].filter(({ box }) => {
    for (let b: Box | null = box; b; b = b.parent) {
      if (headline && b.first <= headline.index && headline.index < b.end) break;
      if (view.markup.comments.test(view.names(b))) return false;
    }
    return true;
  });
}
