/* Where in a caption the credit of its picture begins: in an element called so, or after the caption's last sentence. */

import { allOf, textOf } from '../dom/safe';
import { markupNames } from './markup-names';
import type { PageLine } from './page-line';
import type { PageView } from './page-view';
import { says } from './says';

/** A caption has no more elements than this, and its credit no more letters. */
const MOST_ELEMENTS = 20;
const LONGEST_CREDIT = 120;
/** What may part a caption from its credit. */
const GAP =
  /(?<=[。！？])(?=\p{Lo}{1,12}\s?\p{Lo}{1,4}[)）]?$)|(?<=[.!?…。！？”»›」』)）])\s+|\s+(?=[(（[©])|\s+[|–—·]\s+/gu;

/** Index in the line's text; its length where it names no source. */
export function creditStart({ line, text }: PageLine, { markup, words }: PageView): number {
  for (const element of allOf(line.element, '*').slice(0, MOST_ELEMENTS)) {
    if (!markup.credit.test(markupNames(element))) continue;
    const credit = textOf(element)?.replace(/\s+/g, ' ').trim() ?? '';
    if (credit && credit.length < text.length && text.endsWith(credit)) return text.length - credit.length;
  }
  for (const gap of text.matchAll(GAP)) {
    const at = gap.index + gap[0].length;
    const credit = text.slice(at).replace(/^[(（[]/, '');
    if (gap.index > 0 && credit.length < LONGEST_CREDIT && says(words, 'credit', credit)) return at;
  }
  return text.length;
}
