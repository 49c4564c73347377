/*
 * Finds a quote's words again in a page's text, pure: exact first, then as an alignment of the quote with its context against the
 * places where enough of it stands. Below the floor it is "not found"; it is never set down somewhere else.
 */
import type { Span } from '../text/span';
import { likelyStretches, type Pattern, placesOf } from './candidates';
import { foldText } from './fold-text';
import type { FoldedPage } from './folded-page';
import { contextWeight, type Weighed, weighStretch } from './weigh-place';

/** What is known of the quote beside its words. */
export interface QuoteHints {
  /** Text before and after it, as much as was kept; empty where it stood at an end. */
  readonly before: string;
  readonly after: string;
  /** Offset in the text at which it began; null where unknown. */
  readonly at: number | null;
  /** How often its words stood in the text; null where unknown. */
  readonly times: number | null;
}

export interface QuotePlace extends Span {
  readonly how: 'exact' | 'position' | 'fuzzy';
}

const CONTEXT = 160;
const SURE_CONTEXT = 24;
const MOST_PLACES = 400;
const MOST_LOOKED_AT = 4;

/** The quote's place in the page's text (source offsets), or null. */
export function findQuote(page: FoldedPage, quote: string, hints: QuoteHints): QuotePlace | null {
  const q = foldText(quote).text;
  if (!q) return null;
  const before = foldText(hints.before).text.slice(-CONTEXT);
  const after = foldText(hints.after).text.slice(0, CONTEXT);
  const sure = sureplace(page, q, before, after);
  if (sure !== null) return place(page, sure, sure + q.length, 'exact');
  const pattern: Pattern = { text: before + q + after, from: before.length, to: before.length + q.length };
  const weighed = weighAll(page, q, pattern, hints);
  const best = choose(weighed, q, before, after);
  return best && place(page, best.from, best.to, best.quote === 1 ? 'position' : 'fuzzy');
}

/** The one place where the quote stands with its nearest context on both sides; null where that is nowhere or not one place. */
function sureplace(page: FoldedPage, q: string, before: string, after: string): number | null {
  const b = before.slice(-SURE_CONTEXT);
  const a = after.slice(0, SURE_CONTEXT);
  if (b.length + a.length < SURE_CONTEXT) return null;
  const places = placesOf(page.text, b + q + a, 2);
  return places.length === 1 ? (places[0] as number) + b.length : null;
}

function weighAll(page: FoldedPage, q: string, pattern: Pattern, hints: QuoteHints): Weighed[] {
  const weighed = likelyStretches(page, pattern).map((s) => weighStretch(page.text, pattern, s.from, s.to));
  const places = placesOf(page.text, q, MOST_PLACES);
  void hints;
  const left = places.filter((p) => !weighed.some((w) => w.from === p));
  for (const p of left.slice(0, MOST_LOOKED_AT)) {
    weighed.push({ from: p, to: p + q.length, quote: 1, before: 0, after: 0 });
  }
  return weighed;
}

export const trail: { log: ((x: unknown) => void) | null } = { log: null };

function choose(weighed: readonly Weighed[], q: string, before: string, after: string): Weighed | null {
  const wb = contextWeight(before.length);
  const wa = contextWeight(after.length);
  const length = Math.min(q.length, 120);
  const score = (w: Weighed): number => w.quote * length + w.before * wb + w.after * wa;
  const ranked = [...weighed].sort((a, b) => score(b) - score(a));
  trail.log?.({
    q: q.slice(0, 80),
    n: q.length,
    wb,
    wa,
    ranked: ranked.map((w) => ({ ...w, score: score(w) })),
  });
  const best = ranked[0];
  if (!best || best.to <= best.from) return null;
  const context = best.before * wb + best.after * wa;
  if (best.quote >= 0.65 && (q.length >= 20 || context >= 12)) return best;
  return null;
}

const place = (page: FoldedPage, from: number, to: number, how: QuotePlace['how']): QuotePlace => {
  const start = Math.max(0, Math.min(from, page.text.length - 1));
  const end = Math.max(start + 1, Math.min(to, page.text.length));
  return { from: page.from[start] ?? 0, to: page.to[end - 1] ?? 0, how };
};
