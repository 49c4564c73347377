/* What comes again and again is no time: "every Tuesday and Thursday", "open Tuesday to Sunday". */

import { near, patternOf } from '../../../text/near-letters';
import type { Span } from '../../../text/span';
import type { Part } from './part';

const EVERY = near(
  /\b(?:[Ee]very|[Ee]ach)\s+(?:other\s+)?(?:\p{Lu}\p{Ll}+day(?:,\s+|,?\s+(?:and|or)\s+)){0,2}$/u,
);
const OPEN = /\b(?:open|closed)\s(?:from\s)?$/iu;
const OPEN_TO = near(/\b(?:open|closed)\s(?:from\s)?\p{Lu}\p{Ll}+day\s(?:to|through)\s$/u);
const TO_DAY = near(/\s(?:to|through)\s\p{Lu}\p{Ll}+day\b/u);
/** Mon-Fri, Tues-Sat. */
const SHORT = '(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?';
const DAYS = patternOf(`^${SHORT}\\s?[-–]\\s?${SHORT}(?!\\p{L})`, 'u');
const BEHIND = near(
  /^,?\s(?:on\s)?(?:weekdays|weeknights|weekends|daily|every\s?day|each\sday|\p{Lu}\p{Ll}+days|seven\sdays\sa\sweek|\p{Lu}\p{Ll}+day\s(?:to|through)\s\p{Lu}\p{Ll}+day)\b/u,
);
/** "Tuesday to Sunday, 10am to 5pm": opening hours. */
const HOURS = near(
  /^\p{Lu}\p{Ll}+day\s(?:to|[-–]|through)\s\p{Lu}\p{Ll}+day,?\s\(?(?:from\s|between\s)?\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m|\s?[-–]|\sto)/u,
);
const TO_HOURS = near(/\p{Lu}\p{Ll}+day\s(?:to|[-–]|through)\s$/u);
const ON_ONE = near(/\bon\s\p{Lu}\p{Ll}+day\s(?:to|[-–]|through)\s$/u);
const ON_DAYS = near(/\p{Lu}\p{Ll}+days,?\s(?:at\s|from\s|between\s)?$/u);
const DAY = near(/^\p{Lu}\p{Ll}+day\b/u);
/** UTF-16 code units before a time that are looked at. */
const LOOK = 40;

/** True where the words before a time, or what it is joined with, make it one of many. */
export function isHabit(part: Part, text: string): boolean {
  const before = text.slice(Math.max(0, part.from - LOOK), part.from);
  // how long a film of the page is: 05:22 - Source: Acme
  if (part.from === 0 && /^\s[-–]\sSource\b/.test(text.slice(part.to, part.to + 10))) return true;
  if (EVERY.test(before) || DAYS.test(text.slice(part.from, part.from + 12))) return true;
  if (HOURS.test(text.slice(part.from, part.from + 50)) && !/\bon\s$/.test(before)) return true;
  if (TO_HOURS.test(before) && part.clock && !ON_ONE.test(before)) return true;
  const said = text.slice(part.from, part.to + 20);
  return DAY.test(said) && (OPEN_TO.test(before) || (OPEN.test(before) && TO_DAY.test(said)));
}

/** "from 7am to 6pm on weekdays": an hour of many days, of no day of the story. */
export const isDaily = (text: string, { from, to }: Span): boolean =>
  BEHIND.test(text.slice(to, to + 40)) || ON_DAYS.test(text.slice(Math.max(0, from - 24), from));
