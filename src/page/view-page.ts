/*
 * Document → PageView, from what is seen. Where hardly anything is seen though the markup holds a story (a saved page whose scripts
 * never ran to show it), what is hidden is read as well.
 */
import { allOf, textOf } from '../dom/safe';
import { buildTextMapInTurns } from '../dom/text-map';
import { weigh } from '../text/weigh';
import type { Pause } from '../turns';
import { type PageView, type ViewOptions, viewPage } from './page-view';

/** Weight of running text below which a page seems not to show its story. */
const LITTLE = 1500;
/** The hidden text must be this many times as much as what is seen. */
const MUCH_MORE = 4;

export async function seePage(document: Document, pause: Pause, options: ViewOptions): Promise<PageView> {
  const seen = await viewPage(document, await buildTextMapInTurns(document, pause), options, pause);
  const shown = seen.area?.prose ?? 0;
  const much = Math.max(LITTLE, shown * MUCH_MORE);
  if (shown >= LITTLE || !mayHide(seen, much)) return seen;
  const all = await viewPage(
    document,
    await buildTextMapInTurns(document, pause, { hidden: true }),
    options,
    pause,
  );
  return (all.area?.prose ?? 0) > much ? all : seen;
}

/** Elements whose text is never read. */
const NO_TEXT = 'script,style,noscript,template';

/** With what is not seen the page may have that much running text: most short pages hide too little to be read once more. */
function mayHide({ map: { hidden }, boxes }: PageView, much: number): boolean {
  const weight = (element: Element) => weigh((textOf(element) ?? '').replace(/\s+/g, ' '));
  const more = hidden.reduce(
    (sum, element) => allOf(element, NO_TEXT).reduce((rest, e) => rest - weight(e), sum + weight(element)),
    0,
  );
  return more > 0 && (boxes[0]?.prose ?? 0) + more > much;
}
