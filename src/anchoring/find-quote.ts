/*
 * Finds a quote's words again in a page's text, pure: exact first, then as an alignment of the quote with its context against the
 * places where enough of it stands. Below the floor it is "not found"; it is never set down somewhere else.
 */
import { contains, type Span } from '../text/span';
import { likelyStretches, placesOn } from './candidates';
import { type Circumstances, choosePlace, ELSEWHERE, OWN_CONTEXT } from './choose-place';
import { unitAt } from './fold-text';
import type { FoldedPage } from './folded-page';
import { inOnlyLine, ownLine } from './own-line';
import { makePattern, type Pattern, saying } from './pattern';
import { type Weighed, weighExact, weighStretch } from './weigh-place';

/** What is known of the quote beside its words. */
export interface QuoteHints {
  /** Text before and after it, as much as was kept; empty where it stood at an end. */
  readonly before: string;
  readonly after: string;
  /** Offset in the text at which it began; null where unknown. */
  readonly at: number | null;
  /** How often its words stood in the text; null where unknown. */
  readonly times: number | null;
}

export interface QuotePlace extends Span {
  /** `exact`: with its context; `position`: its very words, told by the rest; `fuzzy`: changed words. */
  readonly how: 'exact' | 'position' | 'fuzzy';
}

/** The quote's place in the page's text (source offsets), or null. */
export function findQuote(page: FoldedPage, quote: string, hints: QuoteHints): QuotePlace | null {
  const whole = makePattern(quote, hints.before, hints.after);
  if (whole.to === whole.from) return null;
  const expected = hints.at === null ? null : unitAt(page, hints.at);
  const same = unchangedPlace(page, whole, expected);
  if (same) return { ...inSource(page, same), how: 'exact' };
  const words = whole.text.slice(whole.from, whole.to);
  const places = placesOn(page, words, MOST_PLACES);
  const now = { expected, timesThen: hints.times, timesNow: places.length };
  const isOneGone = (hints.times ?? 0) > places.length;
  const weighed: Weighed[] = [];
  for (const at of nearest(places, page, whole, expected)) {
    weighed.push(weighExact(page, whole, at));
    if (!isOneGone && isClear(weighed, words)) break;
  }
  // Where one of the places with the very words has gone, nobody knows which: in a list of entries that are alike another one would do.
  // Then one counts as the quote's only where all of its line stands as it did, or no other place is like it.
  const { line } = whole;
  const isLike = (p: Weighed): boolean => places.includes(p.from) && p.context >= ELSEWHERE;
  const isOwn = (p: Weighed): boolean =>
    !isOneGone ||
    !places.includes(p.from) ||
    (p.context >= OWN_CONTEXT &&
      (page.text.startsWith(whole.text.slice(line.from, line.to), p.from - whole.from + line.from) ||
        (places.length > 1 && !weighed.some((other) => isLike(other) && other.from !== p.from))));
  const choose = () => choosePlace(weighed.filter(isOwn), whole, now);
  if (words.length > LONG) return findLong(page, quote, hints, weighed, choose());
  const stretches = isOneGone || !isClear(weighed, words) ? likelyStretches(page, whole) : [];
  for (const stretch of stretches) {
    const place = weighStretch(page, whole, stretch, saying(words) >= FEW ? places : []);
    weighed.push(place);
    if (place.quote >= PLAIN && place.context >= PLAIN) break;
  }
  const fillsLine = whole.own.from === whole.from && whole.own.to === whole.to;
  const best =
    inOwnLine(page, whole, choose(), weighed, now) ??
    (isOneGone && fillsLine ? null : inOnlyLine(page, whole, stretches));
  if (!best) return null;
  const how = best.quote < 1 ? 'fuzzy' : best.context >= SAME_CONTEXT ? 'exact' : 'position';
  return { ...inSource(page, best), how };
}

/** The chosen place where it stands in the quote's own line; the place in that line where it stands in another; null where nobody knows. */
function inOwnLine(
  page: FoldedPage,
  pattern: Pattern,
  chosen: Weighed | null,
  weighed: readonly Weighed[],
  now: Circumstances,
): Weighed | null {
  if (!chosen) return null;
  const own = ownLine(page, pattern, chosen);
  if (!own || contains(own, chosen)) return own && chosen;
  const there = weighed.filter((place) => contains(own, place));
  return choosePlace([...there, weighStretch(page, pattern, own, [])], pattern, now);
}

