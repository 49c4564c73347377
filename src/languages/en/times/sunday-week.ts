/* "On Sunday week", "a week on Sunday", "a week from Sunday": the Sunday after the next one, as British papers say. */
import { dayStretch, weekday } from './calendar';
import type { TimeRule } from './part';
import { WEEKDAY, weekdayOf } from './time-words';

export const SUNDAY_WEEK_RULES: readonly TimeRule[] = [
  {
    name: 'en.time.sunday-week',
    hints: ['week', 'fortnight'],
    pattern: `(?<![\\p{L}-])(?:(?<=\\b(?:on|by|until|till|from)\\s)(${WEEKDAY})\\s(week|fortnight)(?=\\s*(?:[.,;:)]|$)|\\s(?:for|at|in|with|after|before|when|to|and|but)\\b)|a\\s(week|fortnight)\\s(?:on|from)\\s(${WEEKDAY})(?![\\p{L}]))`,
    read: (m, anchor) => {
      const w = weekdayOf(m[1] ?? m[4] ?? '');
      if (w === null) return null;
      const next = ((w - weekday(anchor.today) + 6) % 7) + 1;
      const weeks = (m[2] ?? m[3]) === 'fortnight' ? 2 : 1;
      return { date: dayStretch(anchor.today + next + weeks * 7), implied: ['year', 'month', 'day'] };
    },
  },
];
