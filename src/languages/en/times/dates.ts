/* Calendar dates: a month with a day, a year, both, or alone; in figures; days of a month; in all orders. */

import { near } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import { OF_BOWLING } from '../amounts/no-amount';
import { CARDINALS, ORDINALS } from '../number-words';
import { byThen, looksAhead, SOLD_AHEAD } from './ahead';
import { day, dayStretch, daysIn, isoDay, monthStretch, parts, type Stretch } from './calendar';
import { isMonth, isNoDay } from './month-words';
import { namedDay } from './named-days';
import { nearestYear, overOf, SOON, soonOf } from './nearest-year';
import type { Anchor, Part, TimeRule } from './part';
import { MONTH, MONTH_HINTS, monthOf } from './time-words';
import { YEAR, yearOf } from './years';

/** First to thirty-first, put together so that each part is looked for once. */
export const ORDINAL = `(?:twenty[\\s-])?${ONCE}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:thir|four|fif|six|seven|eigh|nine)teenth|tenth|eleventh|twelfth|twentieth|thirtieth|thirty[\\s-]first`;
const CARDINAL = '(?:twenty|thirty)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|fifteen';
const SET_BEFORE = /\d-\d(?:\s\(\d+\))?,?\s$/;
const SET_BEHIND = /^(?:\s\(\d+\))?,?\s\d-\d(?!\d)/;

/** A day of a month: 1–31 with or without ending, or in words; never the beginning of "1,200". */
export const DAY = `${ONCE}(?:(?:[0-2]?\\d|3[01])(?:\\s?(?:st|nd|rd|th|h))?(?!\\d|,\\d{3}(?!\\d))|${ORDINAL})(?![\\p{L}])`;
const DAY_ENDED = `${ONCE}(?:(?:[0-2]?\\d|3[01])\\s?(?:st|nd|rd|th)(?!\\d)|${ORDINAL})(?![\\p{L}])`;

export function dayOf(words: string): number {
  const figures = /\d+/.exec(words);
  if (figures) return Number(figures[0]);
  const key = words.toLowerCase().replace(/[\s-]+/g, ' ');
  return ORDINALS[key] ?? key.split(' ').reduce((sum, w) => sum + (CARDINALS[w] ?? 0), 0);
}

const valid = (y: number, m: number, d: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);

/** A day of a month in a year said, or in the nearest one. */
function monthDay(
  m: number,
  d: number,
  year: string | undefined,
  anchor: Anchor,
  ahead = false,
  soon = SOON,
  over?: number,
): Partial<Part> | null {
  if (d < 1 || d > daysIn(2000, m)) return null;
  if (year !== undefined) {
    const y = yearOf(year);
    return valid(y, m, d) ? { date: dayStretch(day(y, m, d)) } : null;
  }
  const inYear = (y: number): Stretch => dayStretch(day(y, m, Math.min(d, daysIn(y, m))));
  const date = nearestYear((y) => (valid(y, m, d) ? inYear(y) : null), anchor, ahead, soon, over);
  return date && { date, implied: ['year'], inYear };
}

/** What a match says, in its sentence. */
function dayIn(
  m: number,
  d: number,
  year: string | undefined,
  match: RegExpExecArray,
  anchor: Anchor,
  text: string,
): Partial<Part> | null {
  const from = match.index;
  const to = from + match[0].length;
  if (isNoDay(match[0], text, to)) return null;
  // "in July the Second Act"
  if (/\s\p{Lu}\p{Ll}+$/u.test(match[0]) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))) return null;
  const named = year === undefined ? namedDay(m, d, text, from, to) : null;
  if (named !== null && named <= anchor.today) return { date: dayStretch(named), implied: ['year'] };
  return monthDay(
    m,
    d,
    year,
    anchor,
    looksAhead(text, from, to),
    year === undefined ? soonOf(text, from) : SOON,
    overOf(text, from),
  );
}

