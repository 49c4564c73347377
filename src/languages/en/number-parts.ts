/* Parts of a number said in words: "and a half", "two-thirds", "three twenty-fifths"; what is divided is the number read so far. */
import type { Kind, Token } from './number-tokens';

/** A number as far as it has been read. */
export interface State {
  /** Closed by a scale: "two million". */
  sum: number;
  /** Still open: "three hundred and". */
  open: number | null;
  scale: number;
  last: Kind | null;
  /** The last word was joined by "and". */
  and: boolean;
  /** What was open where the last "and" stood: two hundred "and" fifty-four hundredths. Null where none did. */
  openAtAnd: number | null;
}

/** "and a half" after a scale is half of the scale. */
export function addPart(state: State, part: number): void {
  if (state.last === 'scale') state.sum += part * state.scale;
  else if (state.last === 'dozen') state.open = (state.open ?? 0) + part * 12;
  else state.open = (state.open ?? 0) + part;
}

/** "three twenty-fifths", "one hundred thirty fifths": the tens belong to the part, not to what is divided. */
export function readCompoundPart(state: State, tens: Token, part: Token | null, text: string): number | null {
  if (tens.kind !== 'tens' || part?.kind !== 'parts' || part.value < 3 || part.value > 9) return null;
  if (!/^[\s-]$/.test(text.slice(tens.to, part.from)) || /^quarters/i.test(text.slice(part.from, part.to)))
    return null;
  const above = state.sum + (state.open ?? 0);
  return above > 0 ? above / (tens.value + part.value) : null;
}

const SPANS = /\b(?:last|past|previous|next|coming|following|first)\s+$/i;

/** "two-thirds", "one quarter", "a third of"; null where the word is an ordinal. */
export function readPart(state: State, token: Token, before: Token | null, text: string): number | null {
  if (!before) return null;
  // "the last three quarters" are of years
  if (
    /^quarters$/i.test(text.slice(token.from, token.to)) &&
    SPANS.test(text.slice(Math.max(0, before.from - 12), before.from))
  )
    return null;
  if (state.open === null) {
    // "a hundred thousand trillionths"
    return state.sum > 0 && token.kind === 'parts' && token.value >= 100 ? state.sum / token.value : null;
  }
  const one = before.kind === 'a' || (before.kind === 'unit' && before.value === 1);
  if (token.kind === 'part') {
    if (!one || state.open > 1 || state.sum) return null;
    // "a third of the", "a quarter"; but not "a third man"
    if (before.kind === 'a' && !/^(?:half|quarter)$/i.test(text.slice(token.from, token.to)))
      if (!/^\s*(?:of\b|$|[.,;])/.test(text.slice(token.to, token.to + 6))) return null;
  } else if (before.kind === 'a' && state.open > 1) return null;
  // "one hundred and three quarters": only what follows "and" is divided, and behind a scale it is that part of it
  if (state.openAtAnd !== null) {
    const part = (state.open - state.openAtAnd) / token.value;
    return state.sum + state.openAtAnd + (state.openAtAnd === 0 && state.sum > 0 ? part * state.scale : part);
  }
  return (state.sum + state.open) / token.value;
}
