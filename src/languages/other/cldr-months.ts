/* The names of the months in a language and the signs beside the parts of a date, as the browser knows them (CLDR). */

import { literally } from '../../text/literally';
import { fold } from './fold';
import { type KnownWords, knownWords, sharedStart, wordAt } from './known-word';
import { lower } from './lower';

export interface MonthForms {
  /** The month whose name begins at `at` of a folded text; null where none does. */
  readonly monthAt: (text: string, at: number) => { readonly month: number; readonly to: number } | null;
  /** What stands behind a year, a day: 年, 日, "m.", "d."; empty where nothing does. */
  readonly behindYear: string;
  readonly behindDay: string;
  /** All names, for a pattern; empty where months are figures. */
  readonly names: readonly string[];
  /** True for a name in full: a short one alone is often another word (the Spanish sea is March in short). */
  readonly isFull: (name: string) => boolean;
  /** Its words have cases: a name may stand with an ending that is not known here. */
  readonly inflects: boolean;
  /** Order of a date all in figures: `dmy`, `mdy`, `ymd`. */
  readonly order: string;
  /** How far its years are ahead of the common ones: in Thai 2568 is 2025; 0 where they are not. */
  readonly yearsAhead: number;
}

/** A name's part that its forms share and this long is known with any ending. */
const STEM = 4;
/** No short name has so many letters. */
const LONGER_THAN_SHORT = 5;
/** Languages that have cases though the browser knows one form of a month's name. */
const ONE_FORM = /^(?:lv|hu|et|sr|sl|bs)\b/;
/** Those of them in which a month beside a day ends in this: 15. maja. */
const GENITIVE = /^(?:sr|sl|bs)\b/;
/** Years of the Buddhist calendar before the first common one. */
const BUDDHIST = 543;
/** Letters of an ending, in languages that have cases. */
const ENDING = 3;

/** @throws RangeError where `code` is no language tag. */
export function monthForms(code: string): MonthForms {
  const words: [string, number][] = [];
  const full = new Set<string>();
  const stems: string[] = [];
  let inflects = ONE_FORM.test(code);
  let figures: RegExp | null = null;
  for (let m = 1; m <= 12; m++) {
    const long = formsOf(code, m, 'long');
    const numeric = long.find((name) => /\d/.test(name) && /\p{L}/u.test(name));
    if (numeric) {
      figures ??= new RegExp(`${literally(numeric).replace(/\d+/, '(1[0-2]|0?[1-9])(?!\\d)')}`, 'iuy');
      continue;
    }
    const stem = long.length > 1 ? sharedStart(long) : (long[0] ?? '').replace(inflects ? /s$/ : /(?!)/, '');
    inflects ||= long.length > 1;
    if (GENITIVE.test(code))
      long.push(...long.map((name) => `${name}${/\p{Script=Cyrillic}$/u.test(name) ? 'а' : 'a'}`));
    // the Greek accusative
    long.push(...long.filter((name) => /\p{Script=Greek}ς$/u.test(name)).map((name) => name.slice(0, -1)));
    for (const name of long) full.add(name);
    if (stem.length >= STEM) {
      stems.push(stem);
      words.push([stem, m]);
    }
    for (const name of long) words.push([name, m]);
    for (const name of formsOf(code, m, 'short')) if (!/\d/.test(name)) words.push([name, m]);
  }
  const known = knownWords(words);
  const parts = partsOf(code, { year: 'numeric', month: 'long', day: 'numeric' }, 5);
  const behind = (type: string): string => {
    const next = parts[parts.findIndex((p) => p.type === type) + 1];
    return next?.type === 'literal' ? (/[\p{L}\p{M}]+\.?/u.exec(next.value)?.[0] ?? '') : '';
  };
  const order = partsOf(code, { year: 'numeric', month: 'numeric', day: 'numeric' }, 5)
    .map((p) => (p.type === 'literal' ? '' : p.type.charAt(0)))
    .join('');
  return {
    monthAt: figures ? byFigure(figures) : byName(known, inflects ? ENDING : 0, stems),
    // between day and month stands a word of linking ("de"), not one of the day
    behindYear: parts[0]?.type === 'year' ? behind('year') : '',
    behindDay: parts.at(-1)?.type === 'literal' ? behind('day') : '',
    inflects,
    isFull: (name) => full.has(lower(name)) || name.length >= LONGER_THAN_SHORT,
    names: figures ? [] : [...new Set(words.map(([name]) => name))],
    order,
    yearsAhead: new Intl.DateTimeFormat(code).resolvedOptions().calendar === 'buddhist' ? BUDDHIST : 0,
  };
}

const byFigure =
  (figures: RegExp): MonthForms['monthAt'] =>
  (text, at) => {
    figures.lastIndex = at;
    const match = figures.exec(text);
    return match && { month: Number(match[1]), to: at + match[0].length };
  };

const byName =
  (known: KnownWords<number>, ending: number, stems: readonly string[]): MonthForms['monthAt'] =>
  (text, at) => {
    const said = lower(text.slice(at, at + 30));
    const exact = wordAt(known, said, 0, 0);
    // an ending is put to the stem, not to another form: "kovo" is March, "kovotų" would fight
    const found =
      exact ?? (stems.some((stem) => said.startsWith(stem)) ? wordAt(known, said, 0, ending) : null);
    return found && { month: found.meaning, to: at + found.to };
  };

const partsOf = (code: string, options: Intl.DateTimeFormatOptions, month: number) =>
  new Intl.DateTimeFormat(code, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(Date.UTC(2025, month - 1, 15));

/** A month's name beside a day, beside a year and alone: in many languages three cases. */
function formsOf(code: string, month: number, length: 'long' | 'short'): string[] {
  const beside: Intl.DateTimeFormatOptions[] = [{ day: 'numeric' }, { year: 'numeric' }, {}];
  const names = beside.map((options) => {
    const parts = partsOf(code, { ...options, month: length }, month);
    const at = parts.findIndex((p) => p.type === 'month');
    const name = parts[at]?.value ?? '';
    // the sign of a month in figures stands in what follows: 5月
    return /^\d+$/.test(name) ? name + (/^\p{L}/u.exec(parts[at + 1]?.value ?? '')?.[0] ?? '') : name;
  });
  return [...new Set(names.map((name) => fold(lower(name)).replace(/\.$/, '')))].filter(
    (name) => name.length > 1,
  );
}
