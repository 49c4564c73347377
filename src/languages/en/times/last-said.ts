/* "Ten years later" in a story told of the past: counted from the time it named last, and as exact as that. */
import { movedBy, type Stretch } from './calendar';
import type { Length, Part } from './part';

/** What a story named last. */
export interface LastSaid {
  /** Its last day, or the day of publication. */
  readonly day: number;
  /** Its last time, however exact; null where it named none. */
  readonly said: Stretch | null;
  /** "Last month": counted from the day of publication itself. */
  readonly isReckoned: boolean;
}

/**
 * Ten years after a year is a year, three months after a month a month, and two weeks after either nobody knows (no value); null where
 * the story's last day is what counts.
 */
export function fromSaid(
  l: Length,
  by: number,
  { said, isReckoned }: LastSaid,
  today: number,
): Partial<Part> | null {
  if (said?.grain !== 'year' && said?.grain !== 'month') return null;
  const months = Math.round(l.months * by);
  const date = months !== 0 && !l.days && !l.seconds ? movedBy(said, months) : null;
  if (date) return { date, length: null, implied: ['year'], inYear: null };
  return said.b <= today && !isReckoned ? { value: '', length: null } : null;
}
