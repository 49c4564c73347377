/* What happens to overlapping finds: the longest wins, then the one found first (the order of rules and languages). Quotes overlap freely. */
import { overlaps } from '../text/span';
import type { Found } from './fact';

/** Overlaps settled, in reading order. */
export function settle(found: readonly Found[]): Found[] {
  const free = found.filter((f) => f.type === 'quote' || f.type === 'work');
  const rest = found.filter((f) => f.type !== 'quote' && f.type !== 'work');
  const kept: Found[] = [];
  const byLength = rest
    .map((f, i) => ({ f, i }))
    .sort((a, b) => b.f.to - b.f.from - (a.f.to - a.f.from) || a.i - b.i);
  for (const { f } of byLength) if (!kept.some((k) => overlaps(k, f))) kept.push(f);
  return [...free, ...kept].sort((a, b) => a.from - b.from || b.to - a.to);
}
