/*
 * How much speaks for a quote standing at one place: how many of its own characters are there, and how many of those that stood
 * around it, the nearest counting most.
 */
import { align } from './align';
import type { Pattern } from './candidates';

/** A place in a page's folded text, weighed. */
export interface Weighed {
  /** Where the quote stands, folded units; `from === to` where none of its words is there. */
  readonly from: number;
  readonly to: number;
  /** Share of the quote's characters that stand here in order, 0 to 1; what was put between them in small pieces counts against it. */
  readonly quote: number;
  /** Share of what stood before and after, 0 to 1, nearest counting most. */
  readonly before: number;
  readonly after: number;
}

/** Distance at which a character of the context counts for half. */
const HALF = 40;
/** Something longer put between two characters of a quote is a block of its own (an advertisement), not a change of words. */
const OWN_BLOCK = 60;
/** Further than this from the quote, context is that of another place. */
const FAR = 1500;

const weights = (length: number): Float64Array => {
  const w = new Float64Array(length);
  for (let d = 0; d < length; d++) w[d] = 2 ** (-d / HALF);
  return w;
};
const WEIGHT = weights(4096);

/** Weight of a whole context of `length` characters. */
export function contextWeight(length: number): number {
  let sum = 0;
  for (let d = 0; d < length && d < WEIGHT.length; d++) sum += WEIGHT[d] as number;
  return sum;
}

/** Weighs the stretch `from`–`to` of a page's folded text. */
export function weighStretch(text: string, pattern: Pattern, from: number, to: number): Weighed {
  const map = align(pattern.text, text.slice(from, to));
  for (let i = 0; i < map.length; i++) if ((map[i] as number) >= 0) map[i] = (map[i] as number) + from;
  return weigh(map, pattern);
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
  const quoteStart = first < 0 ? -1 : (map[first] as number);
  const quoteEnd = last < 0 ? -1 : (map[last] as number);
  const left = side(map, from - 1, -1, -1, quoteStart);
  const right = side(map, to, pattern.text.length, 1, quoteEnd);
  const place =
    first < 0 ? { from: left.nearest + 1, to: left.nearest + 1 } : bounds(map, pattern, first, last);
  return {
    ...place,
    quote: to > from ? matched / (to - from + putIn * 0.5) : 0,
    before: left.share,
    after: right.share,
  };
}

/** Share of the context on one side, and the place of its character nearest to the quote (-1 where none is there). */
function side(
  map: Int32Array,
  start: number,
  end: number,
  step: 1 | -1,
  quoteAt: number,
): { share: number; nearest: number } {
  let found = 0;
  let all = 0;
  let nearest = -1;
  for (let i = start, d = 0; i !== end && d < WEIGHT.length; i += step, d++) {
    const weight = WEIGHT[d] as number;
    all += weight;
    const at = map[i] as number;
    if (at < 0) continue;
    if (nearest < 0) nearest = at;
    if (quoteAt < 0 || Math.abs(at - quoteAt) < FAR) found += weight;
  }
  return { share: all ? found / all : 0, nearest };
}

/** Where the quote begins and ends when its first or last characters were changed: where its context stops, if that is near; else as far out as it was long. */
function bounds(
  map: Int32Array,
  pattern: Pattern,
  first: number,
  last: number,
): { from: number; to: number } {
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
