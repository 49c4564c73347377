/* The folded text of a text map, made once for each map. */
import type { TextMap } from '../dom/text-map';
import type { Pause } from '../turns';
import { type FoldedPage, foldPage, foldPageInTurns } from './folded-page';

const pages = new WeakMap<TextMap, FoldedPage>();

export function foldedPageOf(map: TextMap): FoldedPage {
  const known = pages.get(map);
  if (known) return known;
  const page = foldPage(map.text);
  pages.set(map, page);
  return page;
}

/** Makes it ready in turns, so that `foldedPageOf` has no work left. */
export async function prepareFoldedPage(map: TextMap, pause: Pause): Promise<void> {
  if (!pages.has(map)) pages.set(map, await foldPageInTurns(map.text, pause));
}
