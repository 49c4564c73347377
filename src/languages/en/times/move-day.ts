/* Days reckoned from another: two weeks on, three business days back, half an hour later. */
import { addMonths, dayStretch, parts, yearStretch } from './calendar';
import type { Length, Part } from './part';

/** A day moved by so many lengths. */
export const shiftDay = (n: number, l: Length, by: number): number =>
  l.unit === 'b'
    ? businessDays(n, l.days * by)
    : addMonths(n, Math.round(l.months * by)) + Math.round(l.days * by);

function businessDays(n: number, by: number): number {
  let at = n;
  for (let left = Math.abs(by); left > 0; ) {
    at += Math.sign(by);
    if ((((at + 3) % 7) + 7) % 7 < 5) left--;
  }
  return at;
}

/** Farther back or ahead no date is told. */
const MOST_YEARS = 100_000;

/** A day moved by a length; with hours and minutes where the length has them: no value then where the clock is not known. */
export function moved(p: Part, l: Length, base: number, clock: string | null, by: number): Partial<Part> {
  if (!l.seconds) {
    // before any calendar
    if (l.months > MOST_YEARS * 12) return { value: '', length: null, approximate: true };
    if (l.months >= 12_000)
      return { date: yearStretch(parts(addMonths(base, by * l.months)).y), length: null, approximate: true };
    const long = l.unit === 'y' || l.unit === 'm' || l.unit === 'e' || l.unit === 'q';
    return {
      date: dayStretch(shiftDay(base, l, by)),
      length: null,
      approximate: p.approximate || long,
      implied: ['year', 'month', 'day'],
      inYear: null,
    };
  }
  if (clock === null) return { value: '', length: null };
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  const total = shiftDay(base, l, by) * 86400 + h * 3600 + m * 60 + s + by * l.seconds;
  const n = Math.floor(total / 86400);
  const t = total - n * 86400;
  const two = (v: number): string => String(Math.floor(v)).padStart(2, '0');
  return {
    date: dayStretch(n),
    clock: {
      at: `${two(t / 3600)}:${two((t % 3600) / 60)}:${two(t % 60)}`,
      to: null,
      halfDay: false,
      bare: false,
    },
    length: null,
    implied: ['year', 'month', 'day', 'hour'],
  };
}
