/* What can be seen of a whole Chinese name: its first and last characters, where words are cut in it, and what stands beside it. */
import { keyOf, mix } from './hash.ts';
import { NAME_TEMPLATE } from './second-look.ts';
import type { Words } from './zh-words.ts';

/** A text's characters as the reader has them; the arrays with `pad` more places before and behind. */
export interface ZhCharacters {
  readonly length: number;
  readonly pad: number;
  readonly c: Int32Array;
  readonly kind: Int32Array;
  readonly words: Words;
  readonly listed: Int32Array;
}

/** How far from a name the same characters are looked for. */
const NEAR = 300;
const HAN = 1;
const NUMERAL = 5;

/** Adds the keys of the characters from `from` to before `to` behind the first `k`; returns how many there are. */
export function writeZhName(
  text: ZhCharacters,
  from: number,
  to: number,
  keys: Int32Array,
  start: number,
): number {
  const { length: n, pad, c, kind, words, listed } = text;
  let k = start;
  const put = (template: number, value: number): void => {
    keys[k++] = keyOf(NAME_TEMPLATE + template, value);
  };
  const at = (i: number): number => c[i + pad] as number;
  const two = (i: number): number => mix(at(i), at(i + 1));
  const size = Math.min(to - from, 9);
  const last = to - 1;
  put(30, at(from));
  put(31, mix(two(from), to - from === 1 ? 1 : 0));
  put(32, at(last));
  put(33, mix(to - from > 1 ? two(last - 1) : at(last), to - from <= 2 ? to - from : 0));
  put(34, to - from > 2 ? mix(at(last - 2), two(last - 1)) : to - from);
  put(35, at(from - 1));
  put(36, at(to));
  put(37, two(from - 2));
  put(38, two(to));
  put(39, mix(at(from - 1), at(to)));
  put(40, mix(at(last), at(to)));
  put(41, mix(at(from - 1), at(from)));
  put(42, mix(size, at(last)));
  put(43, mix(size, at(from)));
  put(44, mix(size, at(to)));
  // where words are cut
  const first = words.at[from] as number;
  const end = words.at[last] as number;
  const opens = words.from[first] === from ? 1 : 0;
  const closes = words.from[end + 1] === to ? 1 : 0;
  put(45, ((opens * 2 + closes) * 8 + Math.min(end - first + 1, 4)) * 16 + size);
  put(46, mix(first > 0 ? (words.hash[first - 1] as number) : 2, opens));
  put(47, mix((words.hash[end + 1] as number) ?? 3, closes));
  put(48, mix(words.hash[end] as number, closes));
  put(49, mix(words.hash[first] as number, opens));
  let whole = 1;
  let kinds = 0;
  let shape = size;
  for (let i = from; i < to; i++) {
    whole = mix(whole, at(i));
    const sort = kind[i + pad] === NUMERAL ? HAN : (kind[i + pad] as number);
    kinds |= 1 << sort;
    if (i < from + 8) shape = mix(shape, sort);
    if (i > from && i < last && i < from + 40) put(sort === HAN ? 50 : 51, at(i));
  }
  put(52, whole);
  put(53, mix(kinds, (kind[from - 1 + pad] as number) * 16 + (kind[to + pad] as number)));
  put(54, shape);
  for (let list = 0; list < 7; list++) {
    const mark = (i: number): number => (i < 0 || i >= n ? 0 : ((listed[i] as number) >>> (list * 4)) & 15);
    if (mark(from) || mark(last)) {
      put(55, ((list * 16 + mark(from)) * 16 + mark(last)) * 2 + (size > 1 ? 1 : 0));
      let marks = list * 16 + size;
      for (let i = from; i < to && i < from + 8; i++) marks = mix(marks, mark(i));
      put(56, marks);
    }
    if (mark(from - 1) || mark(to)) put(57, (list * 16 + mark(from - 1)) * 16 + mark(to));
  }
  put(58, mix(size, standsAgain(text, from, to)));
  put(59, (from === 0 ? 2 : 0) + (to === n ? 1 : 0));
  return k;
}

/** 1 where the same characters stand elsewhere in the text too. */
function standsAgain({ c, pad, length }: ZhCharacters, from: number, to: number): number {
  const size = to - from;
  const stop = Math.min(length - size, from + NEAR);
  for (let i = Math.max(0, from - NEAR); i <= stop; i++) {
    if (c[i + pad] !== c[from + pad] || i === from) continue;
    let d = 1;
    while (d < size && c[i + d + pad] === c[from + d + pad]) d++;
    if (d === size) return 1;
  }
  return 0;
}
