/* ISO 8601 → a date as the reader writes it, no more exact than it was said. */
import { type IsoTime, readIsoRange, toMoment } from './iso-time';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(time: IsoTime, locale: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (time.year <= 0) options.era = 'short';
  if (time.month !== null) options.month = 'short';
  if (time.day !== null) options.day = 'numeric';
  if (time.hour !== null) Object.assign(options, { hour: 'numeric', minute: '2-digit' });
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** Null where the value is no time we can write. An interval is written as a range, as exact as its coarser end. */
export function formatTime(iso: string, locale: string): string | null {
  const range = readIsoRange(iso);
  if (!range) return null;
  const { start, end } = range;
  const coarser = start.hour === null || start.day === null || start.month === null ? start : end;
  const format = formatOf(coarser, locale);
  return start === end ? format.format(toMoment(start)) : format.formatRange(toMoment(start), toMoment(end));
}
