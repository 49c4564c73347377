/*
 * Document → PageView, from what is seen. Where hardly anything is seen though the markup holds a story (a saved page whose scripts
 * never ran to show it), what is hidden is read as well.
 */
import { allOf, rootElementOf, textOf } from '../dom/safe';
import { buildTextMapInTurns } from '../dom/text-map';
import type { Pause } from '../turns';
import { type PageView, type ViewOptions, viewPage } from './page-view';

/** Weight of running text below which a page seems not to show its story. */
const LITTLE = 1500;
/** Weight of one letter at most. */
const MOST_WEIGHT = 3;
/** The hidden text must be this many times as much as what is seen. */
const MUCH_MORE = 4;

export async function seePage(document: Document, pause: Pause, options: ViewOptions): Promise<PageView> {
  const seen = await viewPage(document, await buildTextMapInTurns(document, pause), options, pause);
  const shown = seen.area?.prose ?? 0;
  if (shown >= LITTLE || !mayHide(document, Math.max(LITTLE, shown * MUCH_MORE))) return seen;
  const all = await viewPage(
    document,
    await buildTextMapInTurns(document, pause, { hidden: true }),
    options,
    pause,
  );
  return (all.area?.prose ?? 0) > Math.max(LITTLE, shown * MUCH_MORE) ? all : seen;
}

/** Elements whose text is never read. */
const NO_TEXT = 'script,style,noscript,template';

/** The markup holds text of that weight, seen or not: told fast, since most short pages hide nothing. */
function mayHide(document: Document, weight: number): boolean {
  const root = rootElementOf(document);
  if (!root) return false;
  const length = (element: Element) => textOf(element)?.length ?? 0;
  const skipped = allOf(document, NO_TEXT).reduce((sum, e) => sum + length(e), 0);
  return (length(root) - skipped) * MOST_WEIGHT > weight;
}
