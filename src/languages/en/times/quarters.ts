/* Seasons, quarters and halves of a year, with a year or without. */

import { CARDINALS, ORDINALS } from '../number-words';
import { liesBehind, looksAhead } from './ahead';
import { day, monthStretch, parts, quarterStretch, type Stretch, span } from './calendar';
import { nearestYear } from './nearest-year';
import type { Anchor, Part, TimeRule } from './part';
import { SEASONS } from './time-words';
import { YEAR, yearOf } from './years';

const NEXT = /^(?:next|coming|following|upcoming|future)$/i;
const LAST = /^(?:last|past|previous|prior|preceding)$/i;
/** 1 for next, -1 for last, else 0. */
export const step = (word: string): number => (NEXT.test(word.trim()) ? 1 : LAST.test(word.trim()) ? -1 : 0);

export const seasonIn =
  (name: string) =>
  (y: number): Stretch => {
    const [from, to] = SEASONS[name.toLowerCase()] ?? [6, 9];
    return span(day(y, from, 1), day(y, to, 1), 'season');
  };

export const half = (y: number, n: number): Stretch =>
  span(day(y, 6 * n - 5, 1), day(y, 6 * n + 1, 1), 'half');

/** In the year said, or in the nearest. */
export const yearly = (
  inYear: (y: number) => Stretch,
  year: string | undefined,
  anchor: Anchor,
  soon?: number,
): Partial<Part> | null => {
  if (year) return { date: inYear(yearOf(year)) };
  const date = nearestYear(inYear, anchor, false, soon);
  return date && { date, implied: ['year'], inYear };
};

/** Words of a game beside a quarter that is one of its four, and a score. */
const GAME =
  /\b(?:touchdowns?|rebounds?|assists|jumpers?|yards|sprained|hamstring|field\sgoals?|free\sthrows?|(?:three|3)-pointers?|outscored|scored\s(?:\d+|the|his|her|two|three|four|five|six|seven|eight|nine|ten)|halftime|interceptions?|quarterbacks?|fouls?|dunks?|lay-?ups?|turnovers?|overtime|kickoff|punts?|went\s\d+\sfor\s\d+|\d:\d\d(?:\.\d)?\s(?:left|remaining|to\sgo)|\d{1,3}[-–]\d{1,3}(?!\d|\s?(?:%|per|p\.?c|[mb]n|million|billion)))\b/i;
const ofGame = (text: string, from: number, to: number): boolean =>
  GAME.test(text.slice(Math.max(0, text.lastIndexOf('. ', from), from - 110), from)) ||
  /^\spoints\b(?!\sto\b)/.test(text.slice(to, to + 8)) ||
  GAME.test(/^[^.]{0,80}/.exec(text.slice(to))?.[0] ?? '');

/** "It will report its results for the fourth quarter", "first-quarter earnings are due": of one that is over. */
const ofReport = (text: string, from: number, to: number): boolean =>
  /\b(?:earnings|figures|numbers|profits?|reports?|results|statement)\s(?:for|from|in|of|on)\s(?:the\s|its\s|their\s)?(?:fiscal\s)?$/.test(
    text.slice(Math.max(0, from - 40), from),
  ) ||
  /^\s(?:[a-z]+\s){0,2}(?:GDP|data|dividends?|earnings|figures|numbers|profits?|reports?|results|statement|update)\b/.test(
    text.slice(to, to + 40),
  );