/** The one place where the quote stands with all of its context as it was; of several, the one at which it stood. Null otherwise. */
function unchangedPlace(page: FoldedPage, { text, from, to }: Pattern, expected: number | null): Span | null {
  if (text.length - (to - from) < LEAST_CONTEXT) return null;
  const at = (start: number): Span => ({ from: start + from, to: start + to });
  if (expected !== null && page.text.startsWith(text, expected - from)) return at(expected - from);
  const places = placesOn(page, text, 2);
  return places.length === 1 ? at(places[0] as number) : null;
}

const LEAST_CONTEXT = 80;
/** A place with changed words that has this much of both is the one: no further stretch is looked at. */
const PLAIN = 0.85;
const MOST_PLACES = 400;
const MOST_LOOKED_AT = 6;
const SAME_CONTEXT = 0.95;
/** Context that leaves no doubt: of words that say much, and of words that may stand next to themselves. */
const CLEAR_CONTEXT = 0.9;
const CLEAR_CONTEXT_OF_FEW = 0.97;
const FEW = 30;

/** True where one place with the very words leaves no doubt, and no place with changed words need be looked for. */
function isClear(places: readonly Weighed[], words: string): boolean {
  const needed = saying(words) < FEW ? CLEAR_CONTEXT_OF_FEW : CLEAR_CONTEXT;
  return places.some((p) => p.context >= needed);
}

/** The places whose nearest characters agree most with the context; of equals, the nearest to where it stood first. */
function nearest(
  places: readonly number[],
  page: FoldedPage,
  pattern: Pattern,
  expected: number | null,
): number[] {
  if (places.length < 2) return [...places];
  const agreeing = (at: number): number => {
    let sum = 0;
    for (let i = pattern.from - 1, j = at - 1; i >= 0 && sum < 64; i--, j--)
      if (page.text.charCodeAt(j) === pattern.text.charCodeAt(i)) sum++;
      else if (pattern.from - i > 8) break;
    const end = at + pattern.to - pattern.from;
    for (let i = pattern.to, j = end; i < pattern.text.length && i < pattern.to + 64; i++, j++)
      if (page.text.charCodeAt(j) === pattern.text.charCodeAt(i)) sum++;
      else if (i - pattern.to > 8) break;
    return sum;
  };
  const apart = (at: number): number => (expected === null ? 0 : Math.abs(at - expected));
  return places
    .map((at) => ({ at, sum: agreeing(at) }))
    .sort((a, b) => b.sum - a.sum || apart(a.at) - apart(b.at))
    .slice(0, MOST_LOOKED_AT)
    .map((p) => p.at);
}

/** A quote longer than this (folded units) is found by its two ends: comparing all of it would take too long. */
const LONG = 600;
const END = 320;
/** A long quote's words with less context than this may be a copy, the original having changed. */
const NO_COPY = 0.6;

/** `copies`: where its very words stand; `best` of them, null where none is near enough to what it stood in. */
function findLong(
  page: FoldedPage,
  quote: string,
  hints: QuoteHints,
  copies: readonly Weighed[],
  best: Weighed | null,
): QuotePlace | null {
  if (best && best.context >= NO_COPY) return { ...inSource(page, best), how: 'exact' };
  const part = (words: string, more: Partial<QuoteHints>) =>
    findQuote(page, words, { ...hints, times: null, ...more });
  const first = part(quote.slice(0, END), { after: quote.slice(END, END * 2) });
  const last = part(quote.slice(-END), {
    before: quote.slice(-END * 2, -END),
    at: hints.at === null ? null : hints.at + quote.length - END,
  });
  if (!first || !last || last.to <= first.from || last.to - first.from > quote.length * 3) return null;
  const copy = copies.find((c) => inSource(page, c).from === first.from);
  if (copy) return copy === best ? { ...inSource(page, copy), how: 'position' } : null;
  return { from: first.from, to: last.to, how: 'fuzzy' };
}

const inSource = (page: FoldedPage, { from, to }: Span): Span => {
  const start = Math.max(0, Math.min(from, page.text.length - 1));
  const end = Math.max(start + 1, Math.min(to, page.text.length));
  return { from: page.from[start] ?? 0, to: page.to[end - 1] ?? 0 };
};
