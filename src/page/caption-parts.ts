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
  /(?<=。)\s*(?=[^\s（(])|(?<=[.!?…。！？”»›」』)）])\s+|\s+(?=[(（[©])|(?<=\p{L})(?=[([©])|\s+[|–—·]\s+|,?\s+(?=\p{Lu}\p{L}+:\s)/gu;
/** Names alone after the last sentence: who took the picture, for whom. */
const NAMES =
  /(?<=[.!?…。！？”»›」』)）]\s)(?:\((?=[^)]*[\s/]))?(?:[\p{Lu}\p{Script=Hangul}][^\s.]*\s?){1,4}$/u;

/** Index in the line's text: 0 where all of it is credit, its length where it names no source. */
export function creditStart({ line, text }: PageLine, { markup, words }: PageView): number {
  for (const element of allOf(line.element, '*', MOST_ELEMENTS)) {
    const credit = textOf(element)?.replace(/\s+/g, ' ').trim() ?? '';
    if (!credit || credit.length >= text.length || !text.endsWith(credit)) continue;
    const at = text.length - credit.length;
    // set off by its style alone, no blank before it
    const isApart = /[\p{Ll}.!?…。！？”»)）]$/u.test(text.slice(0, at)) && /^\P{Ll}.{2,60}$/u.test(credit);
    if (isApart || markup.credit.test(markupNames(element))) return at;
  }
  let start = text.length;
  for (const gap of [...text.matchAll(GAP)].reverse()) {
    const at = gap.index + gap[0].length;
    const credit = text.slice(at, start).replace(/^[(（[]/, '');
    if (credit.length < LONGEST_CREDIT && says(words, 'credit', credit)) start = gap.index && at;
    else if (start < text.length) break;
  }
  if (start < text.length) return says(words, 'credit', text.slice(0, start)) ? 0 : start;
  return NAMES.exec(text)?.index ?? start;
}
