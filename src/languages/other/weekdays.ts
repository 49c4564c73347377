/*
 * Weekdays where their own words say which day is meant: "el pasado martes", "mardi dernier", "i tisdags", 先週の火曜日; or where the
 * day's number stands behind them: "terça-feira (2)", "Selasa (20/1)". A weekday alone is past as often as to come: it stays unread.
 */
import type { Rule, RuleContext } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { day, dayNumber, isDay, isoDay, partsOf, weekdayOf } from '../calendar';
import { fold } from './fold';
import { lower } from './lower';
import { WEEKDAY_WORDS, type WeekdayWords } from './weekday-words';

type Which = Exclude<keyof WeekdayWords, 'ending'>;
const WEEK = 7;
const LETTERS = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{M}';
/** Here a word's first letters may be others': "in", "and". */
const JOINED = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}';
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const MS = 86_400_000;

/** Weeks from publication's, of those that are said by the week. */
const WEEKS_AWAY: Partial<Record<Which, number>> = { lastWeek: -1, thisWeek: 0, nextWeek: 1 };

/** @throws RangeError where `tag` is no language tag. */
export function weekdayRules(tag: string): Rule[] {
  const code = tag.split('-')[0] ?? tag;
  const names = namesOf(tag);
  const any = anyOf(names.keys());
  const rules = [numbered(names, any)];
  const words = WEEKDAY_WORDS[code];
  if (!words) return rules;
  const { ending, ...sides } = words;
  const stems = ending ? shortened(names, ending) : names;
  const ended = `(?:${anyOf(stems.keys())})\\p{L}{0,4}`;
  // an Indonesian week is a Sunday without its capital
  const name =
    ending !== undefined
      ? ended
      : code === 'id'
        ? any.replace(/(?<![a-z])[a-z]/g, (c) => c.toUpperCase())
        : any;
  const forms: (readonly [Which, source: string])[] = [];
  // the longer ones first: 지난주 before 지난
  for (const which of ['lastWeek', 'thisWeek', 'nextWeek', 'last', 'next', 'near'] as const) {
    const [before = '', behind = ''] = sides[which] ?? [];
    // Swedish says it on both sides
    if (before.startsWith('(?<=')) forms.push([which, `${before}(${name})${behind}`]);
    else if (before) forms.push([which, `${before}(${name})`]);
    if (behind && !before.startsWith('(?<=')) forms.push([which, `(${name})${behind}`]);
  }
  rules.push(reckoned(code, forms, stems));
  return rules;
}

function reckoned(
  code: string,
  forms: readonly (readonly [Which, source: string])[],
  names: ReadonlyMap<string, number>,
): Rule {
  return {
    name: 'other.weekday',
    kind: 'time',
    pattern: new RegExp(
      `(?<![${LETTERS}])(?:${forms.map(([, source]) => source).join('|')})(?![${LETTERS}${JOINED}])`,
      code === 'id' ? 'u' : 'iu',
    ),
    read(match, { publishedAt, folded }) {
      const form = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
      const which = forms[form]?.[0] ?? 'last';
      const said = lower(match[form + 1] ?? '');
      const end = match.index + match[0].length;
      // at a sentence's start an Indonesian week has its capital
      if (
        said === 'minggu' &&
        code === 'id' &&
        /(?:^|[.!?“"] ?)$/.test(folded.slice(Math.max(0, match.index - 2), match.index))
      )
        return null;
      // its own date follows, and is read
      if (/^,? \d/.test(folded.slice(end, end + 3))) return null;
      const weekday = [...names].find(([name]) => said.startsWith(name))?.[1];
      const today = dayNumber(publishedAt);
      if (weekday === undefined) return null;
      if (today === null) return { value: null };
      return {
        value: isoDay(today + daysAway(which, weekday - weekdayOf(today))),
        implied: ['year', 'month', 'day'],
      };
    },
  };
}

/** @param step from publication's weekday to the one that is said, in one week. */
function daysAway(which: Which, step: number): number {
  const weeks = WEEKS_AWAY[which];
  if (weeks !== undefined) return step + weeks * WEEK;
  if (which === 'last') return step < 0 ? step : step - WEEK;
  if (which === 'next') return step > 0 ? step : step + WEEK;
  return step > WEEK / 2 ? step - WEEK : step < -WEEK / 2 ? step + WEEK : step;
}

/** "terça-feira (2)", "Jumat (5/4)", 火曜日(2日): the day has the number and the weekday. */
const FAR = 20;
const HALF_A_YEAR = 183;
const numbered = (names: ReadonlyMap<string, number>, any: string): Rule => ({
  name: 'other.weekday-numbered',
  kind: 'time',
  pattern: new RegExp(`(?<![${LETTERS}])(${any}) ?\\((\\d{1,2})[ºª]?(?:/(\\d{1,2})(?:/(\\d{4}))?)?\\)`, 'iu'),
  read: ([, name = '', d, m, y], context) => {
    if (dayNumber(context.publishedAt) === null) return null;
    const said = {
      d: Number(d),
      m: m === undefined ? null : Number(m),
      y: y === undefined ? null : Number(y),
    };
    const n = nearest(said, names.get(lower(name)) ?? 0, context);
    const today = dayNumber(context.publishedAt) ?? 0;
    // a bare number is of these weeks, a day of its month of these months
    return n === null || (y === undefined && Math.abs(n - today) > (m === undefined ? FAR : HALF_A_YEAR))
      ? null
      : { value: isoDay(n), implied: m === undefined ? ['year', 'month'] : y === undefined ? ['year'] : [] };
  },
});

interface Numbers {
  readonly d: number;
  readonly m: number | null;
  readonly y: number | null;
}

/** The day nearest to publication that has these numbers and this weekday; null where none near it has. */
function nearest(said: Numbers, weekday: number, { publishedAt }: RuleContext): number | null {
  const today = dayNumber(publishedAt) ?? 0;
  const { y, m } = partsOf(today);
  const days: number[] = [];
  for (let away = -2; away <= 2; away++) {
    const at =
      said.m === null ? partsOf(day(y, m + away, 1)) : { y: said.y ?? y + Math.sign(away), m: said.m };
    if (!isDay(at.y, at.m, said.d)) continue;
    const n = day(at.y, at.m, said.d);
    if (weekdayOf(n) === weekday) days.push(n);
  }
  const [first] = days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return first ?? null;
}

/** Lower-case names → 0 Monday … 6 Sunday; in Portuguese without "-feira" too, in Japanese and Korean as they are. */
function namesOf(tag: string): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const names = new Map<string, number>();
  for (let i = 0; i < WEEK; i++) {
    const name = fold(lower(format.format(MONDAY + i * MS)));
    names.set(name, i);
    if (name.endsWith('-feira')) names.set(name.replace('-feira', ''), i);
    for (const mark of "'’") if (/[ʼ’]/.test(name)) names.set(name.replace(/[ʼ’]/, mark), i);
  }
  return names;
}

const shortened = (names: ReadonlyMap<string, number>, by: number): ReadonlyMap<string, number> =>
  new Map([...names].map(([name, i]) => [name.slice(0, -by), i]));
