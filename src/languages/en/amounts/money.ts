/* Sums of money: "$3.2bn", "C$16.4 million", "420 million Finnish markka", "75 USD million", "3 dollars 50 cents". */
import type { RuleValue } from '../../../facts/rule';
import type { Numeral } from '../numbers';
import { matchAt } from './around';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_PARTS, CURRENCY_SIGNS } from './currencies';

export type Amount = RuleValue & { readonly from: number; readonly to: number };

const literal = (s: string): string => s.replace(/[.$*+?]/g, '\\$&');
const byLength = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((s) =>
      literal(s)
        .replace(/ /g, '\\s+')
        .replace(/(?<=[a-z.])\\\$/, '\\s?\\$'),
    )
    .join('|');

const SIGN = byLength(Object.keys(CURRENCY_SIGNS));
const CODE = CURRENCY_CODES.join('|');
const BEFORE = new RegExp(`(?:(?<![\\p{L}])(${SIGN})|(?<![\\p{L}])([MB]?)(${CODE}))\\s{0,4}([-−])?$`, 'iu');
const NAME = byLength([...Object.keys(CURRENCY_NAMES), ...Object.keys(CURRENCY_PARTS)]);
const AFTER = new RegExp(
  `(?:[\\s-]{0,3}(?:([MB]?)(${CODE})(?:\\s+(million|billion|trillion))?(?![\\p{L}\\d])|(?:(million|billion)-)?(${NAME})(?:e?s)?(?![\\p{L}\\d]))|\\s?([$€£¥₽₾₹](?!\\s?\\d)))`,
  'iuy',
);
const LETTER = /\s?(m|bn|b|tn|t|k|cr|crore|lakh)(?![\p{L}\d])/iuy;
const LETTERS: Readonly<Record<string, number>> = {
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  k: 1e3,
  cr: 1e7,
  crore: 1e7,
  lakh: 1e5,
};
const SCALE: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  b: 1e9,
};

/** The sum that this number is, or null. `next` is the number after it, for "50 cents" after dollars. */
export function readMoney(text: string, n: Numeral, next: Numeral | null): Amount | null {
  const window = Math.max(0, n.from - 14);
  const before = BEFORE.exec(text.slice(window, n.from));
  if (before) {
    const sign = (before[1] ?? '').toLowerCase().replace(/\s/g, '');
    const unit = before[3] ? iso(before[3]) : (CURRENCY_SIGNS[sign] ?? null);
    // "a $300 million deal" is not in Australian dollars
    const article = /^a\s*\$/.test(before[1] ?? '');
    const at = window + before.index + (article ? (before[1] ?? '').indexOf('$') : 0);
    if (unit && !(before[3] && !isUpper(before[3]))) {
      let { value, to } = n;
      const letter = n.scaled ? null : matchAt(LETTER, text, n.to);
      if (letter) {
        value *= LETTERS[(letter[1] ?? '').toLowerCase()] ?? 1;
        to += letter[0].length;
      }
      value *= SCALE[(before[2] ?? '').toLowerCase()] ?? 1;
      const named = matchAt(AFTER, text, to);
      if (named?.[5] && isMain(named[5])) to += named[0].length; // "$5 US dollars", "$10 million dollars"
      return { from: at, to, value: before[4] ? -value : value, unit: article ? 'USD' : unit };
    }
  }
  const letter =
    n.figures && !n.scaled ? matchAt(/m(?=\s+(?:pounds|dollars|euros|yen|yuan))/iy, text, n.to) : null;
  const at = n.to + (letter ? 1 : 0);
  const after = matchAt(AFTER, text, at);
  if (!after) return null;
  const [whole, big, code, scale, hyphened, name, symbol] = after;
  let value = n.value * (letter ? 1e6 : 1);
  let to = at + whole.length;
  if (code) {
    if (!isUpper(code) && code.length === 3 && /^(?:all|top|try|cop|pen|sek|mad|sar)$/i.test(code))
      return null;
    value *= SCALE[(scale ?? big ?? '').toLowerCase()] ?? 1;
    return { from: n.from, to, value, unit: iso(code) };
  }
  if (symbol) return { from: n.from, to, value, unit: CURRENCY_SIGNS[symbol] ?? null };
  const key = (name ?? '').toLowerCase().replace(/\s+/g, ' ');
  if (!key) return null;
  if (hyphened) value *= SCALE[hyphened.toLowerCase()] ?? 1;
  const part = CURRENCY_PARTS[key];
  if (part) return { from: n.from, to, value: Number((value / 100).toPrecision(12)), unit: part };
  if (AMBIGUOUS.has(key) && !n.scaled && !/^(?:\s+(?:each|a|per)\b)/.test(text.slice(to, to + 6)))
    return null;
  const unit = CURRENCY_NAMES[key] ?? null;
  // "three dollars (and) 50 cents", "fifteen dollars and fifty"
  if (next && next.value < 100 && /^\s+(?:and\s+)?$/.test(text.slice(to, next.from))) {
    const cents = matchAt(/[\s-]+(?:cents?|pence)\b/iy, text, next.to);
    const bare =
      /and/.test(text.slice(to, next.from)) &&
      /^(?:\s*(?:[.,;]|$)|\s+(?:point|and)\b)/.test(text.slice(next.to));
    if (cents || bare) {
      value += next.value / 100;
      to = next.to + (cents?.[0].length ?? 0);
    }
  }
  return { from: n.from, to, value, unit };
}

/** Names that are ordinary words too: they count only with a big number ("won", "mark") or measures ("pound"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['pound', 'won', 'real', 'mark', 'sterling', 'dong']);

const isMain = (name: string): boolean => name.toLowerCase().replace(/\s+/g, ' ') in CURRENCY_NAMES;
const isUpper = (code: string): boolean => code === code.toUpperCase();
const iso = (code: string): string => (code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase());
