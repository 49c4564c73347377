/* Days that news calls by their date alone, years after: the Sept. 11 attacks, the Jan. 6 riot. Told by what stands beside the date. */
import { day } from './calendar';

/** By month-day: the year, and what is said behind the date. */
const NAMED: Readonly<Record<string, readonly [year: number, behind: RegExp]>> = {
  '1-6': [2021, /^(?:attack|committee|defendant|hearing|insurrection|investigation|mob|panel|riot|capitol)/i],
  '7-7': [2005, /^(?:attacks|bomb|terror|london)/i],
  '9-11': [2001, /^(?:terror|attacks|commission|hijack|plot|victims|families|memorial|first\sresponder)/i],
  '10-7': [2023, /^(?:attack|hamas|massacre|terror)/i],
  '11-26': [2008, /^(?:mumbai|attack|terror)/i],
};
const BEFORE = /\b(?:attacks|bombings|tragedy|horrors?|victims)\sof\s(?:the\s)?$/i;

/**
 * The day meant by a month and a day of it (or the day first: 26/11) whose year is not said, at `from`–`to` of the text; null where it
 * is no such day.
 */
export function namedDay(
  first: number,
  second: number,
  text: string,
  from: number,
  to: number,
): number | null {
  const [m, d] = first > 12 ? [second, first] : [first, second];
  const named = NAMED[`${m}-${d}`];
  if (!named) return null;
  const [year, behind] = named;
  const isMeant =
    behind.test(text.slice(to).replace(/^[,\s-]+/, '')) ||
    BEFORE.test(text.slice(Math.max(0, from - 24), from));
  return isMeant ? day(year, m, d) : null;
}
