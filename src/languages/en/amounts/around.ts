/* What stands around a number: looks just before and just after a span without cutting strings more than needed. */

const APPROXIMATE =
  /(?:^|[\s("“‘–—-])(?:about|around|some|nearly|almost|roughly|approximately|approx\.?|an? estimated|estimated|more than|less than|fewer than|over|under|at least|at most|up to|as many as|as much as|as few as|as little as|close to|well over|just over|just under|upwards of|north of|in excess of|circa|perhaps|no more than|no less than|no fewer than)\s+(?:the\s+)?(?:[$£€¥]\s?)?$/i;

const SOME = /^(?:[$£€¥]\s?)?(?:several|an?\s+(?:couple|few)|few)\s/i;

/** True where words before `at` make the amount an estimate or a bound, or it begins with such words. */
export const approximateBefore = (text: string, at: number): boolean =>
  APPROXIMATE.test(text.slice(Math.max(0, at - 26), at)) || SOME.test(text.slice(at, at + 12));

/** "40-odd", "a hundred or so", "100+". */
export const approximateAfter = (text: string, at: number): boolean =>
  /^(?:\+|-odd\b|\s+or\s+(?:so|more|fewer|less)\b|-plus\b)/i.test(text.slice(at, at + 12));

/** The match of a sticky pattern at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
