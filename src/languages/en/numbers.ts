/*
 * Reads every number of a text in one pass: figures ("1,234", "3.2bn", "10 1/2"), words ("three and a half million", "two-thirds"), mixtures.
 * All rules for amounts and durations look at these and at what stands around them, so that a number is read in one way only.
 */

import { near } from '../../text/near-letters';
import type { Span } from '../../text/span';
import { addPart, readCompoundPart, readPart, type State } from './number-parts';
import { cutTokens, type Token } from './number-tokens';
import { SCALES } from './number-words';

export interface Numeral extends Span {
  readonly value: number;
  /** True where it is written in figures (with or without a scale word). */
  readonly figures: boolean;
  /** True where a scale, fraction or dozen belongs to it, so that it is surely an amount. */
  readonly scaled: boolean;
  /** Decimals said in words so far ("point three three"); absent where none were. */
  readonly decimals?: number;
}

/** "twenty-third", "one hundred and fifth" tell a rank. */
const ORDINAL_AFTER = near(
  /^\s?(?:\p{L}*(?:ty|red|and))[\s-](?:and\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\p{L})/iu,
);

/** All numbers of the text, in order, never overlapping. Ordinals are none. */
export function findNumbers(text: string): Numeral[] {
  const tokens = cutTokens(text);
  const found: Numeral[] = [];
  let i = 0;
  while (i < tokens.length) {
    const read = readNumber(tokens, i, text);
    if (!read) {
      i++;
      continue;
    }
    i = read.next;
    if (
      ORDINAL_AFTER.test(
        text.slice(read.numeral.from, read.numeral.to + 16).slice(read.numeral.to - read.numeral.from - 5),
      )
    )
      continue;
    const joined = joinNumerals(found.at(-1) ?? null, read.numeral, text);
    if (joined) found[found.length - 1] = joined;
    else found.push(withSome(read.numeral, text));
  }
  return found;
}

/** "Several thousand", "a few hundred": three of them at least, as of days and hours. Not "several hundred-year-old trees". */
const SOME = near(
  /(?<![\p{L}-])(?:several|an?\s+(?:(couple)(?:\s+of)?|few)|(?<=\b(?:every|extra|last|only|past|the)\s)few)\s+$/iu,
);
const SCALE_FIRST = /^(?:dozen|hundred|thousand|million|billion|trillion)\b(?!-)/i;
function withSome(n: Numeral, text: string): Numeral {
  if (!SCALE_FIRST.test(text.slice(n.from, n.from + 9))) return n;
  const some = SOME.exec(text.slice(Math.max(0, n.from - 16), n.from));
  return some ? { ...n, from: n.from - some[0].length, value: n.value * (some[1] ? 2 : 3) } : n;
}

/** 4.1 million is 4,100,000, not a hair less. */
/** Rounds off what binary fractions add (0.1 × 3). */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

/** Words of a number up to its scale. */
const SCALED = near(/^\p{L}+(?:[\s-]\p{L}+)?\s(thousand|million|billion|trillion)$/iu);

