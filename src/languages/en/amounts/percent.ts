/* "12.5%", "three per cent", "2 percentage points", "50 basis points". */

import { near } from '../../../text/near-letters';
import type { Numeral } from '../numbers';
import { matchAt } from './around';
import type { Amount } from './money';

/** Behind a part of one: "half a percent", "a quarter of one percentage point". */
const OF_ONE = /\s+(?:of\s+)?(?:an?|one)(?=\s+per\s?cent)/iuy;
const AFTER = near(
  /\s{0,2}(?:(%|％|(?<=\d)pc(?![\p{L}\d]))|[\s-](per\s?cent|percent|pct\.?|percentage|pc)(?:[\s-](points?))?(?![\p{L}\d])|[\s-](basis\s+points?)\b|\s?(bps)\b)/iuy,
);
const BEFORE = /\bper\s?cent\s+of\s+$/i;

const MINUS = near(/(?:(?<![\d\p{L}%])[-−]|\b(?<!\bor\s)(?:minus|negative)\s)$/iu);
/** The share that this number is, or null. */
export function readPercent(text: string, n: Numeral): Amount | null {
  const one = n.value < 1 ? (matchAt(OF_ONE, text, n.to)?.[0].length ?? 0) : 0;
  const after = matchAt(AFTER, text, n.to + one);
  if (after) {
    const [whole, , word, points, name, short] = after;
    const basis = name ?? short;
    // "a 3 percentage of" is no share
    if (/^percentage$/i.test(word ?? '') && !points) return null;
    const sign = MINUS.exec(text.slice(Math.max(0, n.from - 14), n.from))?.[0].length ?? 0;
    return {
      from: n.from - sign,
      to: n.to + one + whole.length,
      value: (sign ? -1 : 1) * (basis ? n.value / 100 : n.value),
      unit: basis || points ? 'percentage points' : '%',
    };
  }
  const before = BEFORE.exec(text.slice(Math.max(0, n.from - 14), n.from));
  // "per cent of twenty-two" as dictated; but "10 per cent of 500 voters" has its number before
  if (before && !/\w\s*$/.test(text.slice(0, Math.max(0, n.from - before[0].length))))
    return { from: n.from - before[0].length, to: n.to, value: n.value, unit: '%' };
  return null;
}
