/* Sums of money: "$3.2bn", "C$16.4 million", "420 million Finnish markka", "75 USD million", "3 dollars 50 cents". */
import type { RuleValue } from '../../../facts/rule';
import { literally } from '../../../text/literally';
import { near, patternOf } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import { type Numeral, tidy } from '../numbers';
import { matchAt } from './around';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_PARTS, CURRENCY_SIGNS } from './currencies';
import { namedCurrency } from './named-currency';

export type Amount = RuleValue & { readonly from: number; readonly to: number };

const byLength = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((s) =>
      literally(s)
        .replace(/ /g, '\\s+')
        .replace(/(?<=[a-z.])\\\$/, '\\s?\\$'),
    )
    .join('|');

const SIGN = byLength(Object.keys(CURRENCY_SIGNS));
const CODE = CURRENCY_CODES.join('|');
/** A pound sign read in the wrong encoding has a letter before it: Â£5bn. */
const BEFORE = patternOf(
  `(?:(?:(?<![\\p{L}'’])|(?<=Â))(${SIGN})|(?<![\\p{L}])([MB]?)(${CODE}))\\s{0,4}([-−])?$`,
  'iu',
);
const NAME = byLength([...Object.keys(CURRENCY_NAMES), ...Object.keys(CURRENCY_PARTS)]);
/** Signs that may stand behind: one with a number behind it belongs there, unless that has its own behind it (10 $ 30 $). */
const SYMBOLS = Object.keys(CURRENCY_SIGNS)
  .filter((s) => /^\p{Sc}$/u.test(s))
  .join('');
/** What parts number and name captures, so that V8 writes the names out once. */
const AFTER = patternOf(
  `(?:([\\s-]){0,3}(?:([MB]?)${ONCE}(${CODE})(?:\\s+(million|billion|trillion))?(?![\\p{L}\\d])|(?:(million|billion)-)?${ONCE}(${NAME})(?:e?s)?(?![\\p{L}\\d]))|\\s?([${SYMBOLS}])(?!\\s?\\d[\\d.,]*(?![\\d.,]|\\s?[${SYMBOLS}])))`,
  'iuy',
);
const LETTER = near(/\s?(m|bn|b|tn|t|k|cr|crores?|lakhs?)(?![\p{L}\d])/iuy);
const LETTERS: Readonly<Record<string, number>> = {
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  k: 1e3,
  cr: 1e7,
  crore: 1e7,
  crores: 1e7,
  lakh: 1e5,
  lakhs: 1e5,
};
const SCALE: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  b: 1e9,
};

/** The sum that this number is, or null. `rest` are the numbers after it, for "50 cents" after dollars. */
export function readMoney(text: string, n: Numeral, rest: readonly Numeral[]): Amount | null {
  const window = Math.max(0, n.from - 14);
  const before =
    BEHIND_ALL.test(text.slice(window, n.from)) && matchAt(AFTER, text, n.to)?.[7]
      ? null
      : BEFORE.exec(text.slice(window, n.from));
  if (before) {
    const sign = (before[1] ?? '').toLowerCase().replace(/\s/g, '');
    const unit = before[3] ? iso(before[3]) : (CURRENCY_SIGNS[sign] ?? null);
    // "a $300 million deal" is not in Australian dollars
    const article = /^a\s*\$|^A\s+\$/.test(before[1] ?? '');
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
      if (named?.[6] && isMain(named[6])) to += named[0].length; // "$5 US dollars", "$10 million dollars"
      const code = article ? 'USD' : unit;
      const sum = withParts(text, { to, value, unit: code }, rest[0]?.figures ? [] : rest);
      return { from: at, to: sum.to, value: before[4] ? -sum.value : sum.value, unit: code };
    }
  }
  if (isPence(text, n)) return { from: n.from, to: n.to + 1, value: tidy(n.value / 100), unit: 'GBP' };
  const letter =
    n.figures && !n.scaled
      ? matchAt(
          /m(?=\s+(?:pounds|dollars|euros|francs|kronor|pesos|rand|riyals|rou?bles|rupees|yen|yuan))/iy,
          text,
          n.to,
        )
      : null;
  const at = n.to + (letter ? 1 : 0);
  const after = matchAt(AFTER, text, at);
  if (!after) {
    const named = namedCurrency(text, n.to);
    return named && { from: n.from, to: named.to, value: n.value, unit: named.unit };
  }
  const [whole, , big, code, scale, hyphened, name, symbol] = after;
  let value = n.value * (letter ? 1e6 : 1);
  const to = at + whole.length;
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
  if (part) return { from: n.from, to, value: tidy(value / part[1]), unit: part[0] };
  if (AMBIGUOUS.has(key) && !n.scaled && !/^(?:\s+(?:each|a|per)\b)/.test(text.slice(to, to + 6)))
    return null;
  if (/^pounds?$/.test(key) && OF_MASS.test(text.slice(to, to + 24))) return null;
  const unit = CURRENCY_NAMES[key] ?? null;
  return { from: n.from, ...withParts(text, { to, value, unit }, rest) };
}

