/* Days and stretches told from publication: today, last week, earlier this month, next Friday, "Friday" as news means it, the third quarter. */

import { near } from '../../../text/near-letters';
import { ORDINALS } from '../number-words';
import { isAwaitedDay, looksAhead } from './ahead';
import {
  day,
  dayStretch,
  monthStretch,
  nthWeekday,
  parts,
  type Stretch,
  weekday as weekdayAt,
  weekStretch,
  yearStretch,
} from './calendar';
import { mayBeComing } from './coming-days';
import { dayOf, ORDINAL } from './dates';
import type { Anchor, TimeRule } from './part';
import { step, yearly } from './quarters';
import { DAY_PARTS, MONTH, monthOf, WEEKDAY, WEEKDAY_HINTS, weekdayOf } from './time-words';
import { DETERMINER, impliedBy } from './told-units';
import { unitAt } from './unit-at';
import { YEAR, yearOf } from './years';

/** The day a bare weekday means: publication's own, the nearest past one, or the next where the sentence looks ahead. */
function newsDay(w: number, anchor: Anchor, text: string, at: number, to: number): number {
  const back = (weekdayAt(anchor.today) - w + 7) % 7;
  if (back === 0) return anchor.today;
  const isComing =
    looksAhead(text, at, to) || isAwaitedDay(text, at, to) || (back > 3 && mayBeComing(text, at, to));
  return anchor.today - back + (isComing ? 7 : 0);
}

/** The weekday of a weekday with a determiner. */
function weekdayWith(determiner: string, w: number, anchor: Anchor): number {
  const monday = anchor.today - weekdayAt(anchor.today);
  const key = determiner.toLowerCase().replace(/\s+/g, ' ');
  if (/^this (?:past|last)$|^past$/.test(key))
    return anchor.today - (((weekdayAt(anchor.today) - w + 6) % 7) + 1);
  if (/^this (?:coming|upcoming|next)$|^(?:coming|upcoming)$/.test(key))
    return anchor.today + (((w - weekdayAt(anchor.today) + 6) % 7) + 1);
  if (key === 'last') return anchor.today - (((weekdayAt(anchor.today) - w + 6) % 7) + 1);
  return monday + w + 7 * step(key);
}

const ORDINAL_WORD = 'first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last|final';
const ordinal = (word: string): number =>
  /^(?:last|final)$/i.test(word) ? -1 : (ORDINALS[word.toLowerCase()] ?? Number.parseInt(word, 10));

