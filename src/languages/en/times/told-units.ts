/* Weeks, months, years … told from publication, with a word before them: last week, the following month, this summer, the year, the past year. */

import { near } from '../../../text/near-letters';
import { looksAhead, wentBefore } from './ahead';
import {
  addMonths,
  dayStretch,
  isoDay,
  monthStretch,
  parts,
  type Stretch,
  weekday as weekdayAt,
  yearStretch,
} from './calendar';
import { isVerb } from './month-words';
import type { Anchor, Part, TimeRule } from './part';
import { seasonIn, step } from './quarters';
import { MONTH, monthOf, SEASONS } from './time-words';
import { monthBeside, unitAt } from './unit-at';

/** Before a weekday, a month, a unit. */
export const DETERMINER =
  'this\\s+(?:coming|upcoming|past|last|next)|last|next|this|past|coming|previous|following|upcoming|prior|preceding|current';
const FROM_STORY = /^(?:following|previous|preceding)$/;
const DETERMINER_HINTS =
  'this last next past coming previous following upcoming prior preceding current'.split(' ');
/** "In 2012 sales fell from the previous year". */
const YEAR_BEFORE =
  /(?<!\b(?:born|built|established|founded|launched|opened|since|until)\s(?:in\s)?)(?:(?:^|[.!?;]\s)(?:In|For|During)\s((?:19|20)\d\d)(?!\d)[^.!?;“”"]*|\b(?:in|for|of|during)\s((?:19|20)\d\d)(?:,\s(?:against|an?|compared|down|from|up|versus)\b)?(?!\d)[^.!?;,“”"]*)$/;

const THE_NEXT = /^the\s+next\s/i;

/** What a unit leaves to be told by publication. */
export const impliedBy = (unit: string): Part['implied'] =>
  /^(?:year|decade|century)/.test(unit)
    ? ['year']
    : /^(?:month|quarter|half)/.test(unit)
      ? ['year', 'month']
      : ['year', 'month', 'day'];

/** "The year he left": which one, not when; "during the year the firm lost" is when. */
const CLAUSE_BEHIND = /^\s+(?:you|he|she|they|we|I|the|an?)\b/;
const WITHIN = /\b(?:at|during|for|over|throughout)\s+$/i;
/** "The last year of his life". */
const OF_LIFE = /^the\s+last\s/i;
const OF_WHOSE = /^\s+of\s+(?:an?|his|her|its|my|our|their)\b/;

const ROLLS = /^(?:week|month|year|decade|century)$/;
/** "The past year", "over the next decade": as long back or ahead, not the calendar's. */
function isRolling(words: string, said: string, unit: string, before: string, behind: string): boolean {
  if (!ROLLS.test(unit) || !/^the\s/i.test(words) || /^\s(?:of|in\swh)/.test(behind)) return false;
  // "the same period of the past year"
  if (/\bsame\s(?:[a-z]+\s){1,3}(?:of|in)\s+$/.test(before)) return false;
  if (said === 'past' || said === 'last') return true;
  return (
    /^(?:next|coming)$/.test(said) &&
    !/^\sor\sso/.test(behind) &&
    /\b(?:over|within|during|throughout)\s+$/i.test(before)
  );
}

function rolling(unit: string, by: number, today: number): Partial<Part> {
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit];
  const other = months ? addMonths(today, months * by) : today + 7 * by;
  const [a, b] = by < 0 ? [other, today] : [today, other];
  return { value: `${isoDay(a)}/${isoDay(b)}`, implied: ['year', 'month', 'day'] };
}

/** "They took to the streets this weekend", told on a Monday; nothing but what was done stands behind the verb. */
const TOOK =
  /(?<!\b[Tt]he\s)\b(?:began|came|clashed|closed|crashed|died|drew|fell|gathered|held|hit|joined|killed|left|lost|made|marched|met|opened|played|rallied|saw|set|took|turned|visited|was|were|went|won)\b(?!\sby\b)(?:(?!\b(?:and|but|that|which|who)\b)[^,])*$/;
