/*
 * How much speaks for a quote standing at one place: how many of its own characters are there, and how many of those that stood
 * around it.
 */
import type { Span } from '../text/span';
import { align } from './align';
import type { FoldedPage } from './folded-page';
import type { Pattern } from './pattern';

/** A place in a page's folded text, weighed. */
export interface Weighed {
  /** Where the quote stands, folded units; `from === to` where none of its words is there. */
  readonly from: number;
  readonly to: number;
  /** Share of the quote's characters that stand here in order, 0 to 1; what was put between them in small pieces counts against it. */
  readonly quote: number;
  /** Share of the context that stands here, 0 to 1, by its weight. */
  readonly context: number;
}

/** Something longer put between two characters of a quote is a block of its own (an advertisement), not a change of words. */
const OWN_BLOCK = 60;
/** Further than this from the quote, context is that of another place. */
const FAR = 1500;
/** Context that has this many units put between it and the quote counts for half. */
const PARTED = 100;
/** How far around an exact place its context is looked for: a sentence or a block may have come between. */
const REACH = 420;

/**
 * Weighs the best place of the quote within a stretch of the page's folded text, `taken` places (where the very words stand and
 * are weighed by themselves) aside: beside a copy of the quote its changed original would not be seen.
 */
export function weighStretch(
  page: FoldedPage,
  pattern: Pattern,
  { from, to }: Span,
  taken: readonly number[],
): Weighed {
  let text = page.text.slice(from, to);
  const length = pattern.to - pattern.from;
  for (const at of taken)
    if (at >= from && at + length <= to)
      text = text.slice(0, at - from) + '\0'.repeat(length) + text.slice(at - from + length);
  const map = align({
    pattern: pattern.text,
    from: pattern.from,
    to: pattern.to,
    text,
    breaks: page.breaks.subarray(from, to),
  });
  for (let i = 0; i < map.length; i++) if ((map[i] as number) >= 0) map[i] = (map[i] as number) + from;
  drawTogether(map, pattern, page.text);
  return weigh(map, pattern);
}

/** Weighs a place where the quote's very words stand: only its context is in question. */
export function weighExact(page: FoldedPage, pattern: Pattern, at: number): Weighed {
  const end = at + pattern.to - pattern.from;
  const map = new Int32Array(pattern.text.length).fill(-1);
  for (let i = pattern.from; i < pattern.to; i++) map[i] = at + i - pattern.from;
  alignSide(page, pattern, map, { from: 0, to: pattern.from }, { from: Math.max(0, at - REACH), to: at });
  const right = { from: end, to: Math.min(page.text.length, end + REACH) };
  alignSide(page, pattern, map, { from: pattern.to, to: pattern.text.length }, right);
  return { from: at, to: end, quote: 1, context: contextOf(map, pattern, { from: at, to: end }) };
}

/** Fills `map` for the context units `of` of the pattern with where they stand within `near`. */
function alignSide(page: FoldedPage, pattern: Pattern, map: Int32Array, of: Span, near: Span): void {
  const words = pattern.text.slice(of.from, of.to);
  // most places keep a side as it was: then there is nothing to align
  const atQuote = of.from === 0 ? near.to - words.length : near.from;
  if (atQuote >= 0 && page.text.startsWith(words, atQuote)) {
    for (let k = 0; k < words.length; k++) map[of.from + k] = atQuote + k;
    return;
  }
  const side = align({
    pattern: words,
    from: 0,
    to: 0,
    text: page.text.slice(near.from, near.to),
    breaks: page.breaks.subarray(near.from, near.to),
  });
  side.forEach((j, k) => {
    if (j >= 0) map[of.from + k] = j + near.from;
  });
}

