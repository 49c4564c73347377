/* A fact's computed value in the reader's own numbers and dates. It always stands beside the page's words, never instead of them. */
import type { Fact } from '../fact';
import { formatDuration } from './format-duration';
import { formatSaidTime } from './format-time';

/** From here on a round amount is written short: 1.2 billion, 12亿. */
const SHORT_FROM = 1_000_000;

/** UCUM symbols that people do not read. */
const SYMBOLS: Readonly<Record<string, string>> = { Cel: '°C', '[degF]': '°F', deg: '°' };

type Valued = Pick<Fact, 'type' | 'text' | 'value' | 'unit' | 'approximate'> & Partial<Pick<Fact, 'implied'>>;

/** Null where there is no value, where it cannot be written, or where it only repeats the page's words. */
export function formatValue(fact: Valued, locale: string): string | null {
  const plain = written(fact, locale);
  if (plain === null || sameWords(plain, fact.text) || saysNumber(fact)) return null;
  return fact.approximate ? `≈ ${plain}` : plain;
}

function written(
  { type, text, value, unit, approximate, implied = [] }: Valued,
  locale: string,
): string | null {
  if (typeof value === 'string') {
    if (type === 'time') return formatSaidTime({ value, implied }, locale);
    // of "10-20 years" the value has the shorter length alone
    const isHalf = approximate && /\d[^\d.,]+\d/.test(text);
    return type === 'duration' && !isHalf ? formatDuration(value, locale) : null;
  }
  if (value === null || !Number.isFinite(value)) return null;
  if (type === 'percent') return number(value, locale, { style: 'unit', unit: 'percent' });
  if (type === 'money' && unit && /^[A-Z]{3}$/.test(unit))
    return number(value, locale, { style: 'currency', currency: unit, minimumFractionDigits: 0 });
  if (type === 'age') return number(value, locale, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  return withUnit(number(value, locale, {}), unit);
}

function number(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const digits = { maximumFractionDigits: 4, ...options };
  const full = new Intl.NumberFormat(locale, digits).format(value);
  if (Math.abs(value) < SHORT_FROM) return full;
  const short = { ...digits, notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } as const;
  return isRound(value) ? new Intl.NumberFormat(locale, short).format(value) : full;
}

/** True where writing it short, with up to three decimals of a million or a myriad, drops no digit. */
const isRound = (value: number): boolean => {
  const significant = String(Math.abs(value)).replace(/0+$/, '').length;
  return Number.isInteger(value) && significant <= 4;
};

function withUnit(amount: string, unit: string | null): string {
  if (!unit || unit === '1') return amount;
  const symbol = SYMBOLS[unit] ?? unit;
  return /^[\p{Script=Han}°%]/u.test(symbol) ? amount + symbol : `${amount}\u00a0${symbol}`;
}

/** Compares without blanks, separators and letter case. */
function sameWords(a: string, b: string): boolean {
  const bare = (s: string) =>
    s
      .normalize('NFKC')
      .replace(/[\s,'’]/g, '')
      .toLowerCase();
  return bare(a) === bare(b);
}

/** True where the words hold the very number in digits, so that writing it again would tell nothing. */
function saysNumber({ text, value }: Valued): boolean {
  if (typeof value !== 'number') return false;
  const digits =
    text
      .normalize('NFKC')
      .replace(/(\d)[,\s'’](?=\d{3})/g, '$1')
      .replace(/,(?=\d)/g, '.')
      .match(/\d+(?:\.\d+)?/g) ?? [];
  return digits.some((d) => Number(d) === value);
}
