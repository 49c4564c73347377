/* The elements right around a line: their tags, and what their names say. */
import { nodeTypeOf, parentOf } from '../dom/safe';
import { markupNames } from './markup-names';
import type { Box, PageLine } from './page-line';
import type { PageView } from './page-view';
import { says } from './says';

/** How many boxes above a line still speak of it, and how many lines such a box may hold. */
const MOST = 4;
const MOST_LINES = 6;

export interface Near {
  readonly boxes: readonly Box[];
  /** Names of the inline elements around the line's first words. */
  readonly inline: string;
}

export function nearOf(line: PageLine): Near {
  const boxes: Box[] = [];
  for (let b: Box | null = line.box; b && boxes.length < MOST; b = b.parent) boxes.push(b);
  let inline = '';
  for (
    let e: Node | null = line.line.inner, n = 0;
    e && e !== line.box.element && n < MOST;
    e = parentOf(e), n++
  )
    if (nodeTypeOf(e) === 1) inline += markupNames(e as Element);
  return { boxes, inline };
}

/** True where the inline elements, or one of the `most` nearest boxes that hold little else, are named so. */
export const isNamed = (near: Near, names: RegExp, view: PageView, most = MOST): boolean =>
  names.test(near.inline) ||
  near.boxes.slice(0, most).some((b) => b.end - b.first <= MOST_LINES && names.test(view.names(b)));

/** True where one of the nearest boxes is such an element. */
export const isTagged = (near: Near, tags: RegExp, most = MOST): boolean =>
  near.boxes.slice(0, most).some((b) => tags.test(b.tag));

/** What elements are called that hold what goes with a text and is none of it. */
export const labelNames = ({ markup: { byline, caption, credit, date, deck } }: PageView): RegExp[] => [
  byline,
  caption,
  credit,
  date,
  deck,
];

/** True of words that can only be such a label. */
export const isLabel = (text: string, { words }: PageView): boolean =>
  (['bylines', 'credit', 'caption'] as const).some((list) => says(words, list, text));
