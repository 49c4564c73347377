/* Days as numbers (UTC days since 1970-01-01) and their ISO 8601 forms. No clock here: what to reckon from is handed in. */
const MS = 86_400_000;

/** Months from 1; months and days beyond their range run over. */
export const day = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m - 1, d) / MS);

export const isoDay = (n: number): string => new Date(n * MS).toISOString().slice(0, 10);

/** Whether the calendar has this day. */
export const isDay = (y: number, m: number, d: number): boolean =>
  m >= 1 &&
  m <= 12 &&
  d >= 1 &&
  isoDay(day(y, m, d)).endsWith(`-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

/** Day number of an ISO 8601 date or time; null for none. */
export function dayNumber(iso: string | null): number | null {
  const match = iso && /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The ISO week that holds the day. */
export function isoWeek(n: number): string {
  const monday = n - ((((n + 3) % 7) + 7) % 7);
  const y = new Date((monday + 3) * MS).getUTCFullYear();
  const first = day(y, 1, 4);
  const week = (monday - (first - ((((first + 3) % 7) + 7) % 7))) / 7 + 1;
  return `${y}-W${String(week).padStart(2, '0')}`;
}

/** The year that brings a date nearest to `today`. */
export function nearestYear(m: number, d: number, today: number): number {
  const y = new Date(today * MS).getUTCFullYear();
  const away = day(y, m, d) - today;
  return away > 183 ? y - 1 : away < -183 ? y + 1 : y;
}
