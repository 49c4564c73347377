/* What a story named last: the times that "the next day", "ten years later" are counted from. */
import type { Found } from './fact';
import type { RuleContext } from './rule';

const DAYS = /^(\d{4}-\d\d-\d\d)(?:T[\d:]+)?(?:\/(\d{4}-\d\d-\d\d)(?:T[\d:]+)?)?$/;
const YEAR_OR_MONTH = /^\d{4}(?:-\d\d)?$/;
/** Length of `1998`. */
const YEAR = 4;
/** Days apart up to which a stretch names a day near enough (8月中旬), not a season. */
const SHORT = 10;

/** What a story named last: parts of a rule's context. */
export type LastTimes = Pick<RuleContext, 'lastDate' | 'lastTime'>;
/** At a story's start. */
export const NO_TIMES: LastTimes = { lastDate: null, lastTime: null };

/** A time that counts for what follows it, where it stands. */
export interface NamedTime extends LastTimes {
  readonly from: number;
  readonly to: number;
}

/**
 * Null for what names no time that another is counted from. A year or a month is no day that "the next day" follows; one that was
 * reckoned ("three years ago", "last month") has `~` behind it.
 */
export function namedTime({ type, value, implied, from, to }: Found): NamedTime | null {
  if (type !== 'time' || typeof value !== 'string') return null;
  if (YEAR_OR_MONTH.test(value)) {
    const isReckoned = implied.includes(value.length === YEAR ? 'year' : 'month');
    return { from, to, lastDate: null, lastTime: isReckoned ? `${value}~` : value };
  }
  const isEvent = to - from <= EVENT && value.length > EVENT && implied.length === 0;
  const day = isEvent || isVague(value, implied) ? null : dayOf(value);
  return day === null ? null : { from, to, lastDate: day, lastTime: day };
}

/** So few characters with a whole date in them name what happened then (12·26, 9/11): nothing is counted from that. */
const EVENT = 5;

/** The weekend, the next three days, the days of a holiday (year and day implied, the month not): no day of theirs was told. */
const isVague = (value: string, implied: Found['implied']): boolean =>
  implied.includes('day') &&
  (/^[\d-]+\/[\d-]+$/.test(value) || (implied.includes('year') && !implied.includes('month')));

/** The day that a time begins on, where its value is that exact; else null. */
function dayOf(value: string): string | null {
  const [, first = null, last = first] = DAYS.exec(value) ?? [];
  if (!first || !last) return null;
  return Date.parse(last) - Date.parse(first) <= SHORT * 86_400_000 ? first : null;
}

/** What is last after these finds, in reading order. */
export const lastAfter = (found: readonly Found[], last: LastTimes): LastTimes =>
  found.reduce((before, f) => {
    const time = namedTime(f);
    return time ? { lastDate: time.lastDate ?? before.lastDate, lastTime: time.lastTime } : before;
  }, last);

/** The same before a place of a block, in any order; `last` is what was last before the block. */
export function lastBefore(at: number, times: readonly NamedTime[], last: LastTimes): LastTimes {
  let time: NamedTime | null = null;
  let date: NamedTime | null = null;
  for (const t of times) {
    if (t.to > at) continue;
    if (!time || t.from > time.from) time = t;
    if (t.lastDate !== null && (!date || t.from > date.from)) date = t;
  }
  return { lastDate: date?.lastDate ?? last.lastDate, lastTime: time?.lastTime ?? last.lastTime };
}
