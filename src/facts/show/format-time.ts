/* ISO 8601 → a date as the reader writes it, no more exact than it was said. */
import type { Fact } from '../fact';
import { type IsoTime, readIsoRange, toMoment } from './iso-time';

const formats = new Map<string, Intl.DateTimeFormat>();
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** Made once: making one takes longer than writing many dates with it. */
function formatWith(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

function formatOf(time: IsoTime, locale: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (time.year <= 0) options.era = 'short';
  if (time.month !== null) options.month = 'short';
  if (time.day !== null) options.day = 'numeric';
  if (time.hour !== null) Object.assign(options, CLOCK);
  return formatWith(options, locale);
}

/**
 * Null where the value is no time we can write. An interval is written as a range, as exact as its coarser end, with nothing on a side that
 * is open.
 */
export function formatTime(iso: string, locale: string): string | null {
  const range = readIsoRange(iso);
  if (!range) return null;
  const { start, end } = range;
  if (!start || !end) {
    const one = (start ?? end) as IsoTime;
    const said = formatOf(one, locale).format(toMoment(one));
    return start ? `${said} –` : `– ${said}`;
  }
  const [from, to] = [toMoment(start), toMoment(end)];
  if (start === end) return formatOf(start, locale).format(from);
  if (isHoursOfOneDay(start, end)) {
    // `formatRange` falls back to an all-numeric date here in some languages
    return `${formatOf({ ...start, hour: null }, locale).format(from)} ${hoursOf(locale).formatRange(from, to)}`;
  }
  const coarser = start.hour === null || start.day === null || start.month === null ? start : end;
  return formatOf(coarser, locale).formatRange(from, to);
}

/**
 * A fact's time without what its words do not say: of 9.30pm alone the hour and no day, of Tuesday evening the day and no hour. Null where
 * nothing is left, and where the value is no time we can write.
 */
export function formatSaidTime(
  { value, implied }: Pick<Fact, 'value' | 'implied'>,
  locale: string,
): string | null {
  if (typeof value !== 'string') return null;
  const isDayless = implied.includes('date');
  const range = implied.includes('hour') || isDayless ? readIsoRange(value) : null;
  const { start, end } = range ?? {};
  if (!start || !end || start.hour === null) return formatTime(value, locale);
  if (!implied.includes('hour')) {
    const [from, to] = [toMoment(start), toMoment(end)];
    return start === end ? hoursOf(locale).format(from) : hoursOf(locale).formatRange(from, to);
  }
  return isDayless ? null : formatOf({ ...start, hour: null }, locale).format(toMoment(start));
}

/** Hours without their day. */
const hoursOf = (locale: string): Intl.DateTimeFormat => formatWith({ timeZone: 'UTC', ...CLOCK }, locale);

const isHoursOfOneDay = (a: IsoTime, b: IsoTime): boolean =>
  a.hour !== null && b.hour !== null && a.year === b.year && a.month === b.month && a.day === b.day;
