/* Reads the ISO 8601 forms that facts use, keeping how exact each is. */

/** Parts that were given; null where the value is coarser. Hours and minutes are as said at the place, never shifted. */
export interface IsoTime {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
}

const FORM =
  /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Null for forms we do not write (weeks, times of day alone). */
export function readIso(text: string): IsoTime | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const part = (i: number) => (match[i] === undefined ? null : Number(match[i]));
  return { year: Number(match[1]), month: part(2), day: part(3), hour: part(4), minute: part(5) };
}

/** Start and end of an interval `A/B`; a single time is both. Null where either cannot be read. */
export function readIsoRange(text: string): { readonly start: IsoTime; readonly end: IsoTime } | null {
  const [a = '', b] = text.split('/');
  const start = readIso(a);
  const end = b === undefined ? start : readIso(b);
  return start && end ? { start, end } : null;
}

/** Milliseconds for sorting and for `Intl` (time zone UTC): the start of the stretch that the time names. */
export function toMoment(time: IsoTime): number {
  const date = new Date(0);
  date.setUTCFullYear(time.year, (time.month ?? 1) - 1, time.day ?? 1);
  date.setUTCHours(time.hour ?? 0, time.minute ?? 0, 0, 0);
  return date.getTime();
}
