/* The pieces that times are put together from: a stretch of days, a time of day, a length, or an open side. */
import type { Found } from '../../../facts/fact';
import type { Span } from '../../../text/span';
import type { Stretch } from './calendar';

export type Implied = Found['implied'][number];

/** A time of day, or a part of it. */
export interface Clock {
  /** `07:30`, `07:30:15`; with `to` the start of a part of the day. */
  readonly at: string;
  readonly to: string | null;
  /** Neither am nor pm nor a part of the day was said, and the hour is 1–12. */
  readonly halfDay: boolean;
  /** It was only a number ("at 5"): counts only beside something that makes it a time. */
  readonly bare: boolean;
}

/** "two weeks", in months, days and seconds. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  readonly iso: string;
  /** Largest unit said: y, m, w, d, H, M, S. */
  readonly unit: string;
}

export interface Part extends Span {
  readonly rule: string;
  readonly date: Stretch | null;
  readonly clock: Clock | null;
  readonly length: Length | null;
  /** A value that the parts cannot say (an interval, an open one); set by combining. */
  readonly value: string | null;
  readonly implied: readonly Implied[];
  readonly approximate: boolean;
  /** A weekday, for joining with a date ("Friday 7 June") and with weeks ("Monday of next week"). */
  readonly weekday: number | null;
  /** The same words in another year ("5 March", Easter), or null where the year was said or plays no part. */
  readonly inYear: ((year: number) => Stretch) | null;
  /** The same words in another month ("the 21st", "first Monday"), or null. */
  readonly inMonth: ((year: number, month: number) => Stretch) | null;
  /** "the next day", "that year": what it is, given the story's last day before it and the last time of any grain (or publication). */
  readonly follow: ((last: number, lastTime: number) => Stretch) | null;
  /** A number of a year or a day of a month that counts only where it joins something. */
  readonly weak: boolean;
}

/** A part with nothing in it yet. */
export const blankPart = (rule: string, from: number, to: number): Part => ({
  rule,
  from,
  to,
  date: null,
  clock: null,
  length: null,
  value: null,
  implied: [],
  approximate: false,
  weekday: null,
  inYear: null,
  inMonth: null,
  follow: null,
  weak: false,
});

/** What rules of time reckon from. */
export interface Anchor {
  /** Day number of publication; of a far day where nobody knows, and then `known` is false. */
  readonly today: number;
  /** `HH:MM:SS` of publication; null where only its day is known. */
  readonly clock: string | null;
  readonly known: boolean;
}

/** One family of phrases: like `Rule`, but it gives a piece. Patterns run with `giu`. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: string;
  /** Words, lower case: a text with none that begins like one of them cannot match. `#` stands for any figure, `####` for one of four digits or more. Absent: every text is tried. */
  readonly hints?: readonly string[];
  read(match: RegExpExecArray, anchor: Anchor, text: string): Partial<Part> | null;
}
