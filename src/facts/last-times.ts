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

/** The day a time fact begins on, where its value is that exact; else null: the end of a year is no day that "the next day" follows. */
function dayOf(found: Found): string | null {
  if (found.type !== 'time' || typeof found.value !== 'string') return null;
  const [, first = null, last = first] = DAYS.exec(found.value) ?? [];
  if (!first || !last) return null;
  return Date.parse(last) - Date.parse(first) <= SHORT * 86_400_000 ? first : null;
}

/** The year, month or day that a time fact is, a year with `~` behind it where it was reckoned ("three years ago"); null for all other stretches. */
function timeOf(found: Found): string | null {
  if (found.type !== 'time' || typeof found.value !== 'string') return null;
  const isCoarse = YEAR_OR_MONTH.test(found.value);
  if (!isCoarse) return dayOf(found);
  return found.value.length === YEAR && found.implied.includes('year') ? `${found.value}~` : found.value;
}

/** A time that counts for what follows it, where it stands. */
export interface NamedTime extends LastTimes {
  readonly from: number;
  readonly to: number;
}

/** Null for what names no time that another is counted from. */
export function namedTime(found: Found): NamedTime | null {
  const lastTime = timeOf(found);
  return lastTime === null ? null : { from: found.from, to: found.to, lastDate: dayOf(found), lastTime };
}

/** What is last after these finds, in reading order. */
export const lastAfter = (found: readonly Found[], last: LastTimes): LastTimes =>
  found.reduce(
    ({ lastDate, lastTime }, f) => ({ lastDate: dayOf(f) ?? lastDate, lastTime: timeOf(f) ?? lastTime }),
    last,
  );

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
