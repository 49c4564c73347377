/*
 * Selector[] → where the words stand on the page now (`describe-range.ts` is the way there).
 */
import type { TextMap } from '../dom/text-map';
import type { Span } from '../text/span';
import type { Pause } from '../turns';
import { findQuote } from './find-quote';
import { foldedPageOf, prepareFoldedPage } from './page-of-map';
import type { Selector, TextPositionSelector, TextQuoteSelector } from './selector';

/** `range` and `span` are null exactly where `how` is `not-on-this-page`. */
export interface Resolved {
  readonly range: Range | null;
  readonly span: Span | null;
  readonly how: 'exact' | 'position' | 'fuzzy' | 'not-on-this-page';
}

const NOT_HERE: Resolved = { range: null, span: null, how: 'not-on-this-page' };

/** Finds the words of a note. Never throws for what a selector holds; selectors of other kinds (an import's) are passed over. */
export function resolveSelectors(selectors: readonly Selector[], map: TextMap): Resolved {
  const quote = selectors.find((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector');
  if (!quote) return NOT_HERE;
  const position = selectors.find((s): s is TextPositionSelector => s.type === 'TextPositionSelector');
  const hints = {
    before: quote.prefix,
    after: quote.suffix,
    at: position?.start ?? null,
    times: quote.times ?? null,
  };
  const found = findQuote(foldedPageOf(map), quote.exact, hints);
  if (!found) return NOT_HERE;
  const span = { from: found.from, to: found.to };
  const range = map.toRange(span);
  return range ? { range, span, how: found.how } : NOT_HERE;
}

/**
 * Finds many notes' words, giving the page its turn: `pause` is awaited often and decides whether it is time.
 * In the order of `list`.
 */
export async function resolveInTurns(
  list: readonly (readonly Selector[])[],
  map: TextMap,
  pause: Pause,
): Promise<Resolved[]> {
  if (list.length) await prepareFoldedPage(map, pause);
  const all: Resolved[] = [];
  for (const selectors of list) {
    all.push(resolveSelectors(selectors, map));
    await pause();
  }
  return all;
}
