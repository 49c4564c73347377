/* A date as pages write it → ISO 8601. Months' names come from the browser's own knowledge of the page's language. */

const MONTHS = new Map<string, ReadonlyMap<string, number>>();
/** Years that a news page may bear. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Names and short names of months in a language and in English, lower case, to 1–12. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = MONTHS.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of ['en', language])
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const)
        addMonths(names, locale, { month, ...(day && { day }) });
  MONTHS.set(language, names);
  return names;
}

function addMonths(into: Map<string, number>, locale: string, form: Intl.DateTimeFormatOptions): void {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
  } catch {
    return; // not a language tag: the page said something else there
  }
  for (let m = 0; m < 12; m++) {
    const part = format.formatToParts(Date.UTC(2021, m, 5)).find((p) => p.type === 'month');
    const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
    if (/^\p{L}{3,}$/u.test(name)) into.set(name, m + 1);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
/** Hours, minutes, zone after a date. */
const TIME =
  /^[\sT,，|·•–—-]*(?:\p{L}{1,8}\.?\s)?\s*(\d{1,2})\s*[:：h時时点]\s*(\d{2})(?:[:：](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z\b|[+-]\d{2}:?\d{2}\b|(?:UTC|GMT)(?![+-]))?/iu;

interface Found {
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

/** The first full date (day, month, year) in `text`, with its time and zone where they follow it; null where there is none. */
export function findDate(text: string, language: string): Found | null {
  const found = [iso(text), named(text, language), numeric(text, language)].filter((f) => f !== null);
  return found.reduce<Found | null>((a, b) => (!a || b.index < a.index ? b : a), null);
}

/** The date of a string that is (mostly) one; null otherwise. */
export const readDate = (text: string | null, language: string): string | null =>
  text ? (findDate(text, language)?.iso ?? stamp(text)) : null;

/** Milliseconds or seconds since 1970. */
function stamp(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text.trim())) return null;
  const n = Number(text);
  return new Date(n < 1e11 ? n * 1000 : n).toISOString();
}

function build(text: string, m: RegExpExecArray, year: number, month: number, day: number): Found | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const rest = text.slice(m.index + m[0].length);
  const time = TIME.exec(rest);
  if (!time) return { iso: date, index: m.index, length: m[0].length };
  let hour = Number(time[1]);
  if (/^p/i.test(time[4] ?? '') && hour < 12) hour += 12;
  if (/^a/i.test(time[4] ?? '') && hour === 12) hour = 0;
  if (hour > 24 || Number(time[2]) > 59) return { iso: date, index: m.index, length: m[0].length };
  const zone = (time[5] ?? '').replace(/UTC|GMT/i, 'Z').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const clock = `${two(hour % 24)}:${time[2]}${time[3] ? `:${time[3]}` : ''}`;
  return { iso: `${date}T${clock}${zone}`, index: m.index, length: m[0].length + time[0].length };
}

/** 2019-11-28, 2019/11/28, 2019.11.28, 2019年11月28日, 20191128. */
function iso(text: string): Found | null {
  for (const m of text.matchAll(
    /(?<!\d)((?:19|20)\d{2})(?:\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)[日일号號.]?|(\d{2})(\d{2})(?!\d))/g,
  )) {
    const found = build(text, m as RegExpExecArray, Number(m[1]), Number(m[2] ?? m[4]), Number(m[3] ?? m[5]));
    if (found) return found;
  }
  return null;
}

/** 28 Nov 2019, 28. November 2019, 28 de noviembre de 2019, Nov. 28th, 2019. */
function named(text: string, language: string): Found | null {
  if (!/(?:19|20)\d{2}/.test(text)) return null;
  const months = monthsOf(language);
  const month = (word: string | undefined) => months.get((word ?? '').toLowerCase());
  for (const m of text.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,14})\.?,?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/giu,
  )) {
    const value = month(m[2]);
    const found = value ? build(text, m as RegExpExecArray, Number(m[3]), value, Number(m[1])) : null;
    if (found) return found;
  }
  for (const m of text.matchAll(
    /(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?:at\s+)?((?:19|20)\d{2})(?!\d)/giu,
  )) {
    const value = month(m[1]);
    const found = value ? build(text, m as RegExpExecArray, Number(m[3]), value, Number(m[2])) : null;
    if (found) return found;
  }
  return null;
}

/** 28.11.2019, 28/11/2019, and 11/28/2019 where the day or the language says that the month comes first. */
function numeric(text: string, language: string): Found | null {
  for (const m of text.matchAll(/(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/g)) {
    const [a, b] = [Number(m[1]), Number(m[3])];
    const monthFirst = b > 12 || (a <= 12 && m[2] === '/' && language === 'en');
    const found = build(text, m as RegExpExecArray, Number(m[4]), monthFirst ? a : b, monthFirst ? b : a);
    if (found) return found;
  }
  return null;
}

/** The day that an address names: /2019/11/28/, 2019-11-28, /20191128/; null where it names none. */
export function dateInAddress(url: string, language: string): string | null {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/)/i.exec(url);
  const month = named ? monthsOf(language).get((named[2] ?? '').toLowerCase()) : undefined;
  if (named && month) return `${named[1]}-${two(month)}-${two(Number(named[3]))}`;
  const m =
    /(?<!\d)(20[0-3]\d|19\d\d)[/_-](1[0-2]|0?[1-9])[/_-](3[01]|[12]\d|0?[1-9])(?!\d)/.exec(url) ??
    /(?<!\d)(20[0-3]\d|19\d\d)[/_-](0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
    /[/_-](20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url) ??
    /[/_-](20[0-3]\d)\/?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  return m ? `${m[1]}-${two(Number(m[2]))}-${two(Number(m[3]))}` : null;
}
