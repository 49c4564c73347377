/* 元 where a story in Traditional characters names its currency once: in one that says 新台幣 90 億元, 7 億元 are no yuan of the mainland. */
import type { Found } from '../../facts/fact';
import { fold } from './fold';

const OWN: ReadonlySet<string | null> = new Set(['TWD', 'HKD', 'MOP']);
/** Mainland money by name. */
const NAMED = /人民币|RMB|CNY|￥|¥/;

/** The finds of a story, one list a block, sums in plain 元 in the one currency of Taiwan, Hong Kong or Macau that it names. */
export function withOwnCurrency(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  const folded = blocks.map(fold);
  const sums = found.flat().filter((f) => f.type === 'money');
  const units = new Set(sums.map((f) => f.unit).filter((unit) => OWN.has(unit)));
  const [own] = units;
  const isPlain = own !== undefined && units.size === 1 && !folded.some((text) => NAMED.test(text));
  if (!isPlain || !blocks.some((text, i) => isTraditional(text, folded[i] ?? '')))
    return found.map((list) => [...list]);
  return found.map((list) =>
    list.map((f) => (f.type === 'money' && f.unit === 'CNY' ? { ...f, unit: own } : f)),
  );
}

/** Whether folding changed a Chinese character, not only full-width letters and digits. */
const isTraditional = (text: string, folded: string): boolean =>
  text !== folded && [...text].some((c, i) => c !== folded[i] && /\p{Script=Han}/u.test(c));
