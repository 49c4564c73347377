/*
 * Reads every number of a text in one pass: figures ("1,234", "3.2bn", "10 1/2"), words ("three and a half million", "two-thirds"), mixtures.
 * All rules for amounts and durations look at these and at what stands around them, so that a number is read in one way only.
 */
import type { Span } from '../../text/span';
import { DENOMINATORS, SCALES, SUFFIXES, TEENS, TENS, UNITS, VULGAR } from './number-words';

export interface Numeral extends Span {
  readonly value: number;
  /** True where it is written in figures (with or without a scale word). */
  readonly figures: boolean;
  /** True where a scale, fraction or dozen belongs to it, so that it is surely an amount. */
  readonly scaled: boolean;
}

type Kind = 'figure' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'dozen' | 'part' | 'parts' | 'a';
interface Token extends Span {
  readonly kind: Kind;
  readonly value: number;
  readonly scaled: boolean;
}

const names = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');
const FIGURE =
  '(?:1/[2-9]|[23]/[345]|[357]/8)(?=\\s+\\p{L})|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d,])|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d+(?:\\.\\d+)?|\\.\\d+';
// listed one by one: as a range they would hold letters that fold to s and k
const VULGARS = Object.keys(VULGAR).join('');
const TOKEN = new RegExp(
  `(?<![\\p{L}\\d_/])(?:${[
    `(${FIGURE})(?:(?: |(?=[${VULGARS}]))(\\d{1,2}/\\d{1,2}(?![\\d/])|[${VULGARS}]))?(?:\\s?(${names(SUFFIXES)})(?![\\p{L}\\d]))?`,
    `([${VULGARS}])`,
    '(an?|half)(?=[\\s-]+(?:an?\\s+)?(?:hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fourth|fifth|sixth|eighth|tenth|twenty-|hundredth|thousandth|millionth|billionth|trillionth))',
    `(hundred|dozens?|dzs?|${names({ ...UNITS, ...TEENS, ...TENS, ...SCALES })})(?![\\p{L}\\d])`,
    `(${names(DENOMINATORS)})(s?)(?![\\p{L}\\d])`,
  ].join('|')})`,
  'giu',
);

/** All numbers of the text, in order, never overlapping. Ordinals are none. */
export function findNumbers(text: string): Numeral[] {
  const tokens = [...text.matchAll(TOKEN)].map(toToken).filter((t) => t !== null);
  const found: Numeral[] = [];
  let i = 0;
  while (i < tokens.length) {
    const read = readNumber(tokens, i, text);
    if (!read) {
      i++;
      continue;
    }
    const joined = joinNumerals(found.at(-1) ?? null, read.numeral, text);
    if (joined) found[found.length - 1] = joined;
    else found.push(read.numeral);
    i = read.next;
  }
  return found;
}

/** "five point five", "three quarters billion", "nine out of ten", "one over three" are one number. */
function joinNumerals(a: Numeral | null, b: Numeral, text: string): Numeral | null {
  if (!a) return null;
  const gap = text.slice(a.to, b.from).toLowerCase();
  const whole = { from: a.from, to: b.to, figures: a.figures && b.figures, scaled: true };
  if (gap === ' point ' && !a.figures && b.value < 100 && Number.isInteger(b.value))
    return { ...whole, value: a.value + b.value / 10 ** String(b.value).length };
  if (/^ out of $/.test(gap) && a.value < b.value) return { ...whole, value: a.value / b.value };
  if (gap === ' over ' && a.value < b.value && a.value < 10 && (a.figures || !b.figures))
    return { ...whole, value: a.value / b.value };
  if (gap === ' ' && a.value < 1 && /^(?:million|billion|trillion)$/i.test(text.slice(b.from, b.to)))
    return { ...whole, value: a.value * b.value };
  return null;
}

