/* The lunar calendar, by the engine's own (Intl, `ca-chinese`): no table of new moons to ship. */
import { dayNumber } from './calendar';

let format: Intl.DateTimeFormat | null = null;
const years = new Map<number, Map<string, number>>();

/** Day number of a lunar date; month 1 to 12, leap months left out. Null where there is none (廿九 was the month's last day). */
export function lunarDay(year: number, month: number, day: number): number | null {
  return daysOf(year).get(`${month}-${day}`) ?? null;
}

/** The last day of the lunar year: 除夕. */
export const lunarEve = (year: number): number | null => {
  const next = lunarDay(year + 1, 1, 1);
  return next === null ? null : next - 1;
};

/** How many days a lunar month has. */
export const lunarMonthLength = (year: number, month: number): number =>
  lunarDay(year, month, 30) === null ? 29 : 30;

function daysOf(year: number): Map<string, number> {
  const known = years.get(year);
  if (known) return known;
  const days = new Map<string, number>();
  // the first day of a lunar year lies between 20 January and 21 February; from there from month to month
  let start = dayNumber(year, 1, 20);
  while (lunarOf(start).month !== '1') start += 31 - lunarOf(start).day;
  start -= lunarOf(start).day - 1;
  for (let i = 0; i < 14; i++) {
    const { month } = lunarOf(start);
    if (i > 0 && month === '1') break;
    const length = lunarOf(start + 29).day === 30 ? 30 : 29;
    if (/^\d+$/.test(month)) for (let d = 1; d <= length; d++) days.set(`${month}-${d}`, start + d - 1);
    start += length;
  }
  years.set(year, days);
  return days;
}

/** Leap months carry letters (`6bis`). */
function lunarOf(day: number): { month: string; day: number } {
  format ??= new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(day * 864e5));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { month: part('month'), day: Number(part('day')) };
}