/** "85p", "12.5p"; 1080p and the like are how many lines a picture has. */
const isPence = (text: string, n: Numeral): boolean =>
  n.figures &&
  !n.scaled &&
  n.value < 1000 &&
  !PICTURES.has(n.value) &&
  PENCE.test(text.slice(n.to, n.to + 3));
const PENCE = near(/^p(?![\p{L}\d.]\S|[\p{L}\d])/u);
const PICTURES: ReadonlySet<number> = new Set([144, 240, 360, 480, 576, 720]);

interface Sum {
  readonly to: number;
  readonly value: number;
  readonly unit: string | null;
}

const PART = patternOf(`[\\s-]+(${byLength(Object.keys(CURRENCY_PARTS))})s?(?!\\p{L})`, 'iuy');
const MOST_PARTS = 3;

/** "three dollars (and) 50 cents", "fifteen dollars and fifty", "one kuai and five mao five": with the parts that stand behind. */
function withParts(text: string, sum: Sum, rest: readonly Numeral[]): Sum {
  let { to, value } = sum;
  let smaller = 100;
  for (const next of rest.slice(0, MOST_PARTS)) {
    const gap = text.slice(to, next.from);
    if (next.value >= 100 || !/^\s+(?:and\s+)?$/.test(gap)) break;
    const named = matchAt(PART, text, next.to);
    const part = CURRENCY_PARTS[(named?.[1] ?? '').toLowerCase()];
    // any currency has cents
    if (named && part && (part[0] === sum.unit || part[1] === 100)) {
      value += next.value / part[1];
      to = next.to + named[0].length;
      smaller = part[1] * 10;
      continue;
    }
    const ends = /^(?:\s*(?:[.,;]|$)|\s+(?:point|and)\b)/.test(text.slice(next.to));
    if (ends && (/and/.test(gap) ? smaller === 100 : to > sum.to && next.value < 10)) {
      value += next.value / smaller;
      to = next.to;
    }
    break;
  }
  return { ...sum, to, value: to > sum.to ? Number(value.toPrecision(15)) : value };
}

/** A number, and a sign behind it: what it leaves to the next number where all signs stand behind. */
const BEHIND_ALL = patternOf(`\\d\\s?[${SYMBOLS}]\\s?$`, 'u');

/** Names that are ordinary words too: they count only with a big number ("won", "mark") or measures ("pound"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['pound', 'won', 'real', 'mark', 'sterling', 'dong']);

/** Pounds of beef, whatever their number. */
const OF_MASS = near(
  /^\sof\s(?:\p{Ll}+\s)?(?:beef|bombs?|butter|carbon|cargo|cheese|chicken|cocaine|coffee|copper|corn|cotton|debris|explosives|fat|fentanyl|fish|flour|food|force|fruit|garbage|gold|grain|groceries|heroin|honey|ice|marijuana|meat|methamphetamine|milk|muscle|paper|plastic|pork|potatoes|pressure|produce|rice|rocks?|salmon|salt|sand|seafood|steel|sugar|thrust|trash|turkey|uranium|vegetables|waste|water|weight|wheat|wood|wool)(?!\p{L})/u,
);

const isMain = (name: string): boolean => name.toLowerCase().replace(/\s+/g, ' ') in CURRENCY_NAMES;
const isUpper = (code: string): boolean => code === code.toUpperCase();
const iso = (code: string): string => (code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase());