function toToken(match: RegExpMatchArray): Token | null {
  const from = match.index ?? 0;
  const at = { from, to: from + match[0].length };
  const [, figure, fraction, suffix, vulgar, a, word, part, plural] = match;
  if (figure !== undefined) {
    let value = readFigure(figure);
    // "7.62mm", "5m" are measures: a suffix counts only in its own case
    const scale = suffix === undefined ? undefined : SUFFIXES[suffix];
    if (fraction) value += readFraction(fraction);
    if (scale) value *= scale;
    const to = suffix && !scale ? from + match[0].slice(0, -suffix.length).trimEnd().length : at.to;
    return { from, to, kind: 'figure', value, scaled: Boolean(fraction || scale) };
  }
  if (vulgar) return { ...at, kind: 'figure', value: VULGAR[vulgar] ?? 0, scaled: true };
  if (a) return { ...at, kind: 'a', value: a.toLowerCase() === 'half' ? 0.5 : 1, scaled: false };
  if (word) {
    const key = word.toLowerCase();
    if (key === 'hundred') return { ...at, kind: 'hundred', value: 100, scaled: true };
    if (/^d(?:ozens?|zs?)$/.test(key)) return { ...at, kind: 'dozen', value: 12, scaled: true };
    for (const [kind, list] of KINDS)
      if (key in list) return { ...at, kind, value: list[key] ?? 0, scaled: kind === 'scale' };
    return null;
  }
  if (part)
    return {
      ...at,
      kind: plural ? 'parts' : 'part',
      value: DENOMINATORS[part.toLowerCase()] ?? 1,
      scaled: true,
    };
  return null;
}

const KINDS = [
  ['unit', UNITS],
  ['teen', TEENS],
  ['tens', TENS],
  ['scale', SCALES],
] as const satisfies readonly (readonly [Kind, Readonly<Record<string, number>>])[];

function readFigure(figure: string): number {
  if (figure.includes('/')) return readFraction(figure);
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  return Number(figure.replace(/[, ]/g, ''));
}

function readFraction(fraction: string): number {
  const [top, bottom] = fraction.split('/').map(Number);
  return VULGAR[fraction] ?? (bottom ? (top ?? 0) / bottom : 0);
}

/** What may stand between two words of one number; `and` counts only where the grammar allows it. */
const JOINT = /^(?:[\s\u00a0]+|\s?-\s?)(?:(and)\s+)?$/i;

interface State {
  /** Closed by a scale: "two million". */
  sum: number;
  /** Still open: "three hundred and". */
  open: number | null;
  scale: number;
  last: Kind | null;
  /** The last word was joined by "and". */
  and: boolean;
}

function readNumber(
  tokens: readonly Token[],
  start: number,
  text: string,
): { numeral: Numeral; next: number } | null {
  const state: State = { sum: 0, open: null, scale: Number.POSITIVE_INFINITY, last: null, and: false };
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
    if (!take(state, token, and, tokens[i - 1] ?? null)) break;
    state.and = and;
    scaled ||= token.scaled;
    figures ||= token.kind === 'figure';
  }
  const end = tokens[i - 1];
  const first = tokens[start];
  if (i === start || !end || !first) return null;
  value ??= state.sum + (state.open ?? 0);
  if (state.last === null) return null;
  if (state.last === 'a' && !scaled) return null;
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

/** "and a half" after a scale is half of the scale. */
function addPart(state: State, part: number): void {
  if (state.last === 'scale') state.sum += part * state.scale;
  else state.open = (state.open ?? 0) + part;
}

/** "two-thirds", "one quarter", "a third of"; null where the word is an ordinal. */
function readPart(state: State, token: Token, before: Token | null, text: string): number | null {
  if (state.open === null || !before) return null;
  const one = before.kind === 'a' || (before.kind === 'unit' && before.value === 1);
  if (token.kind === 'part') {
    if (!one || state.open > 1 || state.sum) return null;
    // "a third of the", "a quarter"; but not "a third man"
    if (before.kind === 'a' && !/^(?:half|quarter)$/i.test(text.slice(token.from, token.to)))
      if (!/^\s*(?:of\b|$|[.,;])/.test(text.slice(token.to, token.to + 6))) return null;
  } else if (before.kind === 'a' && state.open > 1) return null;
  // "one hundred and three quarters": only what follows "and" is divided
  if (state.open > before.value && state.and)
    return state.sum + state.open - before.value + before.value / token.value;
  return (state.sum + state.open) / token.value;
}