/** Weighted share of the context that stands around `place`; what stands further off than it did counts less. */
function contextOf(map: Int32Array, pattern: Pattern, place: Span): number {
  let found = 0;
  for (let i = pattern.from - 1; i >= 0; i--) {
    const at = map[i] as number;
    if (at < 0 || at >= place.from) continue;
    const further = place.from - at - (pattern.from - i);
    if (further < FAR) found += (pattern.weight[i] as number) / (1 + Math.max(0, further) / PARTED);
  }
  for (let i = pattern.to; i < pattern.text.length; i++) {
    const at = map[i] as number;
    if (at < place.to) continue;
    const further = at - place.to - (i - pattern.to);
    if (further < FAR) found += (pattern.weight[i] as number) / (1 + Math.max(0, further) / PARTED);
  }
  const all = pattern.weightBefore + pattern.weightAfter;
  return all ? found / all : 0;
}

/**
 * Where something was put in next to a quote's last (or first) words, and the same words stand on both sides of it, an alignment
 * may set them down on the far side. A quote holds together: they are drawn to the near side.
 */
function drawTogether(map: Int32Array, { text, from, to }: Pattern, page: string): void {
  for (let i = from; i + 1 < to; i++) {
    const here = map[i] as number;
    if (here < 0 || (map[i + 1] as number) <= here + 1) continue;
    const tail = text.slice(i + 1, to);
    if (!page.startsWith(tail, here + 1)) continue;
    for (let k = 0; k < tail.length; k++) map[i + 1 + k] = here + 1 + k;
    break;
  }
  for (let i = to - 1; i > from; i--) {
    const here = map[i] as number;
    const previous = map[i - 1] as number;
    if (here < 0 || previous < 0 || previous >= here - 1) continue;
    const head = text.slice(from, i);
    if (!page.startsWith(head, here - head.length)) continue;
    for (let k = 0; k < head.length; k++) map[from + k] = here - head.length + k;
    break;
  }
}

function weigh(map: Int32Array, pattern: Pattern): Weighed {
  const { from, to } = pattern;
  let matched = 0;
  let first = -1;
  let last = -1;
  let putIn = 0;
  for (let i = from; i < to; i++) {
    const at = map[i] as number;
    if (at < 0) continue;
    if (first < 0) first = i;
    else {
      const between = at - (map[last] as number) - 1;
      if (between > 0 && between < OWN_BLOCK) putIn += Math.max(0, between - (i - last - 1));
    }
    last = i;
    matched++;
  }
  const quote = matched / (to - from + putIn * 0.5);
  if (first < 0) return emptyPlace(map, pattern);
  const place = bounds(map, pattern, first, last);
  return { ...place, quote, context: contextOf(map, pattern, place) };
}

/** The place between the contexts, where the quote is gone. */
function emptyPlace(map: Int32Array, pattern: Pattern): Weighed {
  const last = map.subarray(0, pattern.from).findLast((at) => at >= 0);
  const next = map.subarray(pattern.to).find((at) => at >= 0);
  const from = last === undefined ? (next ?? 0) : last + 1;
  return { from, to: from, quote: 0, context: contextOf(map, pattern, { from, to: from }) };
}

/** Where the quote begins and ends when its first or last characters were changed: where its context stops, if that is near; else as far out as it was long. */
function bounds(map: Int32Array, pattern: Pattern, first: number, last: number): Span {
  let from = map[first] as number;
  const missingBefore = first - pattern.from;
  if (missingBefore > 0) {
    const edge = pattern.from > 0 ? (map[pattern.from - 1] as number) : -1;
    const gap = from - edge - 1;
    from = edge >= 0 && gap <= missingBefore * 2 + 8 ? edge + 1 : from - Math.min(missingBefore, from);
  }
  let to = (map[last] as number) + 1;
  const missingAfter = pattern.to - 1 - last;
  if (missingAfter > 0) {
    const edge = pattern.to < pattern.text.length ? (map[pattern.to] as number) : -1;
    const gap = edge - to;
    to = edge >= 0 && gap <= missingAfter * 2 + 8 ? edge : to + missingAfter;
  }
  return { from, to };
}
