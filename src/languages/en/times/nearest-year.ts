/* A date without a year: which one is meant. */
import { isAwaited, liesBehind } from './ahead';
import { parts, type Stretch } from './calendar';
import type { Anchor } from './part';

/** Days after publication in which a date without a year is the coming one; and where it is told as over, for clocks differ. */
export const SOON = 31;
const OVER_SOON = 2;
/** And where something is awaited. */
const AWAITED_SOON = 184;
/** A date so many days ago is over, whatever looks ahead beside it: "the operation, scheduled for June 1". */
const JUST_OVER = 45;
/** "It would fund the mill through Sept. 30": not over, if it is to be. */
export const overOf = (text: string, at: number): number =>
  /\bthrough\s$/.test(text.slice(Math.max(0, at - 8), at)) ? 0 : JUST_OVER;
/** How many days after publication a date at `at` may lie. */
export const soonOf = (text: string, at: number): number =>
  liesBehind(text, at) ? OVER_SOON : isAwaited(text, at) ? AWAITED_SOON : SOON;

/** Of two or three years, the one in which the date lies nearest before publication (or up to `soon` days after). */
export function nearestYear(
  inYear: (y: number) => Stretch | null,
  anchor: Anchor,
  ahead = false,
  soon = SOON,
  over = JUST_OVER,
): Stretch | null {
  const { y } = parts(anchor.today);
  if (ahead)
    for (let year = y; year < y + 9; year++) {
      const s = inYear(year);
      if (s && s.b > anchor.today - (s.grain === 'day' ? over : 0)) return s;
    }
  for (let year = y + 1; year > y - 8; year--) {
    const s = inYear(year);
    if (s && s.a <= anchor.today + soon) return s;
  }
  return inYear(y);
}