/** Days `from`–`to` of one month, as a match in its sentence has them. */
function dayRange(
  m: number,
  [from, to]: readonly [number, number],
  year: string | undefined,
  match: RegExpExecArray,
  anchor: Anchor,
  text: string,
): Partial<Part> | null {
  if (from < 1 || to > 31 || from >= to) return null;
  if (isNoDay(match[0], text, match.index + match[0].length)) return null;
  const inYear = (y: number): Stretch => {
    const a = day(y, m, from);
    const b = day(y, m, Math.min(to, daysIn(y, m)));
    return { a, b: b + 1, iso: `${isoDay(a)}/${isoDay(b)}`, grain: 'day' };
  };
  if (year !== undefined) return { date: inYear(yearOf(year)) };
  const ahead = looksAhead(text, match.index, match.index + match[0].length);
  const date = nearestYear(inYear, anchor, ahead, soonOf(text, match.index));
  return date && { date, implied: ['year'], inYear };
}

const month = (
  m: number,
  year: string | undefined,
  anchor: Anchor,
  ahead = false,
  soon = SOON,
): Partial<Part> | null => {
  if (year !== undefined) return { date: monthStretch(yearOf(year), m) };
  const inYear = (y: number): Stretch => monthStretch(y, m);
  const date = nearestYear(inYear, anchor, ahead, soon);
  return date && { date, implied: ['year'], inYear };
};

/** A month by its name alone; "by June most had signed" means the first June after what was told last. */
function bareMonth(m: number, anchor: Anchor, text: string, at: number, to: number): Partial<Part> | null {
  const isSold = SOLD_AHEAD.test(text.slice(to, to + 40));
  const part = month(m, undefined, anchor, isSold || looksAhead(text, at, to), soonOf(text, at));
  const { date } = part ?? {};
  if (!date || !byThen(text, at)) return part;
  const follow = (_: number, lastTime: number): Stretch => {
    const { y, m: before } = parts(lastTime);
    const next = monthStretch(m < before ? y + 1 : y, m);
    return next.a <= anchor.today ? next : date;
  };
  return { ...part, follow };
}

/** Figures alone: month first, unless that cannot be; `ymd` where the year comes first. */
function figures(
  y: string | undefined,
  first: string,
  second: string,
  anchor: Anchor,
  dotted: boolean,
): Partial<Part> | null {
  let [m, d] = [Number(first), Number(second)];
  if (m > 12 || (dotted && y !== undefined && d <= 12)) [m, d] = [d, m];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return monthDay(m, d, y, anchor);
}

const SAID_MONTH = `(${MONTH})`;

const NAMED = near(/(?<!\b[OI]n\s)\p{Lu}\p{L}+(?<!day)\s$/u);

