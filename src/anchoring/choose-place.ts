/*
 * Which of the weighed places is the quote's, and whether any is: the floor. A quote that says much by itself may stand anywhere;
 * a few words are only found where what stood around them stands too.
 */
import { type Pattern, saying } from './pattern';
import type { Weighed } from './weigh-place';

/** What is known of the page and the note beside the places. */
export interface Circumstances {
  /** Folded unit where it would stand if nothing had changed; null where unknown. */
  readonly expected: number | null;
  /** How often the quote's words stood on the page when the note was made, and how often they stand now. */
  readonly timesThen: number | null;
  readonly timesNow: number;
}

/** Words that say this much (in letters) are found without any of their context. */
const SPEAKS_FOR_ITSELF = 20;
/** The same, where they stood once then and stand once now. */
const SPEAKS_WHEN_UNIQUE = 10;
/** Share of the context that a few words need. */
const NEEDED_CONTEXT = 0.55;
/** Below this much context the place is another one than it was. */
export const ELSEWHERE = 0.3;
/** Where several places are alike, one with less context than this may be any other one. */
export const OWN_CONTEXT = 0.7;
/** Share of the quote's characters needed: without context, and how much less with all of it. */
const NEEDED_WORDS = 0.78;
const WORDS_SPARED_BY_CONTEXT = 0.28;
/** A place with this much context, and this much more than another has, from which the words have gone. */
const EMPTY_PLACE_CONTEXT = 0.6;
const EMPTY_PLACE_LEAD = 0.1;
/** A place counts no more than this for the length of its quote, so that context still tells copies apart. */
const MOST_FOR_WORDS = 100;
/** For standing where it stood: enough to decide between equals, no more. */
const FOR_POSITION = 4;
const POSITION_HALF = 1500;

/** True where enough of the quote and its context stands at the place. */
export function isEnough(place: Weighed, pattern: Pattern, now: Circumstances): boolean {
  if (place.to <= place.from) return false;
  const says = saying(pattern.text.slice(pattern.from, pattern.to));
  if (place.quote < NEEDED_WORDS - WORDS_SPARED_BY_CONTEXT * place.context ** 2) return false;
  if (place.context >= NEEDED_CONTEXT) return true;
  if (place.quote < 1) return says * place.quote >= SPEAKS_FOR_ITSELF + 10;
  const isUnique = now.timesThen === 1 && now.timesNow === 1;
  return says >= (isUnique && place.context < ELSEWHERE ? SPEAKS_WHEN_UNIQUE : SPEAKS_FOR_ITSELF);
}

/** Larger is better. */
export function worth(place: Weighed, pattern: Pattern, now: Circumstances): number {
  const words = Math.min(MOST_FOR_WORDS, saying(pattern.text.slice(pattern.from, pattern.to)));
  const context = pattern.weightBefore + pattern.weightAfter;
  const moved = now.expected === null ? 0 : Math.abs(place.from - now.expected);
  return place.quote * words + place.context * context + FOR_POSITION * 2 ** (-moved / POSITION_HALF);
}

/** The best place of those where enough stands; null where there is none. */
export function choosePlace(
  places: readonly Weighed[],
  pattern: Pattern,
  now: Circumstances,
): Weighed | null {
  let best: Weighed | null = null;
  for (const place of places)
    if (isEnough(place, pattern, now) && (!best || worth(place, pattern, now) > worth(best, pattern, now)))
      best = place;
  return best && isAnothers(best, places, pattern, now) ? null : best;
}

/** True where a few words stand near the place from which one of them has gone: what is left is another one's. */
function isAnothers(
  best: Weighed,
  places: readonly Weighed[],
  pattern: Pattern,
  now: Circumstances,
): boolean {
  if (saying(pattern.text.slice(pattern.from, pattern.to)) >= SPEAKS_FOR_ITSELF) return false;
  if (now.timesThen !== null && now.timesThen <= now.timesNow) return false;
  return places.some(
    (p) => p.quote < 0.5 && p.context >= EMPTY_PLACE_CONTEXT && p.context >= best.context + EMPTY_PLACE_LEAD,
  );
}
