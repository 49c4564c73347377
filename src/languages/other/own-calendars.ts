/* Dates of calendars that are not the common one: the Persian one, by the browser's own reckoning, and Japanese years of reign and of account. */
import type { Rule, RuleValue } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { day, dayNumber, isDay, isoDay, isoMonth, isoSpan, partsOf } from '../calendar';

/** @param code a language's ISO 639 code. */
export const ownCalendarRules = (code: string): Rule[] =>
  code === 'fa' ? persianRules() : code === 'ja' ? [reign, fiscalYear] : [];

/** The year before a reign's first. */
const REIGNS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
};

/** "令和6年3月15日", 平成元年: a year of a reign alone, or with month and day. */
const reign: Rule = {
  name: 'other.reign',
  kind: 'time',
  pattern:
    /(令和|平成|昭和|大正|明治)(\d{1,2}|元)年(?!間|度)(?:(1[0-2]|0?[1-9])月(?:(3[01]|[12]\d|0?[1-9])日)?)?/u,
  read([, name = '', said, month, d]) {
    const y = (REIGNS[name] ?? 0) + (said === '元' ? 1 : Number(said));
    if (month === undefined) return { value: String(y) };
    if (d === undefined) return { value: isoMonth(y, Number(month)) };
    return isDay(y, Number(month), Number(d)) ? { value: isoDay(day(y, Number(month), Number(d))) } : null;
  },
};

const APRIL = 4;
const FISCAL: Readonly<Record<string, number>> = { 昨: -1, 今: 0, 本: 0, 来: 1 };

/** "2023年度", 来年度: from April to March. */
const fiscalYear: Rule = {
  name: 'other.fiscal-year',
  kind: 'time',
  pattern: /(?<!\d)(?:((?:19|20)\d\d)|([昨今本来]))年度/u,
  read([, said, which = ''], { publishedAt }) {
    const today = dayNumber(publishedAt);
    if (said === undefined && today === null) return { value: null };
    const { y, m } = partsOf(today ?? 0);
    const first = said === undefined ? (m < APRIL ? y - 1 : y) + (FISCAL[which] ?? 0) : Number(said);
    const value = `${isoMonth(first, APRIL)}/${isoMonth(first + 1, APRIL - 1)}`;
    return { value, implied: said === undefined ? ['year', 'month'] : [] };
  },
};

/** The year in which a Persian year begins, less that year. */
const AHEAD = 621;
const MONTHS = 12;
let calendar: Intl.DateTimeFormat | null = null;
/** Made when a Persian date is first read, not when the background starts. */
const persian = (): Intl.DateTimeFormat => {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return calendar;
};

/** The number of a day of the Persian calendar; null where it has no such day. */
function persianDay(y: number, m: number, d: number): number | null {
  const about = day(y + AHEAD, 3, 21) + (m < 7 ? 31 * (m - 1) : 30 * (m - 1) + 6) + d - 1;
  // a leap year moves it by a day
  return [about, about - 1, about + 1].find((n) => saidOf(n).join() === [y, m, d].join()) ?? null;
}

/** From a month's or year's first day to the day before the next one's. */
const persianSpan = (y: number, m: number, next: readonly [number, number]): string =>
  isoSpan(persianDay(y, m, 1) ?? 0, (persianDay(...next, 1) ?? 0) - 1);

/** Year, month and day of the Persian calendar. */
function saidOf(n: number): number[] {
  const { y, m, d } = partsOf(n);
  const parts = persian().formatToParts(Date.UTC(y, m - 1, d));
  return ['year', 'month', 'day'].map((type) => Number(parts.find((p) => p.type === type)?.value));
}

/** "۱۵ آذر ۱۴۰۲", "آذر ۱۴۰۲", "سال ۱۴۰۲"; without a year, the day of that name nearest to publication. */
function persianRules(): Rule[] {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: MONTHS }, (_, i) =>
    format.format((persianDay(1400, i + 1, 10) ?? 0) * 86_400_000),
  );
  const rule = { kind: 'time' } as const;
  return [
    {
      ...rule,
      name: 'other.persian-date',
      pattern: new RegExp(
        `(?:(?<![\\d.,:/])(3[01]|[12]\\d|0?[1-9]) )?(?<!\\p{L})(${anyOf(names)})(?!\\p{L})(?: ?ماه)?(?: (?:سال )?(1[34]\\d\\d)(?!\\d))?`,
        'u',
      ),
      read: ([, d, name = '', year], { publishedAt }) =>
        d === undefined && year === undefined
          ? null // a name alone is a person's as well
          : persianTime(year, names.indexOf(name) + 1, d, publishedAt),
    },
    {
      ...rule,
      name: 'other.persian-year',
      pattern: /(?<=سال )(1[34]\d\d)(?![\d.,:/])/u,
      read: ([, year]) => ({ value: persianSpan(Number(year), 1, [Number(year) + 1, 1]) }),
    },
  ];
}

function persianTime(
  year: string | undefined,
  m: number,
  d: string | undefined,
  publishedAt: string | null,
): RuleValue | null {
  if (year !== undefined) {
    const y = Number(year);
    if (d === undefined) return { value: persianSpan(y, m, m === MONTHS ? [y + 1, 1] : [y, m + 1]) };
    const n = persianDay(y, m, Number(d));
    return n === null ? null : { value: isoDay(n) };
  }
  const today = dayNumber(publishedAt);
  if (today === null) return { value: null };
  const thisYear = saidOf(today)[0] ?? 0;
  const days = [-1, 0, 1]
    .map((away) => persianDay(thisYear + away, m, Number(d)) ?? Number.NaN)
    .filter(Number.isFinite);
  const [nearest] = days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return nearest === undefined ? null : { value: isoDay(nearest), implied: ['year'] };
}
