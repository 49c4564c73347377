/* Histories: in a paragraph whose years all lie far back, "in September" is of the year told last. */

import { near } from '../../../text/near-letters';
import { parts, type Stretch } from './calendar';
import type { Part } from './part';

/** Days before publication from which on times are old. */
const OLD = 3653;
/** So many years must be said in the paragraph. */
const LEAST = 3;

/** One of so many may be of late: who told it, and when. */
const RARELY = 5;

/** True where the times that say their year are old. */
export function isOfOldTimes(list: readonly Part[], today: number): boolean {
  const exact = list.flatMap(({ date, implied }) => (date && implied.length === 0 ? [date] : []));
  const old = exact.filter((date) => date.b <= today - OLD).length;
  const isNow = list.some(
    ({ rule, follow, inYear, implied }) =>
      !follow && !inYear && implied.length > 0 && rule !== 'en.time.later',
  );
  return !isNow && old >= LEAST && (exact.length - old) * RARELY <= old;
}

/** "June 9 -- Elmton Hall": a line of a list. */
const LISTED = /^\s?(?:--?|[—–:@|])\s/;
/** A date that such a line begins with, in a list of days to come: of the year told last. */
export const inList = (part: Part, said: Stretch, text: string, today: number): Part =>
  part.from < 2 &&
  part.inYear &&
  part.implied.includes('year') &&
  said.b > today + 1 &&
  LISTED.test(text.slice(part.to))
    ? notBefore(part, said)
    : part;

/** "She died on May 2, 2011, and he on May 9". */
const AND_THEN = /^,?\s(?:and|but|then|until|to|through)\s[^.!?;:“”"]{0,60}$/;
/** What is to come: "and the shop opens on", "and he left to sing on". */
const TO_COME =
  /\b(?:airs|arrives|begins|closes|comes|ends|expires|faces|falls|goes|leaves|marks|meets|opens|plays|resumes|returns|runs|starts|takes)\b|\bto\s(?!$)/;
/** "Last year, the first case was told on May 14": on that of last year. */
const isOfLastYear = (x: Part, y: Part, text: string): boolean =>
  /^last\s+year$/i.test(text.slice(x.from, x.to)) &&
  /(?:^|[.!?]["”’]?\s)$/.test(text.slice(Math.max(0, x.from - 3), x.from)) &&
  /^,?\s[^.!?;“”"]*\b(?:in|on)\s$/.test(text.slice(x.to, y.from)) &&
  !TO_COME.test(text.slice(x.to, y.from));

/** Behind a day whose year is said, and that is over, one without a year in the same sentence: of that year. */
export function inSameYear(x: Part, y: Part, text: string, today: number): Part {
  if (y.inYear && y.implied.includes('year') && isOfLastYear(x, y, text))
    return { ...y, date: y.inYear(parts(today).y - 1) };
  if (x.date?.grain !== 'day' || x.implied.length || x.date.a > today || !y.rule.startsWith('en.date.'))
    return y;
  const between = text.slice(x.to, y.from);
  return y.inYear &&
    y.implied.includes('year') &&
    AND_THEN.test(between) &&
    !IS_NOW.test(between) &&
    !TO_COME.test(between)
    ? notBefore(y, x.date)
    : y;
}

const IS_OVER = near(
  /\b(?:was|were|had|began|came|died|fell|left|lost|met|sold|took|went|won|wrote|\p{Ll}{2,}ed)\b/u,
);
const IS_NOW = /\b(?:is|are|has|have|will|due|says?|said|told)\b/;
const YEAR_WITHIN = /(?<!\d)1\d{3}(?!\d)/;

/** True where the sentence with the date tells of what was, in the month told last or in its own year. */
function isThen({ from, to }: Part, said: Stretch, text: string): boolean {
  const before =
    /(?:[^.!?“”"]|\b\p{Lu}\p{L}{0,4}\.)*$/u.exec(text.slice(Math.max(0, from - 120), from))?.[0] ?? '';
  const behind = /^[^.!?“”"]*/.exec(text.slice(to, to + 90))?.[0] ?? '';
  const sentence = before + behind;
  if (said.grain === 'year' && !YEAR_WITHIN.test(before)) return false;
  return IS_OVER.test(sentence) && !IS_NOW.test(sentence);
}

/** A date without a year there: the first that is not before what was said last. */
export function inEra(part: Part, said: Stretch, text: string, today: number): Part {
  const { inYear, implied, weekday, rule } = part;
  if (!inYear || weekday !== null || !rule.startsWith('en.date.')) return part;
  const isTold = implied.includes('year') && said.b <= today - OLD && isThen(part, said, text);
  return isTold ? notBefore(part, said) : part;
}

function notBefore(part: Part, said: Stretch): Part {
  const { inYear } = part;
  if (!inYear) return part;
  const { y } = parts(said.a);
  const date = [inYear(y), inYear(y + 1)].find((d) => d.b > said.a);
  return date ? { ...part, date, implied: [] } : part;
}