export const DATE_RULES: readonly TimeRule[] = [
  {
    // March 5, 2019; Mar. 5; March the fifth; March 5 and its year in words
    name: 'en.date.month-day',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d])${SAID_MONTH}\\s*(?:,\\s*|[-/]\\s?)?(?:the\\s+)?(${DAY}|${CARDINAL})(?![:.]\\d|\\s?[ap]\\.?m\\b|\\s+(?:percent|per cent|people|years))(?:(?:\\s*,\\s*|\\s+(?:of\\s+|in\\s+)?)(${YEAR}(?![\\p{L}]))|-(\\d{4})(?!\\d))?`,
    read: (m, anchor, text) =>
      dayIn(monthOf(m[1] ?? '') ?? 0, dayOf(m[2] ?? ''), m[3] ?? m[4], m, anchor, text),
  },
  {
    // the 5th of March 2019; 5 March; 05-Aug-2016; twenty five January
    name: 'en.date.day-month',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d.,$£€/]|\\d:)(?:the\\s+)?(${DAY}|${CARDINAL})(?:\\s+day)?(?:\\s+(?:of\\s+)?|\\s?-\\s?|\\s?/\\s?)${ONCE}${SAID_MONTH}(?:(?:\\s?-\\s?|\\s*,?\\s+(?:of\\s+|in\\s+)?)(${YEAR}(?![\\p{L}]|:\\d)))?`,
    read: (m, anchor, text) => dayIn(monthOf(m[2] ?? '') ?? 0, dayOf(m[1] ?? ''), m[3], m, anchor, text),
  },
  {
    // March 5-8, 2019; Nov 18 and 19; April ninth through seventeenth; November between 19 and 20
    name: 'en.date.month-days',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d])(?:(?:from|between)\\s+)?${ONCE}${SAID_MONTH}\\s*,?\\s*(?:from\\s+|between\\s+)?(?:the\\s+)?(${DAY})\\s*(?:-|–|—|to|until|till|through|thru|and)\\s*(?:the\\s+)?(${DAY})(?![:.]\\d|/|\\s?[ap]\\.?m\\b)(?:(?:\\s*,\\s*|\\s+(?:of\\s+|in\\s+)?)(${YEAR}(?![\\p{L}])))?`,
    read: (m, anchor, text) =>
      dayRange(monthOf(m[1] ?? '') ?? 0, [dayOf(m[2] ?? ''), dayOf(m[3] ?? '')], m[4], m, anchor, text),
  },
  {
    // 5-8 March 2019; from 4 to 22 January, 1995; 21st and 23rd of June
    name: 'en.date.days-month',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d.,$£€/:])(?:from\\s+(?:the\\s+)?|between\\s+(?:the\\s+)?)?(${DAY})\\s*(?:-|–|—|to|until|till|through|thru|and)\\s*(?:the\\s+)?(${DAY})\\s+(?:of\\s+)?${ONCE}${SAID_MONTH}(?:(?:\\s*,\\s*|\\s+(?:of\\s+|in\\s+)?)(${YEAR}(?![\\p{L}])))?`,
    read: (m, anchor, text) =>
      dayRange(monthOf(m[3] ?? '') ?? 0, [dayOf(m[1] ?? ''), dayOf(m[2] ?? '')], m[4], m, anchor, text),
  },
  {
    // March 2019; Mar-2019; march of '87; April in 2016
    name: 'en.date.month-year',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d])(?:the\\s+month\\s+of\\s+)?${SAID_MONTH}(?:\\s*,\\s*|\\s?[-/]\\s?|\\s+(?:of\\s+|in\\s+)?(?:the\\s+year\\s+)?)(${YEAR}|(?<!,\\s*)(?:[4-9]\\d)(?![\\d%.,:]|\\s+(?:of|\\p{Ll}+s)\\b))(?![\\p{L}])(?!-\\d)`,
    read: (m, anchor) => month(monthOf(m[1] ?? '') ?? 0, m[2], anchor),
  },
  {
    // 2019 March; 2016-june; 2016 , nov; 2019-aug-1; September-2020-23
    name: 'en.date.year-month',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d])(\\d{4})(?:\\s*,\\s*|\\s?[-/]\\s?|\\s+)${ONCE}${SAID_MONTH}(?:-(${DAY}))?`,
    read: (m, anchor) =>
      m[3]
        ? monthDay(monthOf(m[2] ?? '') ?? 0, dayOf(m[3]), m[1], anchor)
        : month(monthOf(m[2] ?? '') ?? 0, m[1], anchor),
  },
  {
    name: 'en.date.month-year-day',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d])${SAID_MONTH}-(\\d{4})-(\\d{1,2})(?!\\d)`,
    read: (m, anchor) => monthDay(monthOf(m[1] ?? '') ?? 0, Number(m[3]), m[2], anchor),
  },
  {
    // a month by its name alone
    name: 'en.date.month',
    hints: MONTH_HINTS,
    pattern: `(?<![\\p{L}\\d.])(?:the\\s+month\\s+of\\s+)?${SAID_MONTH}`,
    read: (m, anchor, text) =>
      isMonth(m, text)
        ? bareMonth(monthOf(m[1] ?? '') ?? 0, anchor, text, m.index, m.index + m[0].length)
        : null,
  },
  {
    // 2019-03-05, 2019/3/5, 2015.5.13, 2019-03-05T18:30:00Z
    name: 'en.date.iso',
    hints: ['####'],
    pattern:
      '(?<![\\p{L}\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T((?:[01]\\d|2[0-3]):[0-5]\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d/-])',
    read: (m) => {
      const [y, a, b] = [Number(m[1]), Number(m[3]), Number(m[4])];
      const clock = m[5] ? { at: m[5], to: null, halfDay: false, bare: false } : null;
      if (valid(y, a, b)) return { date: dayStretch(day(y, a, b)), clock };
      return valid(y, b, a) ? { date: dayStretch(day(y, b, a)) } : null;
    },
  },
  {
    // 3/5/2019, 13.5.15, 11-12-35, 06/06, 2015
    name: 'en.date.figures',
    hints: ['#'],
    pattern:
      '(?<![\\p{L}\\d/.,-])(\\d{1,2})([/.-])(\\d{1,2})(?:\\2|\\s?,\\s?(?=\\d{4}))(\\d{4}|\\d{2})(?![\\d/]|[.,-]\\d)',
    read: (m, anchor) => figures(m[4], m[1] ?? '', m[3] ?? '', anchor, m[2] === '.'),
  },
  {
    // 4/22 and the like: counts beside something that makes it a date
    name: 'en.date.month-day-figures',
    hints: ['#'],
    pattern:
      '(?<![\\p{L}\\d/.,$-])(\\d{1,2})([/.-])(\\d{1,2})(?![\\d/\\p{L}%]|[.,:-]\\d|\\s?[ap]\\.?m\\b|\\s+(?:percent|per cent|million|billion|points|inch|cups?|tsp|tbsp|teaspoons?|tablespoons?|pints?|oz|ounces?|pounds?|lbs?|miles?|an?)\\b)',
    read: (m, anchor, text) => {
      const part = figures(undefined, m[1] ?? '', m[3] ?? '', anchor, false);
      if (!part || m[0] === '24/7' || (m[2] === '/' && OF_BOWLING.test(text))) return null;
      if (m[0] === '9/11') return { date: dayStretch(day(2001, 9, 11)), implied: ['year'] };
      const named = namedDay(Number(m[1]), Number(m[3]), text, m.index, m.index + m[0].length);
      if (named !== null) return { date: dayStretch(named), implied: ['year'] };
      const before = text.slice(Math.max(0, m.index - 12), m.index);
      // sets of a match: 6-4, 7-6
      const isScore =
        m[2] === '-' && (SET_BEFORE.test(before) || SET_BEHIND.test(text.slice(m.index + m[0].length)));
      // Windows 8.2
      if (isScore || (m[2] === '.' && NAMED.test(before))) return null;
      const strong =
        m[2] === '/' &&
        (Number(m[3]) > 12 ||
          /\b(?:on|since|until|by|before|after|from|dated|of|or|and|,|at)\s+$/i.test(before));
      const dotted = m[2] === '.' && /\b(?:on|in)\s+$/i.test(before) && Number(m[3]) > 12;
      return { ...part, weak: !(strong || dotted) };
    },
  },
  {
    // 2015-3, 2016 / 11, 11/2016
    name: 'en.date.year-month-figures',
    hints: ['####'],
    pattern:
      '(?<![\\p{L}\\d/.,-])(?:((?:19|20)\\d\\d)\\s?[-/]\\s?(0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])\\s?[-/]\\s?((?:19|20)\\d\\d))(?![\\d/-]|[.,]\\d|[\\p{L}])',
    // 2002/03 is two years
    read: (m) =>
      m[2]?.length === 2 && Number(m[2]) === (Number(m[1]) + 1) % 100
        ? null
        : { date: monthStretch(Number(m[1] ?? m[4]), Number(m[2] ?? m[3])) },
  },
  {
    name: 'en.date.compact',
    hints: ['####'],
    pattern: '(?<![\\p{L}\\d])((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)',
    read: (m) => {
      const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
      return valid(y, mo, d) ? { date: dayStretch(day(y, mo, d)) } : null;
    },
  },
  {
    // the 21st; 29th; the twenty second: a day of a month not said
    name: 'en.date.day',
    hints: ['#', ...Object.keys(ORDINALS)],
    pattern: `(?<![\\p{L}\\d-])(?:the\\s+)?(?:(${DAY_ENDED})|(?<=\\bthe\\s+)([12]\\d|3[01])(?![\\d\\p{L}%:.,/-]))(?:\\s+day)?(?!\\s(?:half|quarter|round|set|leg|inning|period|game|match|time)\\b)`,
    read: (m, anchor) => {
      const d = dayOf(m[1] ?? m[2] ?? '');
      if (d < 1 || d > 31) return null;
      const inMonth = (y: number, mo: number): Stretch => dayStretch(day(y, mo, Math.min(d, daysIn(y, mo))));
      const { y, m: mo, d: now } = parts(anchor.today);
      return {
        date: d <= now ? inMonth(y, mo) : inMonth(y, mo - 1),
        implied: ['year', 'month'],
        inMonth,
        weak: true,
      };
    },
  },
];
