/* The year of a date that was said without one: the one that brings it nearest to publication. */
import type { RuleContext } from '../../../facts/rule';
import { near, patternOf } from '../../../text/near-letters';
import { day, dayNumber, partsOf, weekdayOf } from '../../calendar';
import { weekdayNamed } from './time-words';

const AHEAD = near(
  /(?<!\p{L})(?:kommenden?|nächste[nr]?|wird|werden|soll(?:en)?|will|wollen|plant|geplant|bevorstehend\p{L}*|startet|beginnt|folgt)(?!\p{L})/u,
);
/** Adjectives and adverbs with the ending of a past: "das nächste Treffen". */
const NO_VERB =
  '(?!(?:\\p{Ll}*(?:ch|b|g|r|t|öß|jüng|neue|mei)ste|letzte|erste|zweite|dritte|vierte|heute|gute|weite|bitte|echte|alte|rote|späte|breite|bekannte|geplante|sogenannte|gesamte|konkrete|privat|Leute)[nmrs]?(?!\\p{L}))';
const PAST = patternOf(
  `(?<!\\p{L})(?:war(?:en)?|wurden?|hatten?|${NO_VERB}\\p{Ll}{3,}te[n]?|kam(?:en)?|starb(?:en)?|fiel(?:en)?|stieg(?:en)?|begann(?:en)?|ging(?:en)?|fand(?:en)?)(?!\\p{L})`,
  'u',
);

/** Does the sentence around `at` look ahead? */
export function looksAhead(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1;
  const rest = text.slice(at).search(/[.!?](?=\s+\p{Lu}|$)/u);
  const sentence = text.slice(from, rest < 0 ? text.length : at + rest);
  return AHEAD.test(sentence) && !PAST.test(sentence.slice(Math.max(0, at - from - 40)));
}

/** The year, or null where no publication date is known; `weekday` as the text names it. */
export function yearFor(
  month: number,
  dayOfMonth: number,
  at: number,
  context: RuleContext,
  weekday?: string,
): number | null {
  const today = dayNumber(context.publishedAt);
  if (today === null) return null;
  const { y } = partsOf(today);
  const fits = (year: number): boolean =>
    weekday !== undefined && weekdayOf(day(year, month, dayOfMonth)) === weekdayNamed(weekday);
  const fitting = [y, y - 1, y + 1].find(fits);
  if (fitting !== undefined) return fitting;
  const away = day(y, month, dayOfMonth) - today;
  if (away > 183 || (away > 60 && !looksAhead(context.folded, at))) return y - 1;
  if (away < -183 && looksAhead(context.folded, at)) return y + 1;
  return y;
}
