/* Dates of calendars that are not the common one: the Persian one, by the browser's own reckoning, and Japanese years of reign. */
import type { Rule, RuleValue } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { day, isDay, isoDay, isoMonth, isoSpan, partsOf } from '../calendar';

/** @param code a language's ISO 639 code. */
export const ownCalendarRules = (code: string): Rule[] =>
  code === 'fa' ? persianRules() : code === 'ja' ? [reign] : [];

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

/** The year in which a Persian year begins, less that year. */
const AHEAD = 621;
const MONTHS = 12;
const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The number of a day of the Persian calendar. */
function persianDay(y: number, m: number, d: number): number {
  const about = day(y + AHEAD, 3, 21) + (m < 7 ? 31 * (m - 1) : 30 * (m - 1) + 6) + d - 1;
  // a leap year moves it by a day
  return [about, about - 1, about + 1].find((n) => saidOf(n).join() === [y, m, d].join()) ?? about;
}

/** Year, month and day of the Persian calendar. */
function saidOf(n: number): number[] {
  const { y, m, d } = partsOf(n);
  const parts = persian.formatToParts(Date.UTC(y, m - 1, d));
  return ['year', 'month', 'day'].map((type) => Number(parts.find((p) => p.type === type)?.value));
}

/** "۱۵ آذر ۱۴۰۲", "آذر ۱۴۰۲", "سال ۱۴۰۲"; without a year, the last such day up to publication's. */
function persianRules(): Rule[] {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: MONTHS }, (_, i) =>
    format.format(persianDay(1400, i + 1, 10) * 86_400_000),
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
      read: ([, year]) => ({
        value: isoSpan(persianDay(Number(year), 1, 1), persianDay(Number(year) + 1, 1, 1) - 1),
      }),
    },
  ];
}

function persianTime(
  year: string | undefined,
  m: number,
  d: string | undefined,
  publishedAt: string | null,
): RuleValue {
  const today = publishedAt === null ? null : Math.floor(Date.parse(publishedAt.slice(0, 10)) / 86_400_000);
  const implied = year === undefined ? (['year'] as const) : [];
  if (year === undefined && (today === null || Number.isNaN(today))) return { value: null };
  const thisYear = saidOf(today ?? 0)[0] ?? 0;
  let y = year === undefined ? thisYear : Number(year);
  if (d === undefined) {
    const next = m === MONTHS ? persianDay(y + 1, 1, 1) : persianDay(y, m + 1, 1);
    return { value: isoSpan(persianDay(y, m, 1), next - 1) };
  }
  if (year === undefined && persianDay(y, m, Number(d)) > (today ?? 0)) y--;
  return { value: isoDay(persianDay(y, m, Number(d))), implied };
}