/** "They met there, at the weekend". */
const AT_ITS_END = /,\s(?:at|over)\s$/;
const TO_TAKE = near(
  /\b(?:will|would|could|may|might|due|set\sto|scheduled|plan\p{L}*|expect\p{L}*|hop(?:e|es|ed|ing)|until|next|(?:was|were)\sto)\b/u,
);
const tookPlace = (before: string): boolean => {
  const clause = /[^.!?;:“”"]*$/.exec(before)?.[0] ?? '';
  return TOOK.test(clause) && !TO_TAKE.test(clause);
};

/** Told from Monday to Thursday, what happened over the weekend did so on the last one; told on a Friday, or "at the weekend", where it is told as over. */
function isWeekendOver(
  said: string,
  unit: string,
  text: string,
  m: RegExpExecArray,
  { today }: Anchor,
): boolean {
  const w = weekdayAt(today);
  if (unit !== 'weekend' || w > 4 || (said && said !== 'over' && said !== 'this')) return false;
  const to = m.index + m[0].length;
  if (said === 'over' && w < 4) return !looksAhead(text, m.index, to);
  if (said === 'this' && w > 0) return false;
  return (
    wentBefore(text, m.index, to) ||
    (w === 0 && tookPlace(text.slice(Math.max(0, m.index - 160), m.index).replace(AT_ITS_END, ' ')))
  );
}

export const UNIT_RULES: readonly TimeRule[] = [
  {
    // last week, the following month, this summer, next 5/12's determiner is for combining
    name: 'en.time.unit',
    hints: DETERMINER_HINTS,
    pattern: `(?<![\\p{L}\\d-])(?:the\\s+)?(${DETERMINER})\\s+(?:(fiscal|calendar|academic|school)\\s+)?(week|fortnight|weekend|month|quarter|half|year|decade|century|spring|summer|autumn|fall|winter|${MONTH})(?![\\p{L}-](?!end|earlier))`,
    read: (m, anchor, text) => {
      if (m[3] === 'may' && isVerb(text, m.index + m[0].length)) return null;
      const said = (m[1] ?? '').toLowerCase();
      const by = step(said.replace(/^this\s+/, ''));
      const unit = (m[3] ?? '').toLowerCase();
      const before = text.slice(Math.max(0, m.index - 90), m.index);
      const { y } = parts(anchor.today);
      if (unit in SEASONS)
        return { date: seasonNear(unit, by, anchor), implied: ['year'], inYear: seasonIn(unit) };
      const month = /^(?:week|month|half|year|decade|quarter|fortnight|century)/.test(unit)
        ? null
        : monthOf(unit);
      if (month !== null) {
        // "the last one, coming May 14,"
        if (said === 'coming' && /^\s\d/.test(text.slice(m.index + m[0].length))) return null;
        const beside = monthBeside(month, by);
        if (FROM_STORY.test(said)) return { follow: beside, implied: ['year'] };
        return { date: by === 0 ? monthStretch(y, month) : beside(0, anchor.today), implied: ['year'] };
      }
      const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 9);
      if (OF_LIFE.test(m[0]) && OF_WHOSE.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12)))
        return null;
      if (isRolling(m[0], said, unit, before, behind)) return { ...rolling(unit, by, anchor.today) };
      // "he failed, and left the next year"
      if (THE_NEXT.test(m[0]) && ROLLS.test(unit) && wentBefore(text, m.index, m.index + m[0].length))
        return {
          follow: (_: number, lastTime: number) => unitAt(unit, lastTime, 1) ?? dayStretch(lastTime),
          implied: impliedBy(unit),
        };
      const sentence = text.slice(Math.max(0, m.index - 200), m.index);
      const [, opened, named] =
        (unit === 'year' && FROM_STORY.test(said) && YEAR_BEFORE.exec(sentence)) || [];
      const year = opened ?? named;
      if (year) return { date: yearStretch(Number(year) + by), implied: ['year'] };
      const at = unitAt(unit, anchor.today, isWeekendOver(said, unit, text, m, anchor) ? -1 : by);
      return at && { date: at, implied: impliedBy(unit) };
    },
  },
  {
    // the year; the weekend; the week: the one that is going on
    name: 'en.time.the-unit',
    hints: ['day', 'week', 'month', 'quarter', 'year', 'fortnight', 'fiscal', 'full'],
    pattern:
      '(?<![\\p{L}\\d-])the\\s+(day|week|weekend|month|quarter|year|fortnight|fiscal\\s+year|full\\s+year)(?!\\p{L}|-(?!end)|\\s+(?:before|after|of|when|in\\s+which|that|ended|ending|to|since|following|leading)\\b)(?!\\s+\\d{4})',
    read: (m, anchor, text) => {
      const unit = (m[1] ?? '').toLowerCase().replace(/^(?:fiscal|full)\s+/, '');
      const before = text.slice(Math.max(0, m.index - 14), m.index);
      if (unit === 'day' && !/\bfor\s+$|\bof\s+$/i.test(before)) return null;
      if (unit === 'day' && /\bof\s+$/i.test(before)) return null;
      if (/(?<!(?:st|nd|rd|th)\s)\b(?:days?|times?)\s+of\s+$/i.test(before)) return null;
      const after = text.slice(m.index + m[0].length, m.index + m[0].length + 14);
      const clause = text.slice(m.index + m[0].length, m.index + m[0].length + 8);
      if (CLAUSE_BEHIND.test(clause) && !WITHIN.test(before)) return null;
      const isOver = /\b(?:over|during|throughout|into|until)\s+$/i.test(before);
      if (
        unit === 'weekend' &&
        !isOver &&
        /^\s(?!(?:and|or|but|in|on|at|to|for|with|when|as|is|was|he|she|it|they|we)\b)[a-z]/.test(after)
      )
        return null;
      const isLast = unit === 'weekend' && isWeekendOver(isOver ? 'over' : '', unit, text, m, anchor);
      const at = unitAt(unit, anchor.today, isLast ? -1 : 0);
      return at && { date: at, implied: impliedBy(unit) };
    },
  },
  {
    name: 'en.time.week-after-next',
    hints: ['next', 'last'],
    pattern: '(?<![\\p{L}])the\\s+(week|month|year|weekend)\\s+(after\\s+next|before\\s+last)',
    read: (m, anchor) => {
      const at = unitAt(m[1] ?? '', anchor.today, /after/i.test(m[2] ?? '') ? 2 : -2);
      return at && { date: at, implied: impliedBy(m[1] ?? '') };
    },
  },
];

function seasonNear(unit: string, by: number, anchor: Anchor): Stretch {
  const { y } = parts(anchor.today);
  const s = seasonIn(unit);
  if (by === 0) return s(y);
  if (by < 0) return s(y).b <= anchor.today + 1 ? s(y) : s(y - 1);
  return s(y).a > anchor.today ? s(y) : s(y + 1);
}
