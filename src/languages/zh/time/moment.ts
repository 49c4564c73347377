/* What the readers of dates and clocks hand to one another: a stretch of days, perhaps with a time of day; and its ISO 8601 value. */

import type { Found } from '../../../facts/fact';
import { civil, dayNumber, isoDay, isoYear, pad } from './calendar';

export type Implied = Found['implied'][number];

export interface Said {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** 三年前: counted from the day of publication itself. */
  readonly isReckoned: boolean;
}

/** What relative dates are counted from. */
export interface Reference {
  /** Day of publication; where nobody knows it, of no meaning (`known` false). */
  readonly now: number;
  /** Seconds since midnight of the publication. */
  readonly seconds: number;
  readonly known: boolean;
  /** Whether the publication's time of day is known too. */
  readonly timed: boolean;
  /** The story's last day before this place; null at its start. */
  readonly last: number | null;
  /** What the story named last before this place, its month and day where they were said; null at its start. */
  readonly said: Said | null;
}

export interface Moment {
  readonly from: number;
  readonly to: number;
  /** First and last day, both within. */
  readonly start: number;
  readonly end: number;
  /** How exactly the days were said. */
  readonly grain: 'year' | 'month' | 'day' | 'span';
  /** Hours of the part of day, from and to (24 and more: the next day); null where none was said. */
  readonly part: readonly [number, number] | null;
  /** Seconds since midnight; null where no clock time was said. */
  readonly clock: number | null;
  /** Whether seconds were said. */
  readonly seconds: boolean;
  readonly implied: readonly Implied[];
  readonly approximate: boolean;
  /** False where it hangs on a publication date that nobody knows, or is no date of the calendar (2月30日). */
  readonly valid: boolean;
}

export const moment = (
  from: number,
  to: number,
  start: number,
  end: number,
  grain: Moment['grain'],
  implied: readonly Implied[] = [],
): Moment => ({
  from,
  to,
  start,
  end,
  grain,
  part: null,
  clock: null,
  seconds: false,
  implied,
  approximate: false,
  valid: true,
});

export const year = (from: number, to: number, y: number, implied: readonly Implied[] = []): Moment =>
  moment(from, to, dayNumber(y), dayNumber(y, 12, 31), 'year', implied);

export const month = (
  from: number,
  to: number,
  y: number,
  m: number,
  implied: readonly Implied[] = [],
): Moment => moment(from, to, dayNumber(y, m, 1), dayNumber(y, m + 1, 0), 'month', implied);

export const day = (from: number, to: number, d: number, implied: readonly Implied[] = []): Moment =>
  moment(from, to, d, d, 'day', implied);

const clockText = (seconds: number, withSeconds: boolean): string =>
  `T${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}${withSeconds ? `:${pad(seconds % 60)}` : ''}`;

/** A day and seconds past its midnight, which may be more than a day's. */
export function isoInstant(d: number, seconds: number, withSeconds = false): string {
  const over = Math.floor(seconds / 86400);
  return isoDay(d + over) + clockText(seconds - over * 86400, withSeconds);
}

/** ISO 8601, as exact as it was said; null where it cannot be told. */
export function isoOf(m: Moment): string | null {
  if (!m.valid) return null;
  if (m.clock !== null) return isoInstant(m.start, m.clock, m.seconds);
  if (m.part) return `${isoInstant(m.start, m.part[0] * 3600)}/${isoInstant(m.start, m.part[1] * 3600)}`;
  return isoDays(m.start, m.end, m.grain);
}

function isoDays(start: number, end: number, grain: Moment['grain']): string {
  const c = civil(start);
  if (grain === 'year') return isoYear(c.year);
  if (grain === 'month') return `${isoYear(c.year)}-${pad(c.month)}`;
  return start === end ? isoDay(start) : `${isoDay(start)}/${isoDay(end)}`;
}

/** Where it begins, for the left side of an interval. */
export const isoStart = (m: Moment): string | null => {
  const iso = isoOf(m);
  return iso && (iso.split('/')[0] ?? iso);
};

/** Where it ends, for the right side of an interval. */
export const isoEnd = (m: Moment): string | null => {
  const iso = isoOf(m);
  return iso && (iso.split('/')[1] ?? iso);
};
