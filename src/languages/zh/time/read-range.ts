/* Ranges that share their unit: 1995-1997年, 1～4月, 7月13-17日, 早上五到六点, 9~12点半, 凌晨6、7点. */
import type { RuleValue } from '../../../facts/rule';
import { numberOf } from '../numbers';
import { civil, dayNumber, isDate, isoYear, pad } from './calendar';
import { isoInstant, type Moment, type Reference } from './moment';
import { isAhead } from './nearest-year';
import { readClock } from './read-clock';
import { readDay } from './read-day';
import { readMonth } from './read-month';
import { OFFSET, readYear, YEARS_TOGETHER } from './read-year';

const N = '(\\d{1,2}|[一二两三四五六七八九十廿]{1,3})';
const JOINT = '\\s*(?:-{1,3}|~|—+|–|−|至|到|、)\\s*';
const YEARS = new RegExp(
  `[从自由]?((?:19|20)\\d\\d)${JOINT}((?:19|20)?\\d\\d)\\s*(年(?!代)|赛季|冰雪季|雪季|学年|财年|年度)`,
  'y',
);
const MONTHS = new RegExp(`${N}(?:月份?)?${JOINT}${N}月(?:份)?`, 'y');
const DAYS = new RegExp(`${N}[日号]?${JOINT}${N}(?:日|号)`, 'y');
const CLOCKS = new RegExp(`${N}${JOINT}(?=${N}\\s*(?:点|时(?!间)))`, 'y');

/** Seconds. */
const HOUR = 3600;
/** 1—11月 and later ends, told in January or February, are over. */
const LATE = 10;
const EARLY = 2;

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The whole fact, or null. */
export function readRangeHead(text: string, at: number, ref: Reference): RuleValue | null {
  const span = years(text, at) ?? yearsTogether(text, at, ref);
  if (span) return span;
  const year = readYear(text, at, ref);
  return daysOfMonth(text, at, year, ref) ?? months(text, at, year, ref) ?? clocks(text, at, ref);
}

function years(text: string, at: number): RuleValue | null {
  const m = exec(YEARS, text, at);
  if (!m) return null;
  const a = m[1] ?? '';
  const b = (m[2] ?? '').length === 2 ? a.slice(0, 2) + m[2] : (m[2] ?? '');
  return Number(a) < Number(b) ? { to: at + m[0].length, value: `${a}/${b}` } : null;
}

function yearsTogether(text: string, at: number, ref: Reference): RuleValue | null {
  const m = exec(YEARS_TOGETHER, text, at);
  if (!m) return null;
  const first = civil(ref.now).year + (OFFSET[m[1] ?? ''] ?? 0);
  return { to: at + m[0].length, value: ref.known ? `${first}/${first + 1}` : null, implied: ['year'] };
}

function months(text: string, at: number, y: Moment | null, ref: Reference): RuleValue | null {
  const start = y ? y.to : at;
  const m = exec(MONTHS, text, start);
  if (!m) return null;
  const [a, b] = [numberOf(m[1] ?? '') ?? 0, numberOf(m[2] ?? '') ?? 0];
  // 三、四月份 is one stretch, 3月、6月 are two
  if (/、/.test(m[0]) && (b !== a + 1 || /月份?\s*、/.test(m[0]))) return null;
  if (a < 1 || b > 12 || a > 12 || a === b) return null;
  // 5月-10月 with days behind is the range of two dates
  if (/^\s*\d{1,2}[日号]/.test(text.slice(start + m[0].length))) return null;
  const here = civil(y ? y.start : ref.now).year;
  const isLast = !y && a === 1 && b >= LATE && civil(ref.now).month <= EARLY && !isAhead(text, at);
  const year = isLast ? here - 1 : here;
  const value = `${isoYear(year)}-${pad(a)}/${isoYear(b > a ? year : year + 1)}-${pad(b)}`;
  return { to: start + m[0].length, value: y || ref.known ? value : null, implied: y ? y.implied : ['year'] };
}

