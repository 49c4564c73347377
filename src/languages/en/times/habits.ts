/* What comes again and again is no time: "every Tuesday and Thursday", "open Tuesday to Sunday". */
import type { Part } from './part';

const EVERY = /\b(?:[Ee]very|[Ee]ach)\s+(?:other\s+)?(?:\p{Lu}\p{Ll}+day(?:,\s+|,?\s+(?:and|or)\s+)){0,2}$/u;
const OPEN = /\b(?:open|closed)\s(?:from\s)?$/iu;
const OPEN_TO = /\b(?:open|closed)\s(?:from\s)?\p{Lu}\p{Ll}+day\s(?:to|through)\s$/u;
const TO_DAY = /\s(?:to|through)\s\p{Lu}\p{Ll}+day\b/u;
const DAY = /^\p{Lu}\p{Ll}+day\b/u;
/** UTF-16 code units before a time that are looked at. */
const LOOK = 40;

/** True where the words before a time, or what it is joined with, make it one of many. */
export function isHabit(part: Part, text: string): boolean {
  const before = text.slice(Math.max(0, part.from - LOOK), part.from);
  if (EVERY.test(before)) return true;
  const said = text.slice(part.from, part.to + 20);
  return DAY.test(said) && (OPEN_TO.test(before) || (OPEN.test(before) && TO_DAY.test(said)));
}
