/* Dates of any language: with the month's name ("15 de mayo de 2025", "2025년 5월 15일", "в мае"), in figures, years, and those reckoned from today. */
import type { Found } from '../../facts/fact';
import type { Rule, RuleContext, RuleValue } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { near } from '../../text/near-letters';
import { day, dayNumber, isDay, isoDay, isoMonth, isoSpan, partsOf } from '../calendar';
import { isCounted } from './amounts';
import { besideYear } from './beside-year';
import type { MonthForms } from './cldr-months';
import type { Clocks } from './clocks';

/** Not in a word or a longer figure; a Hebrew preposition is put to a figure with a hyphen. */
const NOT_WITHIN =
  '(?:(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_.,:/$€£¥#@-])|(?<=\\p{Script=Hebrew}-))';
/** Those of 24 and 25 hundred count where a calendar is so far ahead. */
const YEAR = '(?:1[5-9]|2[045])\\d\\d(?!\\d)';
const FAR_AHEAD = 2400;
/** Between a day, its month and the year: "de", "'d", ".", "-го". */
const LINK = "(?:[ .,]{0,2}(?:[\\p{Ll}\\p{Lo}\\p{M}]{1,4}[.]? |\\p{L}['’])?|-?\\p{L}{1,2} )";
const LINK_HERE = /(?:er|[.ºª°]{1,2})? ?/uy;
const WORD_HERE = near(/(?:\p{L}{1,3} |\p{L}{1,2}['’]|[\u0590-\u06ff])/uy);
const BEHIND_PREPOSITION = /(?:^|[\s«“"(])\p{L}{1,3} \p{Ll}$/u;
/** "مايو/أيار 2025": the month has two names. */
const SECOND_NAME = '(?:/\\p{L}{3,8}(?: \\p{L}{4,6})?)?';
const YEAR_HERE = new RegExp(`${SECOND_NAME}${LINK}(${YEAR})`, 'uy');
const CLOCK_HERE = near(/(?: ?[,·•|–-]? ?(?:\p{L}{1,4} )?)([01]?\d|2[0-3]) ?[:h] ?([0-5]\d)(?![\d:])/uy);

/** "2 al 15", "2 hasta el 15", "du 2 au 15", "2.–15.": from a day to a later one. */
const UNTIL_HERE =
  /(?:er|[.ºª°])?(?: ?[-–—] ?| (?:al?|hasta(?: el)?|au|tot(?: en met)?|til|till|do|až|bis|до|по|iki|la) )([12]\d|3[01]|0?[2-9])(?!\d)(?! (?:en|em|in|w|v|в) )/uy;
/** "10~12일", 10日～12日 without a month. */
const UNTIL_DAY = /[日일]?[～〜~∼](\d{1,2})(?!\d)/uy;
/** 3日～5日 behind its month. */
const DAYS_HERE = / ?(\d{1,2})[日일]?[～〜~∼–-] ?(\d{1,2})[日일]/uy;
/** "2 y 3", "entre el 2 y el 15": two days, or a span where a word says so. */
const AND_HERE =
  /(?:er|[.ºª°])?(?: (?:et(?: le)?|y(?: el)?|ed?(?: il)?|en|og|och|i|a|и|та|ir|ja|și) )([12]\d|3[01]|0?[2-9])(?!\d)/uy;
const BETWEEN =
  /(?:entre(?: el| le| los días| os dias| les)?|zwischen|między|между|mellem|mellan|mellom|tussen|tra(?: il)?|fra(?: il)?) $/iu;

/** A match of a sticky pattern at `at`. */
function here(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The year of the common calendar; null where none is meant. */
const commonYear = (said: number, { yearsAhead }: MonthForms): number | null =>
  said < FAR_AHEAD ? said : yearsAhead ? said - yearsAhead : null;

function yearAt(text: string, at: number, months: MonthForms): { y: number; to: number } | null {
  const match = here(YEAR_HERE, text, at);
  const y = match && commonYear(Number(match[1]), months);
  return y ? { y, to: at + match[0].length } : null;
}

/** Where the parts of a date stand, and where it ends. */
interface Said {
  readonly y: number | null;
  readonly m: number;
  readonly d: number | null;
  /** Of "2 al 15 de mayo" the first day. */
  readonly since?: number;
  readonly to: number;
}

const NO_LETTER = '(?<![\\p{L}\\d])';
/** Hebrew writes "in", "to" and "from" as a letter of the word. */
const BEHIND_LETTER = `(?:${NO_LETTER}|(?<=${NO_LETTER}[בלמ]))`;

/** What dates of a language are read by. */
export interface DateForms extends MonthForms {
  /** The language's commonest words. */
  readonly common: ReadonlySet<string>;
  /** Whether the figure at `at` is said to be rough. */
  readonly isAround: (text: string, at: number) => boolean;
  readonly timeBehind: Clocks['behindDay'];
}

export function dateRules(months: DateForms): Rule[] {
  const rules: Rule[] = [
    {
      name: 'other.date',
      kind: 'time',
      pattern: new RegExp(`${NOT_WITHIN}\\d{1,4}(?!\\d)`, 'u'),
      read: (match, context) =>
        dated(besideYear(dateAt(context.folded, match.index, months), match.index, context), context, months),
    },
    { ...figureDate, read: (match, context) => readFigures(match, context, months) },
    year(months),
  ];
  if (!months.names.length) return rules;
  rules.splice(1, 0, {
    name: 'other.month',
    kind: 'time',
    pattern: new RegExp(
      `${/[א-ת]/.test(months.names[0] ?? '') ? BEHIND_LETTER : NO_LETTER}(?:${anyOf(months.names)})`,
      'iu',
    ),
    read: (match, context) => dated(fromMonth(context.folded, match.index, months), context, months),
  });
  return rules;
}

/** A date that begins with a figure: its day, its year, or the month where months are figures. */
function dateAt(text: string, at: number, months: MonthForms): Said | null {
  const figure = /^\d+/.exec(text.slice(at, at + 4))?.[0] ?? '';
  const end = at + figure.length;
  const n = Number(figure);
  if (figure.length === 4) return fromYear(text, n, end, months);
  if (!months.names.length) {
    const inMonth = fromMonth(text, at, months);
    if (inMonth) return inMonth;
  }
  return n >= 1 && n <= 31 && figure.length < 3 ? fromDay(text, n, end, months) : null;
}

/** "15 de mayo de 2025", "15. května", "15일", "2 al 15 de mayo". */
function fromDay(text: string, d: number, end: number, months: MonthForms): Said | null {
  const { behindDay } = months;
  const and = here(AND_HERE, text, end);
  const isSpan =
    and &&
    (Number(and[1]) === d + 1 || BETWEEN.test(text.slice(Math.max(0, end - 20), end).replace(/\d+$/, '')));
  const until = here(UNTIL_HERE, text, end) ?? (isSpan ? and : null);
  // "el 3 y el 15 de mayo": two days of one month, each a date
  const days = here(UNTIL_DAY, text, end);
  const lastDay = days && fromDay(text, Number(days[1]), end + days[0].length, months);
  if (lastDay?.m === 0 && lastDay.d && lastDay.d > d) return { ...lastDay, since: d };
  const second = and && !isSpan ? fromDay(text, Number(and[1]), end + and[0].length, months) : null;
  if (second && second.m > 0 && second.since === undefined) return { ...second, d, to: end };
  if (until && Number(until[1]) > d) {
    const last = fromDay(text, Number(until[1]), end + until[0].length, months);
    return last && last.m > 0 && last.since === undefined ? { ...last, since: d } : null;
  }
  let at = end + (here(LINK_HERE, text, end)?.[0].length ?? 0);
  let month = months.monthAt(text, at);
  if (!month) {
    const link = here(WORD_HERE, text, at);
    at += link?.[0].length ?? 0;
    month = link && months.monthAt(text, at);
  }
  if (month) {
    const year = yearAt(text, month.to, months);
    return { y: year?.y ?? null, m: month.month, d, to: year?.to ?? month.to };
  }
  // a day alone, where the language has a sign for it
  if (!/^\p{Lo}$/u.test(behindDay) || !text.startsWith(behindDay, end)) return null;
  const to = end + behindDay.length;
  return /^(?:[間目前後간째동]|ぶり|以内|以上|連続| ?[전후](?:[에의까부만쯤 ,.]|$))/u.test(
    text.slice(to, to + 3),
  )
    ? null
    : { y: null, m: 0, d, to };
}

/** "2025年5月15日", "2025. gada 15. maijs", "2025. május 15." */
function fromYear(text: string, said: number, end: number, months: MonthForms): Said | null {
  const y = new RegExp(`^${YEAR}$`).test(String(said)) ? commonYear(said, months) : null;
  if (y === null) return null;
  let at = end;
  while (/[ .,]/.test(text.charAt(at)) && at < end + 2) at++;
  if (months.behindYear && text.startsWith(months.behindYear, at)) at += months.behindYear.length;
  while (text.charAt(at) === ' ') at++;
  const month = months.monthAt(text, at);
  if (month) {
    const d = dayBehind(text, month.to, months);
    return { y, m: month.month, d: d?.d ?? null, to: d?.to ?? month.to };
  }
  const dayFirst = /^([12]\d|3[01]|0?[1-9])\. /.exec(text.slice(at, at + 4));
  const named = dayFirst && months.monthAt(text, at + dayFirst[0].length);
  return named ? { y, m: named.month, d: Number(dayFirst[1]), to: named.to } : null;
}

/** "5月15日", "mayo de 2025", "May 15, 2025", "május 15-én". */
function fromMonth(text: string, at: number, months: MonthForms): Said | null {
  const month = months.monthAt(text, at);
  if (!month) return null;
  const span = here(DAYS_HERE, text, month.to);
  if (span && Number(span[1]) < Number(span[2]))
    return {
      y: null,
      m: month.month,
      d: Number(span[2]),
      since: Number(span[1]),
      to: month.to + span[0].length,
    };
  const behind = dayBehind(text, month.to, months);
  const year = yearAt(text, behind?.to ?? month.to, months);
  // a name alone may be another word: it counts behind a preposition ("en mai", "в мае"), which has few letters in all languages
  if (!behind && !year && months.names.length) {
    const isBehind = BEHIND_PREPOSITION.test(text.slice(Math.max(0, at - 6), at + 1));
    if (!isBehind || !months.isFull(text.slice(at, month.to))) return null;
  }
  const to = year?.to ?? behind?.to ?? month.to;
  return { y: year?.y ?? null, m: month.month, d: behind?.d ?? null, to };
}

function dayBehind(text: string, at: number, { behindDay }: MonthForms): { d: number; to: number } | null {
  const match = /^ ?([12]\d|3[01]|0?[1-9])(?![\d:.]\d|\d)/.exec(text.slice(at, at + 5));
  if (!match) return null;
  let to = at + match[0].length;
  if (/^\p{Lo}$/u.test(behindDay) && !text.startsWith(behindDay, to)) return null;
  if (behindDay && text.startsWith(behindDay, to)) to += behindDay.length;
  return { d: Number(match[1]), to };
}

/** Its value, with the time of day that follows; null where there is no such day. */
function dated(said: Said | null, context: RuleContext, forms: DateForms): RuleValue | null {
  if (!said) return null;
  const { m, d, to } = said;
  const today = dayNumber(context.publishedAt);
  if (said.y === null && today === null) return { value: null, to };
  const y = said.y ?? nearestYear(m, d ?? 15, today ?? 0);
  const implied: Found['implied'] = m === 0 ? ['year', 'month'] : said.y === null ? ['year'] : [];
  if (m > 0 && d === null) return { value: isoMonth(y, m), implied, to };
  if (m > 0 && !isDay(y, m, d ?? 0)) return null;
  if (said.since && m > 0) return { value: isoSpan(day(y, m, said.since), day(y, m, d ?? 0)), implied, to };
  if (said.since && d !== null) {
    const last = dayNumber(dayOfMonth(d, today ?? 0)) ?? 0;
    return { value: isoSpan(last - (d - said.since), last), implied, to };
  }
  const date = m > 0 ? isoDay(day(y, m, d ?? 0)) : dayOfMonth(d ?? 1, today ?? 0);
  const clock = clockAt(context.folded, to) ?? forms.timeBehind(context.folded, to);
  return { value: date + (clock?.time ?? ''), implied, to: clock?.to ?? to };
}

/** "2024 à 08:01". */
function clockAt(text: string, at: number): { time: string; to: number } | null {
  const clock = here(CLOCK_HERE, text, at);
  return clock && { time: `T${clock[1]?.padStart(2, '0')}:${clock[2]}`, to: at + clock[0].length };
}

/** The year that brings a date nearest to `today`. */
function nearestYear(m: number, d: number, today: number): number {
  const { y } = partsOf(today);
  const away = day(y, m, d) - today;
  return away > 183 ? y - 1 : away < -183 ? y + 1 : y;
}

/** How far ahead or behind a day of publication's own month is still the one that is meant. */
const FAR_BEHIND = 26;
const FAR_FORWARD = 20;

/** A day without its month is one of publication's, but at a month's edge: on the 2nd the 30th is gone, on the 30th the 2nd is to come. */
function dayOfMonth(d: number, today: number): string {
  const { y, m, d: now } = partsOf(today);
  const other = d - now > FAR_FORWARD ? -1 : now - d > FAR_BEHIND ? 1 : 0;
  const at = partsOf(day(y, m + other, 1));
  return isoDay(isDay(at.y, at.m, d) ? day(at.y, at.m, d) : day(y, m, d));
}

/** "15/05/2025", "15.5.25", "2025-05-15". */
const figureDate = {
  name: 'other.date-figures',
  kind: 'time',
  pattern: new RegExp(
    `${NOT_WITHIN}(\\d{1,4})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{1,2})(?![\\d/-]|[.,]\\d)`,
    'u',
  ),
} as const;

function readFigures(match: RegExpExecArray, context: RuleContext, months: DateForms): RuleValue | null {
  const { order, yearsAhead } = months;
  const parts = [match[1], match[3], match[4]].map(Number);
  const isYearFirst = match[1]?.length === 4;
  if (!isYearFirst && (order === 'ymd' || (match[1]?.length ?? 0) > 2)) return null;
  const [a = 0, b = 0, c = 0] = parts;
  let [y, m, d] = isYearFirst ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  if (m > 12) [m, d] = [d, m];
  if (!isYearFirst && match[4]?.length !== 4) {
    if (match[2] === '.' && match[4]?.length !== 2) return null; // a chapter
    y += yearsAhead ? 2500 : 2000;
  }
  y = commonYear(y, months) ?? y;
  if (y < 1500 || y > 2100 || !isDay(y, m, d)) return null;
  return dated({ y, m, d, to: match.index + match[0].length }, context, months);
}

/** "2025", "2025年", "2018 г.", "2010–2015". */
const year = (months: DateForms): Rule => ({
  name: 'other.year',
  kind: 'time',
  pattern: new RegExp(
    `${NOT_WITHIN}(?<![$€£] )(${YEAR})(?:(?: ?[–—-] ?| (?:al?|à|au|hasta|até|tot|til|till|do|до|по|ila|ilâ|hingga) )(${YEAR}))?${/^\p{Lo}/u.test(months.behindYear) ? ` ?${months.behindYear}(?![代度間])` : `(?! ?(?:[%€°:/]|[.,]\\d|-?\\p{Script=Latin}{1,3}(?!\\p{L})\\d))`}`,
    'u',
  ),
  read: ({ 0: all, 1: first = '', 2: last, index }, { folded }) => {
    if (isCounted(folded, index, index + all.length, months)) return null;
    const y = commonYear(Number(first), months);
    if (y === null || last === undefined) return y === null ? null : { value: String(y) };
    const end = commonYear(Number(last), months) ?? 0;
    return end > y ? { value: `${y}/${end}` } : null;
  },
});
