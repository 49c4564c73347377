/* 元 where a story in Traditional characters names its currency once: in one that says 新台幣 90 億元, 7 億元 are no yuan of the mainland. */
import type { Found } from '../../facts/fact';
import { fold, isTraditional } from './fold';

const OWN: ReadonlySet<string | null> = new Set(['TWD', 'HKD', 'MOP']);
/** Mainland money by name. */
const NAMED = /人民币|RMB|CNY|￥|¥/;

/** The finds of a story, one list a block, sums in plain 元 in the one currency of Taiwan, Hong Kong or Macau that it names. */
export function withOwnCurrency(blocks: readonly string[], found: Found[][]): Found[][] {
  const units = new Set(found.flat().flatMap((f) => (f.type === 'money' && OWN.has(f.unit) ? [f.unit] : [])));
  const [own] = units;
  // most stories name none, and need no folding
  if (own === undefined || units.size > 1) return found;
  const folded = blocks.map(fold);
  if (
    folded.some((text) => NAMED.test(text)) ||
    !blocks.some((text, i) => isTraditional(text, folded[i] ?? ''))
  )
    return found;
  return found.map((list) =>
    list.map((f) => (f.type === 'money' && f.unit === 'CNY' ? { ...f, unit: own } : f)),
  );
}
