/* Times reckoned from publication, as the browser says them (CLDR): "ayer", "la semana pasada", "в этом году", 昨日, "hace 3 días". */
import type { Rule } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { dayNumber, isoDay, isoMonth, isoWeek, partsOf } from '../calendar';
import { lower } from './lower';

type Unit = 'day' | 'week' | 'month' | 'year';

const LETTERS = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}';
/** Words that are other things as well: the Spanish morning and tomorrow are one word. */
const BEHIND_ARTICLE = /(?:^|\s)(?:la|da|de)\s$/iu;

/** Null where the language has no words for these. @throws RangeError where `code` is no language tag. */
export function relativeRule(code: string): Rule | null {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const words = new Map<string, readonly [number, Unit]>();
  for (const unit of ['day', 'week', 'month', 'year'] as const)
    for (const away of unit === 'day' ? [-2, -1, 0, 1, 2] : [-1, 0, 1]) {
      const said = lower(format.format(away, unit));
      if (!/\d/.test(said) && said.length > 1 && !/^\p{Script=Latin}{1,2}$/u.test(said))
        words.set(said, [away, unit]);
    }
  if (!words.size) return null;
  return {
    name: 'other.relative',
    kind: 'time',
    pattern: new RegExp(
      `(?<![${LETTERS}\\d])(?:${anyOf(words.keys())})(?![${LETTERS}\\p{Script=Arabic}\\d])`,
      'iu',
    ),
    read(match, { folded, publishedAt }) {
      const [away, unit] = words.get(lower(match[0])) ?? [0, 'day'];
      if (/\d\s?$/.test(folded.slice(0, match.index))) return null; // so many years ago
      if (unit === 'day' && away > 0 && BEHIND_ARTICLE.test(folded.slice(0, match.index))) return null;
      const today = dayNumber(publishedAt);
      if (today === null) return { value: null };
      return { value: reckoned(today, away, unit), implied: ['year', 'month', 'day'] };
    },
  };
}

/** Stand for every plural form. */
const COUNTS = [1, 2, 5, 11];
const MOST = 3;
/** "3 days before it", which is said before the days: not reckoned from today. */
const OF_SOMETHING =
  /(?:[\p{Script=Han}\p{Script=Katakana}の의]|\p{Script=Hangul} |(?:[dt][ae]n|ndan|nden|से|থেকে) )$/u;
/** The same, said behind them in Arabic, Persian and Vietnamese. */
const THAN_SOMETHING = /^ (?:از|من|khi|\p{Ll})/u;
/** Here the form means the past 3 days, or 3 days before something as often. */
const UNSURE = /^th\b/;

/** "hace 3 días", "il y a deux ans", "3 года назад", 3日前. `numbers`: the language's number words. */
export function agoRule(code: string, numbers: ReadonlyMap<string, number>): Rule | null {
  if (UNSURE.test(code)) return null;
  const format = new Intl.RelativeTimeFormat(code, {
    numeric: 'always',
    numberingSystem: 'latn',
  } as Intl.RelativeTimeFormatOptions);
  const units = new Map<string, Unit>();
  const befores = new Set<string>();
  const behinds = new Set<string>();
  for (const unit of ['day', 'week', 'month', 'year'] as const)
    for (const count of COUNTS) {
      const parts = format.formatToParts(-count, unit);
      const at = parts.findIndex((p) => p.type === 'integer');
      const before = wordsOf(parts.slice(0, Math.max(0, at)));
      const behind = wordsOf(parts.slice(at + 1));
      // a count that is a form of the word: قبل يومين
      if (at < 0 || (before + behind).trim().length < MOST - 1) continue;
      befores.add(before);
      // Indonesian news leaves the "that is" of "that is past" out
      for (const said of [behind, behind.replace('yang ', '')]) {
        behinds.add(said);
        units.set(shape(before, said), unit);
      }
    }
  if (!units.size) return null;
  const isCompared = /^(?:ar|fa|vi)\b/.test(code);
  const any = (words: ReadonlySet<string>) => anyOf(words).replaceAll(' ', '\\s?');
  const number = numbers.size ? `\\d{1,${MOST}}|${anyOf(numbers.keys())}` : `\\d{1,${MOST}}`;
  return {
    name: 'other.ago',
    kind: 'time',
    pattern: new RegExp(
      `(?<![${LETTERS}\\d.,:/-])(${any(befores)})(${number})(${any(behinds)})(?![${LETTERS}\\d]|(?![에의까부만쯤])\\p{Script=Hangul})`,
      'iu',
    ),
    read({ 0: all, 1: before = '', 2: said = '', 3: behind = '', index }, { folded, publishedAt }) {
      const unit = units.get(shape(before, behind));
      const count = numbers.get(lower(said)) ?? Number(said);
      const today = dayNumber(publishedAt);
      const end = index + all.length;
      if (!unit || !count || OF_SOMETHING.test(folded.slice(Math.max(0, index - 8), index))) return null;
      if (isCompared && THAN_SOMETHING.test(folded.slice(end, end + 5))) return null;
      if (today === null) return { value: null };
      return { value: reckoned(today, -count, unit), implied: ['year', 'month', 'day'] };
    },
  };
}

const wordsOf = (parts: readonly { readonly value: string }[]): string =>
  lower(parts.map((p) => p.value).join(''));

/** What stands around the count, blanks left out: in some scripts news writes none. */
const shape = (before: string, behind: string): string => lower(`${before}|${behind}`).replace(/\s/g, '');

function reckoned(today: number, away: number, unit: Unit): string {
  if (unit === 'day') return isoDay(today + away);
  if (unit === 'week') return isoWeek(today + 7 * away);
  const { y, m } = partsOf(today);
  return unit === 'year' ? String(y + away) : isoMonth(y, m + away);
}
