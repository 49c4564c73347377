/* The words and figures that numbers are made of, found in one pass over a text. */

import { matchesOf } from '../../text/matches';
import { patternOf } from '../../text/near-letters';
import type { Span } from '../../text/span';
import { DENOMINATORS, SCALES, SUFFIXES, TEENS, TENS, UNITS, VULGAR } from './number-words';

export type Kind =
  | 'figure'
  | 'unit'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'dozen'
  | 'part'
  | 'parts'
  | 'a';
/** One word or figure; `value` is its own. */
export interface Token extends Span {
  readonly kind: Kind;
  readonly value: number;
  readonly scaled: boolean;
}

const names = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** 1.3x10^6, 2^5, 4 × 10⁻³, 1.2e-3; a raised figure behind anything but ten is a footnote. */
const POWER = `(?:\\d+(?:\\.\\d+)?\\s?[x×*]\\s?)?10(?:\\^[-+]?\\d{1,3}|⁻?[${SUPERSCRIPT}]{1,3})|\\d+(?:\\.\\d+)?\\^[-+]?\\d{1,3}|\\d+(?:\\.\\d+)?e[-+]?\\d{1,3}(?![\\p{L}\\d])`;
const FIGURE =
  `${POWER}|` +
  '(?:1/[2-9]|[23]/[345]|[357]/8)(?=\\s+\\p{L})|\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?(?![\\d,]*,\\d)|\\d{1,3}(?: \\d{3})+(?![\\d,])|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.]*\\d)|(?<!\\d,)\\d+,\\d{1,2}(?![\\d,])|\\d+(?:\\.\\d+)?|\\.\\d+';
/** RMB300, USD50: the few codes that are written without a blank. */
const AFTER_CODE =
  '(?<=(?<!\\p{L})(?:USD|US|EUR|GBP|RMB|CNY|HKD?|SGD|AUD|CAD|NZD|CHF|INR|Rs\\.?|JPY|KRW|ZAR|SEK|NOK|DKK|PLN|NT|TWD|AED))(?=\\d)';
// listed one by one: as a range they would hold letters that fold to s and k
const VULGARS = Object.keys(VULGAR).join('');
/** A million may stand alone; TN by itself is Tennessee. */
const SCALE_WORDS = Object.fromEntries(Object.entries(SCALES).filter(([word]) => /[aeiou]/.test(word)));
const SCALE_LETTERS = Object.fromEntries(Object.entries(SCALES).filter(([word]) => !/[aeiou]/.test(word)));
const TOKEN = patternOf(
  `(?:(?<![\\p{L}\\d_/])|${AFTER_CODE})(?:${[
    `(${FIGURE})(?:(?: |-(?=\\d{1,2}/(?:[2-8]|16|32)(?!\\d))|(?=[${VULGARS}]))(\\d{1,2}/\\d{1,2}(?![\\d/])|[${VULGARS}]))?(?:\\s?(${names(SUFFIXES)}|(?<=\\d)(?:million|billion|trillion))(?![\\p{L}\\d]))?`,
    `([${VULGARS}])`,
    '(an?|half)(?=[\\s-]+(?:an?\\s+)?(?:hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fourth|fifth|sixth|eighth|tenth|twenty-|hundredth|thousandth|millionth|billionth|trillionth))',
    // half a percent, more than half the town, half of them; not half an hour, half past, half-time
    '(?<!\\b(?:first|second|third|fourth|back|front|rear|other|better|eastern|western|northern|southern|top|bottom|lower|upper|latter|final|last|opening|left|right|this|that|the|each|either)\\s)(?<!\\band[\\s-](?:an?[\\s-])?)(half)(?:(?=\\s+(?:an?\\s+|of\\s+one\\s+)?per\\s?cent)|(?=\\s+of\\s+(?!(?:it|what|this|that|an?)\\b))|(?<=\\b(?:than|about|nearly|almost|around|roughly|by)\\shalf)(?![-\\p{L}]|\\s+(?:an?|past|time|way|hour|term|price|back|brother|sister|asleep|open|full|empty|dead|the\\s+(?:time|way|night|battle))\\b))',
    `(hundred|dozens?|dzs?|${names({ ...UNITS, ...TEENS, ...TENS, ...SCALE_WORDS })}|(?<=\\d\\s)(?:${names(SCALE_LETTERS)}))(?![\\p{L}\\d])`,
    `(${names(DENOMINATORS)})(s?)(?![\\p{L}\\d])`,
  ].join('|')})`,
  'giu',
);

