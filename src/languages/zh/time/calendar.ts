/* Days as numbers (days since 1970-01-01, proleptic Gregorian), so that dates can be added and compared without time zones. */

const DAY_MS = 864e5;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The day's number; months and days beyond their ends run over into the next. */
export function dayNumber(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function civil(day: number): Civil {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const monday = (day: number): number => day - weekday(day) + 1;

export const isDate = (year: number, month: number, day: number): boolean => {
  const c = civil(dayNumber(year, month, day));
  return month >= 1 && month <= 12 && c.month === month && c.day === day;
};

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** ISO 8601 year; before the year 1 with a sign and six digits. */
export const isoYear = (year: number): string => (year >= 0 ? pad(year, 4) : `-${pad(-year, 6)}`);

export function isoDay(day: number): string {
  const { year, month, day: d } = civil(day);
  return `${isoYear(year)}-${pad(month)}-${pad(d)}`;
}

/** Adds months, keeping within the month's last day. */
export function addMonths(day: number, months: number): number {
  const c = civil(day);
  const first = dayNumber(c.year, c.month + months, 1);
  const { year, month } = civil(first);
  const last = civil(dayNumber(year, month + 1, 0)).day;
  return dayNumber(year, month, Math.min(c.day, last));
}
