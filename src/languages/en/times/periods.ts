/* Years, decades and centuries. */

import { near } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import { CARDINALS, DECADES, ORDINALS } from '../number-words';
import { day, type Stretch, span, yearStretch } from './calendar';
import { ORDINAL } from './dates';
import type { TimeRule } from './part';
import { YEAR_WORDS, YEAR4, yearOf } from './years';

const OF_CENTURY: Readonly<Record<string, number>> = { ...DECADES, noughties: 0, tens: 10 };
const decade = (y: number): Stretch => span(day(y, 1, 1), day(y + 10, 1, 1), 'decade');
export const PERIOD_RULES: readonly TimeRule[] = [
  {
    name: 'en.time.decade',
    hints: '# twenties thirties forties fifties sixties seventies eighties nineties noughties tens'.split(
      ' ',
    ),
    pattern: `(?<![\\p{L}\\d])(?:the\\s+)?(?:(early|late|mid)[\\s-]+)?(?:((?:1\\d|20)\\d)0['’]?s|['’]?([1-9])0\\s?['’]?s(?=[^\\p{L}]|$)|(?:(nineteen|twenty|eighteen)[\\s-]+)?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|(?<=twenty[\\s-])tens))(?![\\p{L}])`,
    read: (m, _anchor, text) => {
      const before = text.slice(Math.max(0, m.index - 12), m.index);
      // "in her twenties", "temperatures in the 80s": an age, a height of mercury
      if (!m[2] && /\b(?:his|her|their|my|our|your)\s+(?:\p{L}+\s+)?$/iu.test(before)) return null;
      if (!m[2] && !m[4] && m[5] && !/\bthe\s/i.test(m[0])) return null;
      if (m[3] && !/['’]|\bthe\b/i.test(m[0]) && !/\bin\s+$/i.test(before)) return null;
      if (
        m[3] &&
        /\b(?:temperatures?|highs?|lows?|degrees)\b/i.test(text.slice(Math.max(0, m.index - 40), m.index))
      )
        return null;
      const century = /eighteen/i.test(m[4] ?? '') ? 1800 : /twenty/i.test(m[4] ?? '') ? 2000 : 1900;
      const word = (m[5] ?? '').toLowerCase();
      const y = m[2]
        ? Number(m[2]) * 10
        : m[3]
          ? 1900 + Number(m[3]) * 10
          : (word === 'noughties' ? 2000 : century) + (OF_CENTURY[word] ?? 0);
      // "the late 1800s": a hundred years; of the years since, ten
      if (m[2] && y % 100 === 0 && (y < 1900 || (y === 1900 && m[1]))) {
        const [first, last] = { early: [0, 34], mid: [34, 67], late: [67, 100] }[
          (m[1] ?? '').toLowerCase()
        ] ?? [0, 100];
        const date = span(day(y + (first ?? 0), 1, 1), day(y + (last ?? 100), 1, 1), 'century');
        return { date, approximate: Boolean(m[1]) };
      }
      const s = decade(y);
      if (!m[1]) return { date: s };
      const by = { early: [0, 4], mid: [4, 7], late: [7, 10] }[m[1].toLowerCase()] ?? [0, 10];
      return {
        date: span(day(y + (by[0] ?? 0), 1, 1), day(y + (by[1] ?? 10), 1, 1), 'decade'),
        approximate: true,
      };
    },
  },
  {
    name: 'en.time.century',
    hints: ['century'],
    pattern: `(?<![\\p{L}\\d])(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?${ONCE}(\\d{1,2}(?:st|nd|rd|th)|[XVI]+|${ORDINAL})[\\s-]+century(?![\\p{L}])(?:\\s+(b\\.?c\\.?e?\\.?))?`,
    read: (m) => {
      const word = (m[1] ?? '').toLowerCase().replace(/[\s-]+/g, ' ');
      const n = /^\d/.test(word) ? Number.parseInt(word, 10) : (ORDINALS[word] ?? roman(word));
      if (!n || m[2]) return null;
      return { date: span(day((n - 1) * 100, 1, 1), day(n * 100, 1, 1), 'century') };
    },
  },
  {
    // the year 2008, year 247, fiscal 2019, fiscal year 2008, in the year two thousand
    name: 'en.time.year-word',
    hints: ['year', 'fiscal'],
    pattern: `(?<![\\p{L}])(?:(?:fiscal|calendar|academic|tax)\\s+)?(?:year\\s+(${YEAR4}|${YEAR_WORDS}|\\d{3}(?![\\d,.])|(?:(?:one|two|three|four|five|six|seven|eight|nine)\\s+hundred\\s+(?:and\\s+)?[a-z]+[\\s-]?[a-z]*)(?![\\p{L}]))|(?<=fiscal\\s+)(${YEAR4}))`,
    read: (m) => {
      const words = m[1] ?? m[2] ?? '';
      return /hundred/i.test(words) && !/teen\s+hundred/i.test(words)
        ? { date: yearStretch(hundreds(words)) }
        : { date: yearStretch(yearOf(words)) };
    },
  },
  {
    // 2016-17, 2019/20, 2019-2021
    name: 'en.time.years',
    hints: ['####'],
    pattern:
      '(?<![\\p{L}\\d/.,$-])((?:1[6-9]|20)\\d\\d)\\s?[-–/]\\s?((?:1[6-9]|20)\\d\\d|\\d\\d)(?![\\d/-]|[.,]\\d|\\p{L})',
    read: (m) => {
      const a = Number(m[1]);
      const short = (m[2] ?? '').length === 2;
      const b = short ? Math.floor(a / 100) * 100 + Number(m[2]) : Number(m[2]);
      if (b <= a || (short && b > a + 12 && b - a > 50)) return null;
      // 2002/05 is May
      if (short && m[0].includes('/') && b !== a + 1) return null;
      return { date: { a: day(a, 1, 1), b: day(b + 1, 1, 1), iso: `${a}/${b}`, grain: 'year' } };
    },
  },
  {
    name: 'en.time.year',
    hints: ['####'],
    pattern: `(?<![\\p{L}\\d/.,$£€¥#:+]|(?<!\\b(?:mid|early|late))-|\\d\\s)((?:1[0-9]|20)\\d\\d|(?<=\\b(?:by|until)\\s)2100)(?![\\p{L}\\d/%°:]|[.,]\\d|-\\d|-[a-z]+)`,
    read: (m, _anchor, text) => (isYear(m, text) ? { date: yearStretch(Number(m[1])) } : null),
  },
  {
    // in '91, not in '50 Boats'
    name: 'en.time.short-year',
    hints: ['#'],
    pattern:
      "(?<=\\b(?:after|before|by|during|from|in|since|until)\\s)['’](\\d\\d)(?![\\p{L}\\d'’%]|\\s[^.,;:!?\\n'’]{1,40}(?<!s)['’](?!\\p{L}))",
    read: (m) => ({ date: yearStretch(yearOf(m[1] ?? '')) }),
  },
  {
    // FY2024, FY 2023/24
    name: 'en.time.fiscal-year',
    hints: ['FY'],
    pattern: '(?<![\\p{L}\\d])FY\\s?(20\\d\\d)(?:\\s?[-–/]\\s?(?:20)?(\\d\\d))?(?![\\d\\p{L}])',
    read: (m) => {
      const a = Number(m[1]);
      if (!m[2]) return { date: yearStretch(a) };
      const b = 2000 + Number(m[2]);
      return b === a + 1
        ? { date: { a: day(a, 1, 1), b: day(b + 1, 1, 1), iso: `${a}/${b}`, grain: 'year' } }
        : null;
    },
  },
  {
    // 500 BC, AD 79: the year before 1 is 0 (ISO 8601)
    name: 'en.time.era',
    hints: ['#', 'ad'],
    pattern:
      '(?<![\\p{L}\\d.,])(?:(\\d{1,4})\\s?(BCE?|B\\.C\\.(?:E\\.)?|CE|AD|A\\.D\\.)(?![\\p{L}])|AD\\s(\\d{1,4})(?![\\d\\p{L}]|[.,]\\d))',
    read: (m) => {
      const y = Number(m[1] ?? m[3]);
      // "100 ad groups"
      return y === 0 || /^(?:ad|ce)$/.test(m[2] ?? '')
        ? null
        : { date: yearStretch(m[2]?.startsWith('B') ? 1 - y : y) };
    },
  },
  {
    name: 'en.time.year-in-words',
    hints: ['nineteen', 'eighteen'],
    pattern: `(?<![\\p{L}-])((?:nineteen|eighteen)[\\s-]+(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-]+(?:one|two|three|four|five|six|seven|eight|nine))?|oh[\\s-](?:one|two|three|four|five|six|seven|eight|nine)))(?![\\p{L}-])`,
    read: (m) => ({ date: yearStretch(yearOf(m[1] ?? '')) }),
  },
];

const NOT_YEAR_AFTER =
  /^\s+(?:people|men|women|children|troops|soldiers|jobs|homes|houses|tons|tonnes|miles|km|kilomet\w+|met(?:er|re)s|feet|acres|votes|points|workers|employees|members|units|copies|cases|deaths|seats|students|dollars|pounds|euros|shares|times|percent|pages|barrels|hours|days|miles|families|police|vehicles|protesters|residents|refugees|flights|hectares|cars|rooms|calories)\b/i;

/** "1775 Orchard Rd.", "1200 Old Mill Street". */
const IN_STREET = near(
  /^\s(?:\p{Lu}[\p{L}’'.-]*\s){1,3}(?:Avenue|Ave|Boulevard|Blvd|Court|Ct|Drive|Dr|Highway|Hwy|Lane|Ln|Parkway|Pkwy|Road|Rd|Street|St|Way)(?!\p{L})/u,
);

/** Four figures are a year unless something is counted or labelled by them. */
function isYear(match: RegExpExecArray, text: string): boolean {
  const y = Number(match[1]);
  const after = text.slice(match.index + 4, match.index + 24);
  if (NOT_YEAR_AFTER.test(after)) return false;
  const before = text.slice(Math.max(0, match.index - 22), match.index);
  if (
    /\b(?:no\.?|number|nr\.?|room|flight|route|article|section|page|resolution|channel|model|of about|nearly|almost|some|about|around|than|over|code|priced at|up to|total|boeing|airbus)\s+$/i.test(
      before,
    ) &&
    !/\b(?:since|in|from|between)\s+(?:about|around)\s+$/i.test(before)
  )
    return false;
  if (/\d\s?(?:[x×]\s?)?$/.test(before) || /^\s?[x×]\s?\d/.test(after)) return false;
  if (/(?:^|[(,;:]\s?|\bat\s)$/.test(before) && IN_STREET.test(text.slice(match.index + 4))) return false;
  if (y >= 1900 && y <= 2100) return true;
  if (y < 1300 && !/\b(?:in|year|AD|A\.D\.)\s+$/.test(before)) return false;
  if (y > 2100) return false;
  return /\b(?:in|since|of|from|until|to|by|around|circa|before|after|the|between|and|during|year|early|late|mid)[\s-]+$|[(–-]\s?$/i.test(
    before,
  );
}

function roman(word: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const list = [...word].map((c) => values[c] ?? 0);
  return list.reduce((sum, v, i) => sum + (v < (list[i + 1] ?? 0) ? -v : v), 0);
}

const hundreds = (words: string): number => {
  const [first, , ...rest] = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w !== 'and');
  return (CARDINALS[first ?? ''] ?? 0) * 100 + rest.reduce((sum, w) => sum + (CARDINALS[w] ?? 0), 0);
};
