/* The year of a date that was said without one: the one that brings it nearest to publication. */
import type { RuleContext } from '../../../facts/rule';
import { day, dayNumber, partsOf } from '../../calendar';

const AHEAD =
  /(?<!\p{L})(?:kommenden?|nächste[nr]?|wird|werden|soll(?:en)?|will|wollen|plant|geplant|bevorstehend\p{L}*|startet|beginnt|folgt)(?!\p{L})/u;
const PAST =
  /(?<!\p{L})(?:war(?:en)?|wurden?|hatten?|\p{Ll}{3,}te[n]?|kam(?:en)?|starb(?:en)?|fiel(?:en)?|stieg(?:en)?|begann(?:en)?|ging(?:en)?|fand(?:en)?)(?!\p{L})/u;

/** Does the sentence around `at` look ahead? */
export function looksAhead(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1;
  const rest = text.slice(at).search(/[.!?](?=\s+\p{Lu}|$)/u);
  const sentence = text.slice(from, rest < 0 ? text.length : at + rest);
  return AHEAD.test(sentence) && !PAST.test(sentence.slice(Math.max(0, at - from - 40)));
}

/** The year, or null where no publication date is known. */
export function yearFor(month: number, dayOfMonth: number, at: number, context: RuleContext): number | null {
  const today = dayNumber(context.publishedAt);
  if (today === null) return null;
  const { y } = partsOf(today);
  const away = day(y, month, dayOfMonth) - today;
  if (away > 183 || (away > 60 && !looksAhead(context.folded, at))) return y - 1;
  if (away < -183 && looksAhead(context.folded, at)) return y + 1;
  return y;
}
