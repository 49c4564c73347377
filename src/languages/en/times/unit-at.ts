/* Calendar units counted from a day: this week, last month, the next decade. */
import {
  day,
  dayStretch,
  monthStretch,
  parts,
  quarterStretch,
  type Stretch,
  span,
  weekStretch,
  yearStretch,
} from './calendar';
import { half } from './quarters';

/** The week, month … that lies `by` such units from the one that holds `today`. */
export function unitAt(unit: string, today: number, by: number): Stretch | null {
  const { y, m } = parts(today);
  switch (unit.toLowerCase().replace(/s$/, '')) {
    case 'day':
      return dayStretch(today + by);
    case 'week':
      return weekStretch(today + 7 * by);
    case 'fortnight': {
      const a = weekStretch(today).a + 14 * by;
      return span(a, a + 14, 'week');
    }
    case 'weekend': {
      // on a Sunday "this weekend" is the one that is going on
      const a = weekStretch(today).a + 5 + 7 * by;
      return span(a, a + 2, 'weekend');
    }
    case 'month': {
      const at = parts(day(y, m + by, 1));
      return monthStretch(at.y, at.m);
    }
    case 'quarter':
      return quarterStretch(y, Math.ceil(m / 3) + by);
    case 'half':
      return half(y, (m <= 6 ? 1 : 2) + by);
    case 'year':
      return yearStretch(y + by);
    case 'decade': {
      const a = Math.floor(y / 10) * 10 + 10 * by;
      return span(day(a, 1, 1), day(a + 10, 1, 1), 'decade');
    }
    case 'century': {
      const a = Math.floor(y / 100) * 100 + 100 * by;
      return span(day(a, 1, 1), day(a + 100, 1, 1), 'century');
    }
    default:
      return null;
  }
}

/** The month of that number after, or before, what the story told last. */
export const monthBeside =
  (month: number, by: number) =>
  (_: number, lastTime: number): Stretch => {
    const { y, m } = parts(lastTime);
    return monthStretch(by > 0 ? (month > m ? y : y + 1) : month < m ? y : y - 1, month);
  };
