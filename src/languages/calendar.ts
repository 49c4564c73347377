/* Days as numbers (UTC days since 1970-01-01) and their ISO 8601 forms. No clock here: what to reckon from is handed in. */
const MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Months from 1; months and days beyond their range run over. */
export const day = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m - 1, d) / MS);

export const partsOf = (n: number): { y: number; m: number; d: number } => {
  const date = new Date(n * MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (n: number): number => (((n + 3) % 7) + 7) % 7;

export const isoDay = (n: number): string => new Date(n * MS).toISOString().slice(0, 10);
/** `m` may run over into the years beside. */
export const isoMonth = (y: number, m: number): string => isoDay(day(y, m, 1)).slice(0, 7);
export const isoSpan = (from: number, last: number): string => `${isoDay(from)}/${isoDay(last)}`;

/** The ISO week that holds the day. */
export function isoWeek(n: number): string {
  const monday = n - weekdayOf(n);
  const { y } = partsOf(monday + 3);
  const first = day(y, 1, 4);
  return `${y}-W${two((monday - (first - weekdayOf(first))) / 7 + 1)}`;
}

/** Whether the calendar has this day. */
export const isDay = (y: number, m: number, d: number): boolean => {
  const at = partsOf(day(y, m, d));
  return at.m === m && at.d === d;
};

/** Days of quarter 1–4. */
export const quarter = (y: number, q: number): string =>
  isoSpan(day(y, 3 * q - 2, 1), day(y, 3 * q + 1, 1) - 1);

/** Day number of an ISO 8601 date or time; null for none. */
export function dayNumber(iso: string | null): number | null {
  const m = iso && /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return m ? day(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}
