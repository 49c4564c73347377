/*
 * How a language writes numbers, as the browser knows it (CLDR, https://cldr.unicode.org): the marks between the digits and the words
 * for thousands, millions and more.
 */
import { fold } from './fold';
import { type KnownWords, knownWords } from './known-word';
import { MORE_SCALES } from './unit-words';

export interface NumberForms {
  /** A number in figures, without groups, for folded text. */
  readonly pattern: string;
  /** A number at a text's start, a blank before it or none; group 1 is the number. */
  readonly next: RegExp;
  /** What such a number is; NaN for none. */
  readonly read: (figures: string) => number;
  /** True for "3,400" in Spanish of no country: with a comma some of them write thousands, others decimals. */
  readonly isUnsure: (figures: string) => boolean;
  /** "17.50" at `end` of its 17 where decimals are written with a comma, as people write it all the same; null where nothing like it stands. */
  readonly pointed: (
    whole: string,
    text: string,
    end: number,
  ) => { readonly value: number; readonly to: number } | null;
  /** Word behind a number → what it multiplies by. */
  readonly scales: KnownWords<number>;
}

/** Powers of ten that some language has a word for. */
const POWERS = [3, 4, 5, 6, 7, 8, 9, 11, 12];
/** Of three digits behind the first ones; more are no number, and would be read again from each. */
const MOST_GROUPS = 6;
const THOUSANDS_OR_DECIMALS = /^\d{1,3},\d{3}$/;
const POINTED = /\.\d{1,2}(?![\d.,:/-])/y;
/** Stand for every plural form. */
export const COUNTS = [1, 2, 5, 10, 11, 100, 1.5];

/** @throws RangeError where `code` is no language tag. */
export function numberForms(code: string): NumberForms {
  const parts = new Intl.NumberFormat(code, { numberingSystem: 'latn' }).formatToParts(12_345_678.5);
  const of = (type: string): string => fold(parts.find((p) => p.type === type)?.value ?? '');
  const decimal = of('decimal') === ',' ? ',' : '.';
  const blank = of('group') === ' ' ? ' ' : '';
  const group = decimal === ',' ? `[.${blank}]` : `[,${blank}]`;
  const indian = decimal === '.' ? '\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)|' : '';
  const pattern = `(?:${indian}\\d{1,3}(?:${group}\\d{3}(?!\\d)){1,${MOST_GROUPS}}|\\d+)(?:[${decimal}]\\d+)?`;
  const groups = new RegExp(group, 'g');
  const read = (figures: string): number => Number(figures.replace(groups, '').replace(',', '.'));
  return {
    pattern,
    next: new RegExp(`^ ?(${pattern})`),
    read,
    isUnsure: code === 'es' ? (figures) => THOUSANDS_OR_DECIMALS.test(figures) : () => false,
    pointed(whole, text, end) {
      POINTED.lastIndex = end;
      const cents = decimal === ',' && /^\d+$/.test(whole) ? POINTED.exec(text) : null;
      return cents && { value: Number(whole + cents[0]), to: end + cents[0].length };
    },
    scales: knownWords([...scaleWords(code), ...Object.entries(MORE_SCALES)]),
  };
}

function* scaleWords(code: string): Generator<readonly [string, number]> {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(code, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
      maximumFractionDigits: 1,
    });
    for (const power of POWERS)
      for (const count of COUNTS) {
        const parts = format.formatToParts(count * 10 ** power);
        const word = parts.find((p) => p.type === 'compact')?.value;
        const figures = parts
          .filter((p) => /^(?:integer|decimal|fraction)$/.test(p.type))
          .map((p) => p.value);
        const said = Number(figures.join('').replace(',', '.'));
        // one letter is too little to know a word by, but where a script has a sign for it
        if (!word || !said || /^\p{Script=Latin}$|^\p{Script=Cyrillic}$/u.test(word)) continue;
        yield [word.replace(/^de /, ''), Math.round((count * 10 ** power) / said)];
      }
  }
}
