/* A page's text made ready for looking quotes up in it: folded, its seeds indexed. Made once for a text, in turns where it is long. */

import type { Pause } from '../turns';
import { type Folded, Folder } from './fold-text';
import { indexSeeds, SeedIndex } from './seed-index';

export interface FoldedPage extends Folded {
  /** Built at the first use: most quotes stand where they stood and never need it. */
  readonly seeds: () => SeedIndex;
}

/** Code units of work between two looks at the clock. */
const PORTION = 20_000;

function page(folded: Folded, ready: SeedIndex | null): FoldedPage {
  let index = ready;
  return {
    ...folded,
    seeds: () => {
      index ??= indexSeeds(folded.text);
      return index;
    },
  };
}

/** Makes all of it ready at once. */
export function foldPage(text: string): FoldedPage {
  const folder = new Folder(text);
  folder.advance(text.length);
  return page(folder.end(), null);
}

/** The same, seeds too, yielding to `pause` after each portion; `pause` decides whether it is time. */
export async function foldPageInTurns(text: string, pause: Pause): Promise<FoldedPage> {
  const folder = new Folder(text);
  while (!folder.advance(PORTION)) await pause();
  const folded = folder.end();
  await pause();
  const index = new SeedIndex(folded.text);
  while (!index.advance(PORTION)) await pause();
  return page(folded, index);
}
