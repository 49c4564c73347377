/* Where bylines and dates stand: the lines around the headline and at the story's edges. */
import type { PageLine } from './page-line';
import type { PageView } from './page-view';

const AROUND = 14;
/** Weight above which a line is no byline. */
export const LONGEST_BYLINE = 260;

/** Lines near the headline first, then those at the story's start, then at its end. */
export function linesAround({ lines, headline, area }: PageView): PageLine[] {
  const at = headline?.index ?? area?.first ?? 0;
  const list = lines.slice(Math.max(0, at - 6), at + AROUND);
  if (area) {
    list.push(...lines.slice(Math.max(at + AROUND, area.first - 4), Math.max(at + AROUND, area.first + 4)));
    list.push(...lines.slice(Math.max(at, area.end - 6), area.end + 8));
  }
  return [...new Set(list)];
}
