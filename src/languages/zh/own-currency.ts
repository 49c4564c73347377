/* 元 where a story in Traditional characters names its currency once: in one that says 新台幣 90 億元, 7 億元 are no yuan of the mainland. */
import type { Found } from '../../facts/fact';
import { fold, foldedShare, isTraditional } from './fold';

const OWN: ReadonlySet<string | null> = new Set(['TWD', 'HKD', 'MOP']);
/** Mainland money by name. */
const NAMED = /人民币|RMB|CNY|￥|¥/;

/** What only a story from there speaks of, in folded characters. */
const AT_HOME: readonly (readonly [string, RegExp])[] = [
  ['TWD', /台[湾北中南东]|高雄|新北市|桃园|新竹|基隆|屏东|行政院|立法院|国民党|民进党/],
  ['HKD', /香港|港府|九龙|新界|立法会/],
  ['MOP', /澳门/],
];

/** Where a 元 is one of the mainland's after all. */
const MAINLAND = /中国|大陆|北京|上海|广州|深圳/;

/** The money of the one of the three that a story speaks of; null where it speaks of none, of several or of the mainland. */
function moneyOf(folded: readonly string[]): string | null {
  if (folded.some((text) => MAINLAND.test(text))) return null;
  const spoken = AT_HOME.filter(([, words]) => folded.some((text) => words.test(text)));
  return spoken.length === 1 ? (spoken[0]?.[0] ?? null) : null;
}

/** The one that is named more often than all others together; null where none is. */
function mostNamed(units: readonly (string | null)[]): string | null {
  const often = units.filter((unit) => units.filter((u) => u === unit).length * 2 > units.length);
  return often[0] ?? null;
}

/** The finds of a story, one list a block, sums in plain 元 in the one currency of Taiwan, Hong Kong or Macau that it names or is at home in. */
export function withOwnCurrency(blocks: readonly string[], found: Found[][]): Found[][] {
  const named = found.flat().flatMap((f) => (f.type === 'money' && OWN.has(f.unit) ? [f.unit] : []));
  const most = mostNamed(named);
  // most stories speak of no money or of several kinds, and need no folding
  if (
    (named.length > 0 && most === null) ||
    !found.some((list) => list.some((f) => f.type === 'money' && f.unit === 'CNY'))
  )
    return found;
  const folded = blocks.map(fold);
  if (folded.some((text) => NAMED.test(text)) || !isTraditional(foldedShare(blocks, folded))) return found;
  const own = most ?? moneyOf(folded);
  if (own === null) return found;
  return found.map((list) =>
    list.map((f) => (f.type === 'money' && f.unit === 'CNY' ? { ...f, unit: own } : f)),
  );
}