/** All of them, in order. */
export const cutTokens = (text: string): Token[] =>
  matchesOf(TOKEN, text)
    .map(toToken)
    .filter((t) => t !== null);

function toToken(match: RegExpMatchArray): Token | null {
  const from = match.index ?? 0;
  const at = { from, to: from + match[0].length };
  const [, figure, fraction, suffix, vulgar, a, half, word, part, plural] = match;
  if (figure !== undefined) {
    let value = readFigure(figure);
    // "7.62mm", "5m" are measures: a suffix counts only in its own case
    const scale = suffix === undefined ? undefined : (SUFFIXES[suffix] ?? SCALES[suffix]);
    // $5.41-1/2 is half a cent more
    if (fraction) {
      const places = figure.split('.')[1]?.length ?? 0;
      value = Number((value + readFraction(fraction) / 10 ** places).toPrecision(15));
    }
    if (scale) value *= scale;
    const to = suffix && !scale ? from + match[0].slice(0, -suffix.length).trimEnd().length : at.to;
    return { from, to, kind: 'figure', value, scaled: Boolean(fraction || scale) };
  }
  if (vulgar) return { ...at, kind: 'figure', value: VULGAR[vulgar] ?? 0, scaled: true };
  if (a) return { ...at, kind: 'a', value: a.toLowerCase() === 'half' ? 0.5 : 1, scaled: false };
  if (half) return { ...at, kind: 'figure', value: 0.5, scaled: true };
  if (word) {
    const key = word.toLowerCase();
    if (key === 'hundred') return { ...at, kind: 'hundred', value: 100, scaled: true };
    if (/^d(?:ozens?|zs?)$/.test(key)) return { ...at, kind: 'dozen', value: 12, scaled: true };
    for (const [kind, list] of KINDS)
      if (key in list) return { ...at, kind, value: list[key] ?? 0, scaled: kind === 'scale' };
    return null;
  }
  if (part)
    return {
      ...at,
      kind: plural ? 'parts' : 'part',
      value: DENOMINATORS[part.toLowerCase()] ?? 1,
      scaled: true,
    };
  return null;
}

const KINDS = [
  ['unit', UNITS],
  ['teen', TEENS],
  ['tens', TENS],
  ['scale', SCALES],
] as const satisfies readonly (readonly [Kind, Readonly<Record<string, number>>])[];

function readFigure(figure: string): number {
  if (/^[\d.]+e[-+]?\d+$/i.test(figure)) return Number(figure);
  if (/[x×*^⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/i.test(figure)) return readPower(figure);
  if (figure.includes('/')) return readFraction(figure);
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  // a decimal comma
  if (/^\d+,\d{1,2}$/.test(figure)) return Number(figure.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(figure)) return Number(figure.replaceAll('.', ''));
  return Number(figure.replace(/[, ]/g, ''));
}

/** "1.3x10^6", "2.5^-1", "10⁻³". */
function readPower(figure: string): number {
  const plain = figure.replace(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, (up) => `^${[...up].map(lower).join('')}`);
  const [, times, base, power] = /^(?:([\d.]+)\s?[x×*]\s?)?([\d.]+)\^([-+]?\d+)$/i.exec(plain) ?? [];
  return Number(((times ? Number(times) : 1) * Number(base) ** Number(power)).toPrecision(15));
}

const lower = (c: string): string => (c === '⁻' ? '-' : String(SUPERSCRIPT.indexOf(c)));

function readFraction(fraction: string): number {
  const [top, bottom] = fraction.split('/').map(Number);
  return VULGAR[fraction] ?? (bottom ? (top ?? 0) / bottom : 0);
}