function daysOfMonth(text: string, at: number, y: Moment | null, ref: Reference): RuleValue | null {
  const lead = /[从自由]/.test(text.charAt(at - 1)) ? 1 : 0;
  const month = readMonthOnly(text, y ? y.to : at, y, ref);
  const start = month ? month.to : at;
  if (!month && /[第\d零一二三四五六七八九十]/.test(text.charAt(at - 1))) return null;
  const m = exec(DAYS, text, start);
  if (!m) return null;
  const [a, b] = [numberOf(m[1] ?? '') ?? 0, numberOf(m[2] ?? '') ?? 0];
  if (a < 1 || b > 31 || a >= b) return null;
  if (!month && (/号/.test(m[0]) || (/、/.test(m[0]) && b !== a + 1))) return null;
  const base = month ? month.start : (lastOf(text, start + m[0].length, ref)?.start ?? ref.now);
  const c = civil(base);
  if (!isDate(c.year, c.month, b)) return null;
  const end = start + m[0].length;
  // 8日至9日下午: to its end; 9日下午3点: to then
  const clock = readClock(text, end);
  const till = !clock || clock.loose ? null : (clock.clock ?? (clock.part?.[1] ?? 0) * HOUR);
  const last =
    till === null ? `${c.year}-${pad(c.month)}-${pad(b)}` : isoInstant(dayNumber(c.year, c.month, b), till);
  const value = `${c.year}-${pad(c.month)}-${pad(a)}/${last}`;
  return {
    from: at - lead,
    to: clock && till !== null ? clock.to : end,
    value: (month?.valid ?? ref.known) ? value : null,
    implied: month?.implied ?? ['year', 'month'],
  };
}

/** The day that ends at `to`: 17日 of 13-17日. */
function lastOf(text: string, to: number, ref: Reference): Moment | null {
  const length =
    /[\d一二三四五六七八九十廿]{1,3}[日号]$/.exec(text.slice(Math.max(0, to - 4), to))?.[0].length ?? 0;
  // read on its own: a hyphen before it is not its context here
  return readDay(text.slice(to - length), 0, ref);
}

/** The month alone: 7月 of 7月13-17日. */
function readMonthOnly(text: string, at: number, y: Moment | null, ref: Reference): Moment | null {
  const m = exec(/\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/y, text, at);
  const n = m ? (numberOf(m[1] ?? '') ?? 0) : 0;
  if (!m || n < 1 || n > 12) return null;
  if (!y) {
    const named = readMonth(text.slice(0, at + m[0].length), at, ref);
    return named && { ...named, to: at + m[0].length };
  }
  const year = civil(y.start).year;
  return {
    ...y,
    to: at + m[0].length,
    start: dayNumber(year, n, 1),
    end: dayNumber(year, n + 1, 0),
    grain: 'month',
  };
}

function clocks(text: string, at: number, ref: Reference): RuleValue | null {
  const part = readClock(text, at);
  const start = part && part.clock === null ? part.to : at;
  const m = exec(CLOCKS, text, start);
  // 第2、3点; but 于2、3点
  if (!m || (start === at && /、/.test(m[0]) && !/[于在约]/.test(text.charAt(at - 1)))) return null;
  const word = text.slice(at, start);
  const first = readClock(`${word}${m[1]}点`, 0);
  const end = readClock(`${word}${text.slice(start + m[0].length, start + m[0].length + 8)}`, 0);
  if (first?.clock == null || end?.clock == null || first.clock >= end.clock) return null;
  const base = ref.last ?? ref.now;
  return {
    to: start + m[0].length + end.to - word.length,
    value:
      ref.known || ref.last !== null
        ? `${isoInstant(base, first.clock)}/${isoInstant(base, end.clock)}`
        : null,
    implied: ['year', 'month', 'day'],
    approximate: /、/.test(m[0]),
  };
}
