/* A date as pages write it → ISO 8601. Months' names come from the browser's own knowledge of the page's language. */
import type { PageWords } from '../languages/language';
import { remembered } from '../text/remembered';

/** Years that a news page may bear. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** From here on a year is counted from the Buddha's death, as in Thailand. */
const BUDDHIST = 2500;

const monthsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12 for a month's name or short name in English or the page's language; undefined for any other word. */
function monthOf(word: string, language: string, words: readonly PageWords[]): number | undefined {
  const name = plainMonth(word);
  for (const w of words) {
    const at = w.months?.findIndex((full) => full === name || full.slice(0, 3) === name) ?? -1;
    if (at >= 0) return at + 1;
    if (w.months && name === 'sept') return 9;
  }
  // making a browser's formats costs milliseconds: only where a word stands that may be a month
  if (words.some((w) => w.code === language && w.code !== 'und')) return undefined;
  return monthsOf(language).get(name);
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const)
      addMonths(names, language, { month, ...(day && { day }) });
  monthsByLanguage.set(language, names);
  return names;
}

/** Without the marks of short names, and the first of two names (`سبتمبر/أيلول`). */
const plainMonth = (word: string): string => word.toLowerCase().replace(/\/.*|[.॰\s]/g, '');

function addMonths(into: Map<string, number>, locale: string, form: Intl.DateTimeFormatOptions): void {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
  } catch {
    return; // not a language tag: the page said something else there
  }
  for (let m = 0; m < 12; m++) {
    const part = format.formatToParts(Date.UTC(2021, m, 5)).find((p) => p.type === 'month');
    const name = plainMonth(part?.value ?? '');
    if (/^\D{2,}$/.test(name)) into.set(name, m + 1);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Patterns that take in the languages' own marks of years, months, days and hours. */
interface Forms {
  /** Year, month, day; or eight digits. */
  readonly iso: RegExp;
  /** Hours, minutes, zone after a date. */
  readonly time: RegExp;
}

const formsOf = remembered((words: readonly PageWords[]): Forms => {
  const marks = (key: 'year' | 'month' | 'day' | 'hour') =>
    words.map((w) => w.dateMarks?.[key] ?? '').join('');
  const day = marks('day');
  return {
    iso: new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})(?:\\s*[-/.${marks('year')}]\\s*(\\d{1,2})\\s*[-/.${marks('month')}]\\s*(\\d{1,2})(?!\\d)[${day}.]?|(\\d{2})(\\d{2})(?!\\d))`,
      'g',
    ),
    time: new RegExp(
      `^[\\sT,，|·•–—-]*(?:\\p{L}{1,8}\\.?\\s)?\\s*(\\d{1,2})\\s*[:：hH${marks('hour')}]\\s*(\\d{2})(?:[:：](\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z\\b|[+-]\\d{2}:?\\d{2}\\b|(?:UTC|GMT)(?![+-]))?`,
      'u',
    ),
  };
});

interface Found {
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

/** The first full date (day, month, year) in `text`, with its time and zone where they follow it; null where there is none. */
export function findDate(text: string, language: string, words: readonly PageWords[]): Found | null {
  if (!/\d/.test(text)) return null;
  const [primary = 'en'] = language.split('-');
  const form = formsOf(words);
  let first = iso(text, form);
  for (const read of [named, numeric]) {
    if (first?.index === 0) break; // none comes before it
    const found = read(text, primary, form, words);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

/** A byline without the day that it ends in, and the word or label before that; one without a day, or that begins with it, as it is. */
export function undated(text: string, language: string, words: readonly PageWords[]): string {
  const at = findDate(text, language, words)?.index;
  return at ? text.slice(0, at).replace(/\s(?:\p{Ll}+|\p{L}+:)\s*$/u, '') : text;
}

/** The date of a string that is (mostly) one; null otherwise. */
export const readDate = (
  text: string | null,
  language: string,
  words: readonly PageWords[],
): string | null => (text ? (findDate(text, language, words)?.iso ?? stamp(text)) : null);

/** Milliseconds or seconds since 1970. */
function stamp(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text.trim())) return null;
  const n = Number(text);
  return new Date(n < 1e11 ? n * 1000 : n).toISOString();
}

function build(
  text: string,
  m: RegExpExecArray,
  form: Forms,
  year: number,
  month: number,
  day: number,
): Found | null {
  if (year > BUDDHIST) year -= 543;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const rest = text.slice(m.index + m[0].length);
  const time = form.time.exec(rest);
  if (!time) return { iso: date, index: m.index, length: m[0].length };
  let hour = Number(time[1]);
  if (/^p/i.test(time[4] ?? '') && hour < 12) hour += 12;
  if (/^a/i.test(time[4] ?? '') && hour === 12) hour = 0;
  if (hour > 24 || Number(time[2]) > 59) return { iso: date, index: m.index, length: m[0].length };
  const zone = (time[5] ?? '').replace(/UTC|GMT/i, 'Z').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const clock = `${two(hour % 24)}:${time[2]}${time[3] ? `:${time[3]}` : ''}`;
  return { iso: `${date}T${clock}${zone}`, index: m.index, length: m[0].length + time[0].length };
}

/** 2019-11-28, 2019/11/28, 2019.11.28, 20191128, and with the languages' marks. */
function iso(text: string, form: Forms): Found | null {
  for (const m of text.matchAll(form.iso)) {
    const found = build(
      text,
      m as RegExpExecArray,
      form,
      Number(m[1]),
      Number(m[2] ?? m[4]),
      Number(m[3] ?? m[5]),
    );
    if (found) return found;
  }
  return null;
}

/**
 * 28 Nov 2019, 28. November 2019, 28 de noviembre de 2019, Nov. 28th, 2019. A word is of any length here: a count of letters of all
 * scripts takes an engine many milliseconds to compile.
 */
function named(text: string, language: string, form: Forms, words: readonly PageWords[]): Found | null {
  if (!/(?:19|2[05])\d{2}/.test(text)) return null;
  const month = (word: string | undefined) => monthOf(word ?? '', language, words);
  for (const m of text.matchAll(
    /(?<!\d)(\d{1,2})(?:[A-Za-z]{2}|º|ª|\.)?[\s-]+(?:de\s+|DE\s+|of\s+)?(\p{L}[^\s\d,]{0,20}?)\.?,?[\s-]+(?:del?\s+|DEL?\s+)?((?:19|2[05])\d{2})(?!\d)/gu,
  )) {
    const value = month(m[2]);
    const found = value ? build(text, m as RegExpExecArray, form, Number(m[3]), value, Number(m[1])) : null;
    if (found) return found;
  }
  for (const m of text.matchAll(
    /(?<!\p{L})(\p{L}[^\s\d,]{0,20}?)\.?\s+(\d{1,2})(?:[A-Za-z]{2})?\s*,?\s+(?:at\s+)?((?:19|20)\d{2})(?!\d)/gu,
  )) {
    const value = month(m[1]);
    const found = value ? build(text, m as RegExpExecArray, form, Number(m[3]), value, Number(m[2])) : null;
    if (found) return found;
  }
  return null;
}

/** 28.11.2019, 28/11/2019, and 11/28/2019 where the day or the language says that the month comes first. */
function numeric(text: string, language: string, form: Forms): Found | null {
  for (const m of text.matchAll(/(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/g)) {
    const [a, b] = [Number(m[1]), Number(m[3])];
    const monthFirst = b > 12 || (a <= 12 && m[2] === '/' && language === 'en');
    const found = build(
      text,
      m as RegExpExecArray,
      form,
      Number(m[4]),
      monthFirst ? a : b,
      monthFirst ? b : a,
    );
    if (found) return found;
  }
  return null;
}

/** The day that an address names: /2019/11/28/, 2019-11-28, /20191128/; null where it names none. */
export function dateInAddress(url: string, language: string, words: readonly PageWords[]): string | null {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/)/i.exec(url);
  const month = named ? monthOf(named[2] ?? '', language.split('-')[0] ?? 'en', words) : undefined;
  if (named && month) return `${named[1]}-${two(month)}-${two(Number(named[3]))}`;
  const m =
    /(?<!\d)(20[0-3]\d|19\d\d)[/_-](1[0-2]|0?[1-9])[/_-](3[01]|[12]\d|0?[1-9])(?!\d)/.exec(url) ??
    /(?<!\d)(20[0-3]\d|19\d\d)[/_-](0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
    /[/_-](20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url) ??
    /[/_-](20[0-3]\d)\/?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  return m ? `${m[1]}-${two(Number(m[2]))}-${two(Number(m[3]))}` : null;
}