/** "on a wet Monday", "on a Monday, Tuesday or Sunday": any one. */
const ANY_DAY = near(
  /\b(?:[Oo]n|[Oo]f|than|[Nn]ot)\s+an?\s+(?:\p{Ll}{1,9}\s+)?(?:\p{Lu}\p{Ll}+day,?\s+(?:(?:and|or)\s+)?)*$/u,
);
/** "At the end of the day, it counts": no hour. */
const IN_THE_END = /(?:^|[.!?“"‘']\s*|\b(?:[Aa]nd|[Bb]ut|[Bb]ecause|that)\s)[Aa]t\sthe\send\sof\sthe\sday,$/;

/** "Acme Now, its new service,": a name, within a sentence. */
const isProduct = (text: string, at: number): boolean =>
  NAME_BEFORE.test(text.slice(Math.max(0, at - 20), at)) && NOW_IS.test(text.slice(at, at + 24));
const NAME_BEFORE = near(/\p{L}\s\p{Lu}\p{L}+\s$|^\p{Lu}\p{L}+\s$/u);
const NOW_IS = near(/^Now(?:,?\s\p{Ll}{2,}|['’]s)\s/u);

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    name: 'en.time.day-word',
    hints: ['today', 'tonight', 'right', 'now', 'tomorrow', 'yesterday', 'tmr', 'tmrw', 'day'],
    pattern:
      "(?<![\\p{L}\\d-])(?:(today|tonight|right\\s+now|now)|(tomorrow|tmrw?|tomorow)|(yesterday)|(?:the\\s+)?(day\\s+(?:after\\s+(?:tomorrow|tmrw?)|before\\s+yesterday)))(?![\\p{L}-]|['’]s\\s+(?:the\\b|not\\b))",
    read: (m, { today, clock }, text) => {
      if (m[4]) return { date: dayStretch(/after/i.test(m[4]) ? today + 2 : today - 2), implied: ['day'] };
      if (m[2]) return { date: dayStretch(today + 1), implied: ['day'] };
      if (m[3]) return { date: dayStretch(today - 1), implied: ['day'] };
      if (m[1] === 'Now' && isProduct(text, m.index)) return null;
      const date = dayStretch(today);
      if (/tonight/i.test(m[1] ?? ''))
        return {
          date,
          implied: ['day'],
          clock: { at: '20:00', to: '23:59:59', halfDay: false, bare: false },
        };
      if (/now/i.test(m[1] ?? ''))
        return {
          date,
          implied: ['day', 'hour'],
          clock: clock === null ? null : { at: clock, to: null, halfDay: false, bare: false },
          rule: 'en.time.now',
        };
      return { date, implied: ['day'] };
    },
  },
  {
    name: 'en.time.weekday',
    hints: WEEKDAY_HINTS,
    pattern: `(?<![\\p{L}\\d-]|\\b(?:Super|Black|Fat|Cyber|Giving|Bloody|Ash|Shrove|Maundy|Palm)\\s)(?:(?:the\\s+)?(${DETERMINER})\\s+)?(${WEEKDAY})(?!s\\b|\\s+school)`,
    read: (m, anchor, text) => {
      const word = m[2] ?? '';
      const w = weekdayOf(word);
      if (w === null) return null;
      const short = word.replace('.', '').length <= 5 && !/day$/i.test(word);
      if (short && !m[1] && /^\p{Ll}/u.test(word)) return null;
      if (short && !/^\p{Lu}/u.test(word)) return null;
      const before = text.slice(Math.max(0, m.index - 9), m.index);
      if (word === 'Sun' && before === 'Midnight ') return null;
      if (!m[1] && ANY_DAY.test(text.slice(Math.max(0, m.index - 50), m.index))) return null;
      const sure =
        !short ||
        /\bon\s+$/i.test(before) ||
        word.endsWith('.') ||
        /^(?:Tue|Tues|Thu|Thur|Thurs)$/.test(word);
      return {
        date: dayStretch(
          m[1] ? weekdayWith(m[1], w, anchor) : newsDay(w, anchor, text, m.index, m.index + m[0].length),
        ),
        implied: ['year', 'month', 'day'],
        weekday: w,
        weak: !sure,
      };
    },
  },
  {
    // tuesday the eleventh; Thu 14th; Monday 21
    name: 'en.time.weekday-day',
    hints: WEEKDAY_HINTS,
    pattern: `(?<![\\p{L}\\d-])(?:(?:this|next|last)\\s+)?(${WEEKDAY}),?\\s+(?:the\\s+)?((?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d\\p{L}:./-]|\\s?[ap]\\.?m|,\\d|\\s+(?:${MONTH}|of\\s+${MONTH}|people|men|women|[a-z]+s\\b))|(?:(?<=the\\s+)(?:${ORDINAL}))(?![\\p{L}]))`,
    read: (m, anchor) => {
      const w = weekdayOf(m[1] ?? '');
      const d = dayOf(m[2] ?? '');
      if (w === null || d < 1 || d > 31) return null;
      const { y, m: mo } = parts(anchor.today);
      for (const by of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
        const n = day(y, mo + by, d);
        if (parts(n).d === d && weekdayAt(n) === w)
          return { date: dayStretch(n), implied: ['year', 'month'], weekday: w };
      }
      return null;
    },
  },
  {
    // this morning, last night, later this afternoon
    name: 'en.time.day-part',
    hints: ['morning', 'afternoon', 'evening', 'night'],
    pattern:
      '(?<![\\p{L}\\d-])(?:(early|late|later|earlier)\\s+)?(this|last|tomorrow|yesterday)\\s+(?:(early|late|mid)[\\s-]+)?(morning|afternoon|evening|night)(?![\\p{L}-])',
    read: (m, { today }) => {
      const word = (m[4] ?? '').toLowerCase();
      const said = m[1] ?? m[3] ?? '';
      const when = /^early$/i.test(said) ? 'early ' : /^late/i.test(said) ? 'late ' : '';
      const hours = DAY_PARTS[when + word] ?? DAY_PARTS[word];
      const by = /tomorrow/i.test(m[2] ?? '') ? 1 : /this/i.test(m[2] ?? '') ? 0 : -1;
      const clock = hours && { at: hours[0], to: hours[1], halfDay: false, bare: false };
      return clock ? { date: dayStretch(today + by), implied: ['day'], clock } : null;
    },
  },
  {
    // EOD, end of month, (by) year-end
    name: 'en.time.end-of',
    hints: ['end', 'eod', 'eom', 'eoy', 'year'],
    pattern:
      "(?<![\\p{L}])(?:end\\s+of\\s+(?:the\\s+)?(day|month|year|week)|eo([dmy])|(?<=\\b(?:by|at|before|until|after|through)\\s+(?:the\\s+)?)(year)(?:['’]s)?[\\s-]+end)(?![\\p{L}])",
    read: (m, { today }, text) => {
      if (IN_THE_END.test(text.slice(Math.max(0, m.index - 16), m.index + m[0].length + 1))) return null;
      const unit = (
        m[1] ??
        m[3] ??
        { d: 'day', m: 'month', y: 'year' }[(m[2] ?? '').toLowerCase()] ??
        'day'
      ).toLowerCase();
      if (unit === 'day')
        return {
          date: dayStretch(today),
          implied: ['day'],
          clock: { at: '23:59:59', to: null, halfDay: false, bare: false },
        };
      const at = unitAt(unit, today, 0);
      return at && { date: at, implied: impliedBy(unit), approximate: true };
    },
  },
  {
    // first Monday of next month, the last Friday in May: the month joins by combining
    name: 'en.time.nth-weekday',
    hints: WEEKDAY_HINTS,
    pattern: `(?<![\\p{L}])(?:the\\s+)?(${ORDINAL_WORD})\\s+(${WEEKDAY})(?=\\s+(?:morning|afternoon|evening|night|of|in)\\b)`,
    read: (m, anchor) => {
      const w = weekdayOf(m[2] ?? '');
      if (w === null) return null;
      const inMonth = (y: number, mo: number): Stretch =>
        dayStretch(nthWeekday(y, mo, w, ordinal(m[1] ?? '')));
      const { y, m: mo } = parts(anchor.today);
      return { date: inMonth(y, mo), implied: ['year', 'month'], inMonth, weak: true };
    },
  },
  {
    // the first week of October, last week of 2016, week 3 of 2027, the week of November 30th
    name: 'en.time.week-of',
    hints: ['week'],
    pattern: `(?<![\\p{L}])(?:the\\s+)?(?:(${ORDINAL_WORD})\\s+week|week\\s+(\\d{1,2}))\\s+(?:of|in)\\s+(?:(?:the\\s+)?year\\s+)?(?:(${MONTH})(?:\\s*,?\\s+(?:of\\s+)?(${YEAR}))?|(${YEAR})|((?:this|last|next)\\s+(?:month|year)|the\\s+(?:month|year)))`,
    read: (m, anchor) => {
      const n = m[2] ? Number(m[2]) : ordinal(m[1] ?? '');
      const firstOf = (a: number, b: number): Stretch => {
        // the week that holds most of its days inside: the first with its Thursday
        if (n < 0) return weekStretch(b - 1 - (weekdayAt(b - 1) < 3 ? 7 : 0));
        const first = a - weekdayAt(a) + (weekdayAt(a) > 3 ? 7 : 0);
        return weekStretch(first + (n - 1) * 7);
      };
      if (m[5]) {
        const s = yearStretch(yearOf(m[5]));
        return { date: firstOf(s.a, s.b) };
      }
      if (m[6]) {
        const unit = /year/i.test(m[6]) ? 'year' : 'month';
        const s = unitAt(unit, anchor.today, step(m[6].split(/\s+/)[0] ?? ''));
        return s && { date: firstOf(s.a, s.b), implied: ['year'] };
      }
      const mo = monthOf(m[3] ?? '');
      if (mo === null) return null;
      const inYear = (year: number): Stretch => {
        const s = monthStretch(year, mo);
        return firstOf(s.a, s.b);
      };
      return m[4] ? { date: inYear(yearOf(m[4])) } : { ...yearly(inYear, undefined, anchor) };
    },
  },
  {
    name: 'en.time.week-number',
    hints: ['week'],
    pattern: '(?<![\\p{L}])week\\s+(\\d{1,2})(?!\\d|\\s+of)(?=\\s*(?:[.,;)]|$))',
    read: (m, anchor) => {
      const n = Number(m[1]);
      if (n < 1 || n > 53) return null;
      const inYear = (y: number): Stretch => weekStretch(day(y, 1, 4) + 7 * (n - 1));
      return { date: inYear(parts(anchor.today).y), implied: ['year'], inYear, weak: true };
    },
  },
];
