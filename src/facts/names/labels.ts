/* What the tagger says of each unit (a character or a token): outside, or a place within a name of one type. */
import { type Found, makeFound } from '../fact.ts';

export const NAME_TYPES = ['person', 'org', 'place'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** 0 is outside; then begin, inside, end, single for each type. */
export const LABELS = 1 + NAME_TYPES.length * 4;
export const OUTSIDE = 0;
export type Part = 0 | 1 | 2 | 3;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export const labelOf = (type: number, part: number): number => 1 + type * 4 + part;
const partOf = (label: number): number => (label - 1) & 3;
const typeOf = (label: number): number => (label - 1) >> 2;

const opens = (label: number): boolean =>
  label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === SINGLE;
const closes = (label: number): boolean =>
  label === OUTSIDE || partOf(label) === END || partOf(label) === SINGLE;

/** May `to` follow `from`? A name that is open must go on in its own type. */
export function mayFollow(from: number, to: number): boolean {
  if (closes(from)) return opens(to);
  return !opens(to) && typeOf(from) === typeOf(to);
}

export const mayStart = opens;
export const mayEnd = closes;

/** A name over units, half open. */
export interface UnitName {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/** A name as the engine of facts takes it; its value is what is written, until the story tells a fuller name. */
export function foundName(text: string, from: number, to: number, type: NameType, rule: string): Found {
  return makeFound({ type, rule, from, to, value: text.slice(from, to) });
}