/** "five point five", "three quarters billion", "nine out of ten", "one over three" are one number. */
function joinNumerals(a: Numeral | null, b: Numeral, text: string): Numeral | null {
  if (!a) return null;
  const gap = text.slice(a.to, b.from).toLowerCase();
  const whole = { from: a.from, to: b.to, figures: a.figures && b.figures, scaled: true };
  if (gap === ' point ' && !a.figures && b.value < 100 && Number.isInteger(b.value))
    return {
      ...whole,
      value: a.value + b.value / 10 ** String(b.value).length,
      decimals: String(b.value).length,
    };
  if (!a.figures && (gap === ' point ' || (gap === ' ' && a.decimals))) {
    // "two point five million": the scale is of both
    const scaled = SCALED.exec(text.slice(b.from, b.to));
    const scale = SCALES[(scaled?.[1] ?? '').toLowerCase()];
    const digits = scale ? b.value / scale : 0;
    if (scale && digits < 100 && Number.isInteger(digits)) {
      const places = (gap === ' ' ? (a.decimals ?? 0) : 0) + String(digits).length;
      return { ...whole, value: tidy((a.value + digits / 10 ** places) * scale) };
    }
  }
  // "point three three"
  if (gap === ' ' && a.decimals && !b.figures && b.value < 10 && Number.isInteger(b.value))
    return {
      ...whole,
      value: tidy(a.value + b.value / 10 ** (a.decimals + 1)),
      decimals: a.decimals + 1,
    };
  if (/^ out of $/.test(gap) && a.value < b.value) return { ...whole, value: a.value / b.value };
  if (gap === ' in ' && isRate(a, b, text)) return { ...whole, value: a.value / b.value };
  if (gap === ' over ' && a.value < b.value && a.value < 10 && (a.figures || !b.figures))
    return { ...whole, value: a.value / b.value };
  // "three and three fifths"
  if (gap === ' and ' && !b.figures && b.value < 1 && a.value >= 1 && Number.isInteger(a.value))
    return { ...whole, value: tidy(a.value + b.value) };
  if (
    gap === ' ' &&
    (a.value < 1 || a.decimals) &&
    /^(?:million|billion|trillion)$/i.test(text.slice(b.from, b.to))
  )
    return { ...whole, value: tidy(a.value * b.value) };
  return null;
}

/** What shares are said of where the part is in figures (1 in 4, 1 in 1,000): other numbers are counts (3 in 17). */
const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 250, 500]);

/** "One in five children", "nine in 10", "1 in 1,000": a share; "two in three days" and "one in 2019" are none. */
const isRate = (a: Numeral, b: Numeral, text: string): boolean =>
  a.value < b.value &&
  a.value < 10 &&
  !a.scaled &&
  Number.isInteger(b.value) &&
  (ROUND.has(b.value) || (b.value >= 1000 && b.value % 1000 === 0) || (!a.figures && b.value < 1000)) &&
  !/^(?:\s*[-:.,]?\d|[\s-](?:\p{Ll}+\s)?(?:second|minute|hour|day|night|week|month|year|decade|game|match|test|race|start|round|inning|over|attempt|outing)s?(?![\p{L}]))/u.test(
    text.slice(b.to, b.to + 30),
  );

/** What may stand between two words of one number; `and` counts only where the grammar allows it. */
const JOINT = /^(?:[\s\u00a0]+|\s?-\s?)(?:(and)(?:\s+|-))?$/i;

