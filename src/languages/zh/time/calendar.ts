/* Days as numbers (days since 1970-01-01, proleptic Gregorian), so that dates can be added and compared without time zones. */

/** Days from 1 March of the year 0 to 1970-01-01, and in 400 years. */
const EPOCH = 719468;
const ERA = 146097;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * The day's number; months and days beyond their ends run over into the next. Reckoned in years that begin in March, so that the
 * leap day is a year's last (H. Hinnant, chrono-compatible low-level date algorithms).
 */
export function dayNumber(year: number, month = 1, day = 1): number {
  const months = Math.trunc(year) * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + Math.trunc(day) - 1 - EPOCH;
}

/** The way back. */
export function civil(day: number): Civil {
  const since = day + EPOCH;
  const era = Math.floor(since / ERA);
  const d = since - era * ERA;
  const y = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36524) - Math.floor(d / 146096)) / 365);
  const inYear = d - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: y + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * m + 2) / 5) + 1,
  };
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
