/* Reads the ISO 8601 forms that facts use, keeping how exact each is. */

/** Parts that were given; null where the value is coarser. Hours and minutes are as said at the place, never shifted. */
export interface IsoTime {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
}

const FORM =
  /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Null for forms we do not write (times of day alone). */
export function readIso(text: string): IsoTime | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const part = (i: number) => (match[i] === undefined ? null : Number(match[i]));
  return { year: Number(match[1]), month: part(2), day: part(3), hour: part(4), minute: part(5) };
}

/** Null where it is open on that side (`2019/..`); one of the two is not. */
export interface IsoRange {
  readonly start: IsoTime | null;
  readonly end: IsoTime | null;
}

/** Start and end of an interval `A/B`, or of a week `2019-W46`; a single time is both. Null where it cannot be read. */
export function readIsoRange(text: string): IsoRange | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(text);
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]), week[3] ? 5 : 0);
  const [a = '', b = a] = text.split('/');
  const start = readIso(a);
  const end = b === a ? start : readIso(b);
  const isKnown = (start ?? a === '..') && (end ?? b === '..') && (start ?? end);
  return isKnown ? { start, end } : null;
}

/** Its days from the `first` (0 Monday) to Sunday; the first week of a year is the one that has its 4 January in it (ISO 8601). */
function daysOfWeek(year: number, week: number, first: number): IsoRange {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const day = (n: number) => readIso(new Date(Date.UTC(year, 0, monday + n)).toISOString().slice(0, 10));
  return { start: day(first), end: day(6) };
}

/** Milliseconds for sorting and for `Intl` (time zone UTC): the start of the stretch that the time names. */
export function toMoment(time: IsoTime): number {
  const date = new Date(0);
  date.setUTCFullYear(time.year, (time.month ?? 1) - 1, time.day ?? 1);
  date.setUTCHours(time.hour ?? 0, time.minute ?? 0, 0, 0);
  return date.getTime();
}