function readNumber(
  tokens: readonly Token[],
  start: number,
  text: string,
): { numeral: Numeral; next: number } | null {
  const state: State = {
    sum: 0,
    open: null,
    scale: Number.POSITIVE_INFINITY,
    last: null,
    and: false,
    openAtAnd: null,
  };
  let scaled = false;
  let figures = false;
  let i = start;
  let value: number | null = null;
  for (let token = tokens[i]; token; token = tokens[++i]) {
    const gap = i > start ? text.slice(tokens[i - 1]?.to, token.from) : '';
    const joint = i > start ? JOINT.exec(gap) : null;
    if (i > start && !joint) break;
    const and = Boolean(joint?.[1]);
    if (token.kind === 'a' && (i > start || token.value === 0.5)) {
      // "and a half", "and a quarter"; "half a million", "half million"
      const tail = tokens[i + 1];
      if (i === start && tail) {
        const after = tail.kind === 'a' ? tokens[i + 2] : tail;
        if (after && (after.kind === 'scale' || after.kind === 'dozen')) {
          state.sum = 0.5 * after.value;
          state.last = 'scale';
          state.scale = after.value;
          scaled = true;
          i = tail.kind === 'a' ? i + 2 : i + 1;
          continue;
        }
        break;
      }
      if (and && token.value === 1 && tail?.kind === 'a' && state.open !== null) {
        // "three and a half million"
        state.open += tail.value;
        state.last = 'unit';
        i++;
        continue;
      }
      if (and && tail?.kind === 'part') {
        addPart(state, 1 / tail.value);
        scaled = true;
        i += 2;
      }
      break;
    }
    if (token.kind === 'part' && i === start && /^quarter$/i.test(text.slice(token.from, token.to))) {
      // "quarter million"
      const after = tokens[i + 1];
      if (after?.kind !== 'scale' || !JOINT.test(text.slice(token.to, after.from))) break;
      state.open = 0.25;
      state.last = 'unit';
      continue;
    }
    if (token.kind === 'part' || token.kind === 'parts') {
      const part = readPart(state, token, tokens[i - 1] ?? null, text);
      if (part === null) break;
      value = part;
      scaled = true;
      i++;
      break;
    }
    const compound = i > start && !and ? readCompoundPart(state, token, tokens[i + 1] ?? null, text) : null;
    if (compound !== null) {
      value = compound;
      scaled = true;
      i += 2;
      break;
    }
    // "between 1 million and 5 million": two numbers
    const next = and && state.last === 'scale' ? tokens[i + 1] : undefined;
    if (next?.kind === 'scale' && next.value >= state.scale && JOINT.test(text.slice(token.to, next.from)))
      break;
    if (and) state.openAtAnd = state.open ?? 0;
    if (!take(state, token, and, tokens[i - 1] ?? null)) break;
    state.and = and;
    scaled ||= token.scaled;
    figures ||= token.kind === 'figure';
  }
  const end = tokens[i - 1];
  const first = tokens[start];
  if (i === start || !end || !first) return null;
  value = tidy(value ?? state.sum + (state.open ?? 0));
  if (state.last === null) return null;
  if (state.last === 'a' && !scaled) return null;
  // "dozens of people": how many is not said
  if (first.kind === 'dozen' && i === start + 1 && text[end.to - 1] === 's') return null;
  return { numeral: { from: first.from, to: end.to, value, figures, scaled }, next: i };
}

/** Adds a token to the number; false where the number ends before it. */
function take(state: State, token: Token, and: boolean, before: Token | null): boolean {
  const { last } = state;
  const fresh = state.open === null;
  if (and && !(last === 'hundred' || last === 'scale' || (last === 'tens' && token.kind === 'unit')))
    return false;
  switch (token.kind) {
    case 'a':
      if (!fresh || last) return false;
      state.open = 1;
      break;
    case 'figure':
      if (!fresh && last !== 'hundred') return false;
      if (
        last &&
        (token.value === 0 ||
          token.value >= Math.min(state.scale, last === 'hundred' ? 100 : 1e12) ||
          token.scaled)
      )
        return false;
      state.open = (state.open ?? 0) + token.value;
      break;
    case 'unit':
      if (!fresh && last !== 'tens' && last !== 'hundred') return false;
      state.open = (state.open ?? 0) + token.value;
      break;
    case 'teen':
    case 'tens':
      if (!fresh && last !== 'hundred') return false;
      state.open = (state.open ?? 0) + token.value;
      break;
    case 'hundred':
      if (last === 'hundred' || (last === 'scale' && fresh)) return false;
      state.open = (state.open ?? 1) * 100;
      break;
    case 'dozen':
      if (last === 'unit' && before && (state.open ?? 0) > 100)
        state.open = (state.open ?? 0) - before.value + before.value * 12;
      else state.open = (state.open ?? 1) * 12;
      break;
    case 'scale':
      if (fresh && last === 'scale') state.sum *= token.value;
      else {
        if (token.value >= state.scale) return false;
        state.sum += (state.open ?? 1) * token.value;
      }
      state.open = null;
      state.scale = token.value;
      break;
    default:
      return false;
  }
  state.last = token.kind;
  return true;
}