export const QUARTER_RULES: readonly TimeRule[] = [
  {
    // the third quarter of 2019, third-quarter, Q3 2019, 2019-q1, the fourth quarter of last year (joins by combining)
    name: 'en.time.quarter',
    hints: ['quarter', 'q'],
    pattern: `(?<![\\p{L}\\d])(?:(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th|final)(?:\\s+(?:fiscal|financial))?[\\s-]+quarter(?![\\p{L}]|s\\b|[\\s-]finals?)(?:\\s*,?\\s+(?:of\\s+|in\\s+)?(?:(?:the\\s+)?(?:fiscal\\s+)?(?:year\\s+)?)?(${YEAR}))?|(?:(${YEAR})[\\s-]?)?[Qq]([1-4])(?![\\d\\p{L}])(?:[\\s-]*(?:of\\s+)?(${YEAR}))?)`,
    read: (m, anchor, text) => {
      if (!m[4] && !m[2] && ofGame(text, m.index, m.index + m[0].length)) return null;
      const q = m[4]
        ? Number(m[4])
        : /^final$/i.test(m[1] ?? '')
          ? 4
          : (ORDINALS[(m[1] ?? '').toLowerCase()] ?? Number.parseInt(m[1] ?? '', 10));
      const inYear = (y: number): Stretch => quarterStretch(y, q);
      const year = m[2] ?? m[3] ?? m[5];
      // "it is due in Q4"
      if (
        !year &&
        looksAhead(text, m.index, m.index + m[0].length) &&
        !ofReport(text, m.index, m.index + m[0].length)
      ) {
        const date = nearestYear(inYear, anchor, true);
        return date && { date, implied: ['year'], inYear };
      }
      return yearly(inYear, year, anchor);
    },
  },
  {
    // the 2019 third quarter
    name: 'en.time.year-quarter',
    hints: ['quarter', 'half'],
    pattern: `(?<![\\p{L}\\d])(?:the\\s+)?(${YEAR})[\\s-]+(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(quarter|half)(?![\\p{L}])`,
    read: (m, anchor) => {
      const n = ORDINALS[(m[2] ?? '').toLowerCase()] ?? Number.parseInt(m[2] ?? '', 10);
      return yearly((y) => (/q/i.test(m[3] ?? '') ? quarterStretch(y, n) : half(y, n)), m[1], anchor);
    },
  },
  {
    // the first half of 2019, H1 2019, 2019 H2
    name: 'en.time.half',
    hints: ['half', 'h'],
    pattern: `(?<![\\p{L}\\d])(?:(?:the\\s+)?(first|second|latter)\\s+half\\s+of\\s+(?:(this|last|next|the)\\s+year|(${YEAR}))|(?:(${YEAR})[\\s-]?)?H([12])(?![\\d\\p{L}])(?:[\\s-]*(${YEAR}))?)`,
    read: (m, anchor, text) => {
      const n = m[5] ? Number(m[5]) : /first/i.test(m[1] ?? '') ? 1 : 2;
      if (m[2]) return { date: half(parts(anchor.today).y + step(m[2]), n), implied: ['year'] };
      // "the H1 chip"
      const isThing =
        m[5] &&
        !m[4] &&
        !m[6] &&
        /^\s(?:chip|headset|processor|robot|visa)s?\b/.test(text.slice(m.index + m[0].length));
      return isThing ? null : yearly((y) => half(y, n), m[3] ?? m[4] ?? m[6], anchor);
    },
  },
  {
    // the first three quarters (of 2019)
    name: 'en.time.first-quarters',
    hints: ['quarters'],
    pattern: `(?<![\\p{L}])(?:the\\s+)?first\\s+(two|three|[23])\\s+quarters(?:\\s+of\\s+(?:(this|last|the)\\s+(?:fiscal\\s+)?year|(${YEAR})))?(?![\\p{L}])`,
    read: (m, anchor) => {
      const n = /^(?:two|2)$/i.test(m[1] ?? '') ? 2 : 3;
      const inYear = (y: number) => {
        const [a, b] = [quarterStretch(y, 1), quarterStretch(y, n)];
        return { ...a, b: b.b, iso: `${a.iso.split('/')[0]}/${b.iso.split('/')[1]}` };
      };
      return m[2]
        ? { date: inYear(parts(anchor.today).y + step(m[2])), implied: ['year'] }
        : yearly(inYear, m[3], anchor);
    },
  },
  {
    // the first nine months (of 2019)
    name: 'en.time.first-months',
    hints: ['months'],
    pattern: `(?<![\\p{L}])(?:the\\s+)?(first|last|final)\\s+(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})\\s+months(?:\\s+of\\s+(?:(this|last|next|the)\\s+(?:fiscal\\s+)?year|(${YEAR})))`,
    read: (m, anchor) => {
      const n = CARDINALS[(m[2] ?? '').toLowerCase()] ?? Number(m[2]);
      if (!(n >= 1 && n <= 11)) return null;
      const y = m[4] ? yearOf(m[4]) : parts(anchor.today).y + step(m[3] ?? '');
      const first = /first/i.test(m[1] ?? '');
      const from = first ? 1 : 13 - n;
      const to = from + n - 1;
      const [a, b] = [monthStretch(y, from), monthStretch(y, to)];
      return {
        date: { a: a.a, b: b.b, iso: `${a.iso}/${b.iso}`, grain: 'month' },
        implied: m[4] ? [] : ['year'],
      };
    },
  },
  {
    // summer 2019, the winter of 1947, early spring; "fall" only with a year or "the … of"
    name: 'en.time.season',
    hints: ['spring', 'summer', 'autumn', 'winter', 'fall'],
    pattern: `(?<![\\p{L}-])(the\\s+)?(spring|summer|autumn|fall|winter)(?:\\s+(?:of\\s+)?(${YEAR})(?!/)|(?=\\s+of\\s+(?:last|this|next)\\s+year))`,
    read: (m, anchor) => {
      const inYear = seasonIn(m[2] ?? '');
      return m[3] ? { date: inYear(yearOf(m[3])) } : yearly(inYear, undefined, anchor);
    },
  },
  {
    name: 'en.time.season-alone',
    hints: ['spring', 'summer', 'autumn', 'winter', 'fall'],
    pattern:
      '(?<![\\p{L}-])(?:(?<=\\b(?:in|during|by|until|since|through|over|of|from|for)\\s+)(?:the\\s+|early\\s+|late\\s+)?(spring|summer|autumn|winter)|(?<=\\bin\\s+)the\\s+(fall))(?=\\s*(?:[.,;)]|$|\\s(?:and|when|as|for|to|at|after|before)\\b))',
    read: (m, anchor, text) => {
      const inYear = seasonIn(m[1] ?? m[2] ?? '');
      if (!looksAhead(text, m.index, m.index + m[0].length))
        return yearly(inYear, undefined, anchor, liesBehind(text, m.index) ? 0 : undefined);
      const date = nearestYear(inYear, anchor, true);
      return date && { date, implied: ['year'], inYear };
    },
  },
];
