/*
 * Days as numbers (UTC days since 1970-01-01) and stretches of them with the ISO 8601 form that says how exactly they are known.
 * No clock here: every date is reckoned from one that is handed in.
 */

export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Days from `a` to before `b`. */
export interface Stretch {
  readonly a: number;
  readonly b: number;
  readonly iso: string;
  readonly grain: Grain;
}

const MS = 86_400_000;

/** Day number; months from 1; months and days beyond their range run over. */
export const day = (y: number, m: number, d: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return Math.floor(date.getTime() / MS);
};

export const parts = (n: number): { y: number; m: number; d: number } => {
  const date = new Date(n * MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

/** 0 Monday … 6 Sunday. */
export const weekday = (n: number): number => (((n + 3) % 7) + 7) % 7;

export const daysIn = (y: number, m: number): number => day(y, m + 1, 1) - day(y, m, 1);

const two = (n: number): string => String(n).padStart(2, '0');
export const isoYear = (y: number): string => `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`;
export const isoDay = (n: number): string => {
  const { y, m, d } = parts(n);
  return `${isoYear(y)}-${two(m)}-${two(d)}`;
};

export const dayStretch = (n: number): Stretch => ({ a: n, b: n + 1, iso: isoDay(n), grain: 'day' });

export const monthStretch = (y: number, m: number): Stretch => {
  const a = day(y, m, 1);
  const at = parts(a);
  return { a, b: day(y, m + 1, 1), iso: `${isoYear(at.y)}-${two(at.m)}`, grain: 'month' };
};

export const yearStretch = (y: number): Stretch => ({
  a: day(y, 1, 1),
  b: day(y + 1, 1, 1),
  iso: isoYear(y),
  grain: 'year',
});

/** The ISO week (Monday to Sunday) that holds the day. */
export const weekStretch = (n: number): Stretch => {
  const a = n - weekday(n);
  const y = parts(a + 3).y;
  const first = day(y, 1, 4);
  const week = Math.floor((a - (first - weekday(first))) / 7) + 1;
  return { a, b: a + 7, iso: `${isoYear(y)}-W${two(week)}`, grain: 'week' };
};

/** Days `a` to before `b`, written as an interval of days with its last day. */
export const span = (a: number, b: number, grain: Grain): Stretch => ({
  a,
  b,
  iso: `${isoDay(a)}/${isoDay(b - 1)}`,
  grain,
});

/** Quarter 1–4; 0 and 5 run over into the years beside. */
export const quarterStretch = (y: number, q: number): Stretch => {
  const a = day(y, 3 * q - 2, 1);
  return span(a, day(y, 3 * q + 1, 1), 'quarter');
};

export const addMonths = (n: number, months: number): number => {
  const { y, m, d } = parts(n);
  const first = parts(day(y, m + months, 1));
  return day(first.y, first.m, Math.min(d, daysIn(first.y, first.m)));
};

/** Western Easter Sunday. */
export const easter = (y: number): number => {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return day(y, month, ((h + l - 7 * m + 114) % 31) + 1);
};

/** The `n`th weekday of a month; -1 the last. */
export const nthWeekday = (y: number, m: number, w: number, n: number): number => {
  if (n < 0) {
    const last = day(y, m + 1, 1) - 1;
    return last - ((weekday(last) - w + 7) % 7);
  }
  const first = day(y, m, 1);
  return first + ((w - weekday(first) + 7) % 7) + (n - 1) * 7;
};

/** The stretch of an ISO 8601 year, month or day, or of a year with `~` behind it. */
export function stretchOf(iso: string): Stretch {
  const [y = 0, m, d] = iso.replace('~', '').split('-').map(Number);
  if (m === undefined) return yearStretch(y);
  return d === undefined ? monthStretch(y, m) : dayStretch(day(y, m, d));
}

/** A year or month moved by months, as exact as before; null where it is neither, or too inexact for the step. */
export function movedBy(stretch: Stretch, months: number): Stretch | null {
  if (stretch.grain !== 'month' && (stretch.grain !== 'year' || months % 12 !== 0)) return null;
  const { y, m } = parts(addMonths(stretch.a, months));
  return stretch.grain === 'year' ? yearStretch(y) : monthStretch(y, m);
}
