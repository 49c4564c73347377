/* Where the next word or character of a text starts or ends: how an end of a highlight moves by key. Units UTF-16. */

export type Unit = 'word' | 'character';

/** Code units looked at on each side: longer than any word. */
const REACH = 120;
const segmenters: Partial<Record<Unit, Intl.Segmenter>> = {};

/** The nearest edge before (`by` −1) or after (1) `at`; null where the text ends first. */
export function stepEdge(
  text: string,
  at: number,
  by: 1 | -1,
  edge: 'start' | 'end',
  unit: Unit,
): number | null {
  segmenters[unit] ??= new Intl.Segmenter(undefined, { granularity: unit === 'word' ? 'word' : 'grapheme' });
  const from = Math.max(0, at - REACH);
  const edges: number[] = [];
  for (const { index, segment, isWordLike } of segmenters[unit].segment(text.slice(from, at + REACH)))
    if (unit === 'character' ? segment.trim() : isWordLike)
      edges.push(from + index + (edge === 'end' ? segment.length : 0));
  return (by > 0 ? edges.find((e) => e > at) : edges.findLast((e) => e < at)) ?? null;
}
