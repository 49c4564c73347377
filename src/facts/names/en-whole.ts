/* What can be seen of a whole English name: its first and last word, what it is made of, and what stands beside it. */
import { keyOf, mix } from './hash.ts';
import { NAME_TEMPLATE } from './second-look.ts';

/** A text's tokens as the reader has them; the arrays with `pad` more places before and behind. */
export interface EnTokens {
  readonly lower: readonly string[];
  readonly pad: number;
  readonly low: Int32Array;
  readonly kind: Int32Array;
  readonly classed: Int32Array;
  readonly listed: Int32Array;
  /** How the whole text uses capitals. */
  readonly manner: number;
}

/** Small words and marks that tell of a name where they stand in it. */
const LINKS = new Set('\'s ’s of and , - / ( ) & the for . " in at :'.split(' '));
/** How far from a name the same words are looked for. Tokens. */
const NEAR = 300;
const QUOTE = /^["“”‘]$/;

/** Adds the keys of the tokens from `from` to before `to` behind the first `k`; returns how many there are. */
export function writeEnName(
  text: EnTokens,
  from: number,
  to: number,
  keys: Int32Array,
  start: number,
): number {
  const { lower, pad, low, kind, classed, listed, manner } = text;
  const n = lower.length;
  let k = start;
  const put = (template: number, value: number): void => {
    keys[k++] = keyOf(NAME_TEMPLATE + template, value);
  };
  const word = (i: number): number => low[i + pad] as number;
  const kindAt = (i: number): number => kind[i + pad] as number;
  const classAt = (i: number): number => ((classed[i + pad] as number) >> 3) * 2 + (kindAt(i) === 1 ? 1 : 0);
  const capital = (i: number): number => (kindAt(i) >= 2 && kindAt(i) !== 6 && kindAt(i) <= 7 ? 1 : 0);
  const size = Math.min(to - from, 6);
  const last = to - 1;
  put(0, word(from));
  put(1, mix(word(last), to - from === 1 ? 1 : 0));
  put(2, word(from - 1));
  put(3, word(to));
  put(4, mix(word(from - 1), word(to)));
  put(5, mix(word(from - 2), word(from - 1)));
  put(6, mix(word(to), word(to + 1)));
  put(7, mix(word(last), word(to)));
  put(8, mix(word(from - 1), word(from)));
  let whole = 1;
  let kinds = 1;
  let classes = size;
  let open = 0;
  for (let i = from; i < to; i++) {
    whole = mix(whole, word(i));
    if (i < from + 6) kinds = kinds * 16 + kindAt(i);
    if (i < from + 4) classes = mix(classes, classAt(i));
    const written = lower[i] as string;
    if (written === '(') open++;
    if (written === ')') open--;
    if (k >= keys.length - 40) continue;
    if (LINKS.has(written)) put(9, mix(word(i), i === from ? 1 : i === last ? 2 : 3));
    else if (i > from && i < last) put(10, word(i));
  }
  if (to - from > 1) put(11, whole);
  put(12, kinds);
  put(13, (kindAt(from - 1) * 16 + size) * 16 + kindAt(to));
  put(14, classAt(from));
  put(15, classAt(last));
  put(16, classAt(from - 1));
  put(17, classAt(to));
  put(18, mix(mix(classAt(from), classAt(last)), size));
  put(19, classes);
  put(20, mix(classAt(from - 1), classAt(from)));
  put(21, mix(classAt(last), classAt(to)));
  put(22, (capital(from - 1) * 2 + capital(to)) * 8 + size);
  put(23, manner * 4 + (from === 0 ? 2 : 0) + (to === n ? 1 : 0));
  put(24, manner * 8 + size);
  if (open) put(25, open);
  for (let list = 0, a = listed[from] as number, b = listed[last] as number; a; list++, a >>>= 4, b >>>= 4)
    if (a & 15) put(26, ((list * 16 + (a & 15)) * 16 + (b & 15)) * 2 + (size > 1 ? 1 : 0));
  if (QUOTE.test(lower[from - 1] ?? '') && QUOTE.test(lower[to] ?? '')) put(27, 1);
  put(28, standsAgain(low, pad, n, from, to));
  return k;
}

/** 1 where the same one to three words stand elsewhere in the text too. */
function standsAgain(low: Int32Array, pad: number, n: number, from: number, to: number): number {
  const size = to - from;
  if (size > 3) return 0;
  const stop = Math.min(n - size, from + NEAR);
  for (let i = Math.max(0, from - NEAR); i <= stop; i++) {
    let d = 0;
    while (d < size && low[i + d + pad] === low[from + d + pad]) d++;
    if (d === size && i !== from) return 1;
  }
  return 0;
}
