/*
 * Chinese for the name tagger: one unit a character, seen through its neighbours, the words the engine's own dictionary
 * cuts (Intl.Segmenter), the model's word lists, and what the block says elsewhere.
 */
import { keyOf, mix } from './hash.ts';
import type { Units, WordKnowledge } from './units.ts';
import { writeZhName } from './zh-whole.ts';
import { type CutWords, cutWords, type Words } from './zh-words.ts';

const PAD = 4;

/** Half-width for full-width, one to one. */
export function narrow(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x3000) return 0x20;
  return code;
}

/** Kind of a character: 1 Han, 2 digit, 3 capital, 4 small letter, 5 Han numeral, 6 other letter, 7 space, 8 mark. */
function kindOf(c: number): number {
  if (c >= 0x4e00 && c <= 0x9fff) return HAN_NUMERALS.has(c) ? 5 : 1;
  if (c >= 0x30 && c <= 0x39) return 2;
  if (c >= 0x41 && c <= 0x5a) return 3;
  if (c >= 0x61 && c <= 0x7a) return 4;
  if (c === 0xb7 || c === 0x2022 || c === 0x30fb) return 9;
  if (c <= 0x20) return 7;
  if (c >= 0xc0 && c < 0x2000) return 6;
  return 8;
}
const HAN_NUMERALS = new Set([
  0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341, 0x767e, 0x5343, 0x4e07,
  0x4ebf,
]);

export function readZhUnits(text: string, { lists }: WordKnowledge, cut: CutWords = cutWords): Units {
  const n = text.length;
  // letters and digits as they are; case kept, since LG and lg differ
  const c = new Int32Array(n + 2 * PAD);
  const kind = new Int32Array(n + 2 * PAD);
  for (let i = 0; i < n; i++) {
    const code = narrow(text.charCodeAt(i));
    kind[i + PAD] = kindOf(code);
    c[i + PAD] = code;
  }
  for (let i = n + PAD; i < n + 2 * PAD; i++) c[i] = 1;
  const two = new Int32Array(n + 2 * PAD);
  for (let i = 0; i < n + 2 * PAD - 1; i++) two[i] = mix(mix(7, c[i] as number), c[i + 1] as number);
  const words = cut(text, c, PAD);
  const listed = lists.mark(c, PAD, n);
  const again = findAgain(two, n);

  const write = (i: number, keys: Int32Array): number => {
    writeCharacters(c, two, kind, i + PAD, keys);
    const place = writeWords(words, c, i, keys);
    for (let template = 0; template < ALWAYS; template++)
      keys[template] = keyOf(template, keys[template] as number);
    // written out: a function that put them would be made anew for each character
    let k = ALWAYS;
    const c0 = c[i + PAD] as number;
    // lists
    const l0 = listed[i] as number;
    if (l0) {
      keys[k++] = keyOf(40, l0);
      keys[k++] = keyOf(41, mix(l0, place));
      for (let rest = l0, list = 0; rest; rest >>>= 4, list++)
        if (rest & 15) {
          keys[k++] = keyOf(42, list * 16 + (rest & 15));
          keys[k++] = keyOf(46, mix(list * 16 + (rest & 15), c0));
        }
    }
    const l1 = i + 1 < n ? (listed[i + 1] as number) : 0;
    const lm = i > 0 ? (listed[i - 1] as number) : 0;
    if (l0 | l1 | lm) keys[k++] = keyOf(43, mix(mix(l0, l1), lm));
    // what stands around the same pair of characters elsewhere in the block
    const other = again[i] as number;
    if (other >= 0) {
      keys[k++] = keyOf(44, mix(c[other + PAD - 1] as number, 5));
      keys[k++] = keyOf(45, mix(c[other + PAD + 2] as number, 6));
    }
    return k;
  };
  const characters = { length: n, pad: PAD, c, kind, words, listed };
  return {
    length: n,
    from: (i) => i,
    to: (i) => i + 1,
    outside: (i) => parts(c[i + PAD] as number),
    code: (i) => c[i + PAD] as number,
    write,
    spelling: 0,
    writeName: (from, to, keys, count) => writeZhName(characters, from, to, keys, count),
  };
}

/** Templates that every character has a value for, from 0 on. Values are gathered first, then hashed in one loop: it is the shortest way. */
const ALWAYS = 33;

/** The values of the character at `p` in the padded arrays and of those around it. */
function writeCharacters(
  c: Int32Array,
  two: Int32Array,
  kind: Int32Array,
  p: number,
  values: Int32Array,
): void {
  const c0 = c[p] as number;
  const cm1 = c[p - 1] as number;
  const c1 = c[p + 1] as number;
  const t0 = two[p] as number;
  const tm1 = two[p - 1] as number;
  const tm2 = two[p - 2] as number;
  values[0] = c0;
  values[1] = cm1;
  values[2] = c1;
  values[3] = c[p - 2] as number;
  values[4] = c[p + 2] as number;
  values[5] = tm1;
  values[6] = t0;
  values[7] = tm2;
  values[8] = two[p + 1] as number;
  values[9] = mix(cm1, c1);
  values[10] = mix(tm1, c1);
  values[11] = mix(t0, c[p + 2] as number);
  values[12] = mix(tm2, c0);
  values[13] = mix(t0, two[p + 2] as number);
  values[14] = mix(two[p - 3] as number, tm1);
  values[15] = mix(tm2, t0);
  values[16] = mix(tm1, two[p + 1] as number);
  values[17] = two[p + 2] as number;
  values[18] = two[p - 3] as number;
  // kinds around
  let kinds = 0;
  for (let d = -2; d <= 2; d++) kinds = kinds * 16 + (kind[p + d] as number);
  values[19] = kinds;
  values[20] = (kinds >> 4) & 0xfff;
  values[21] = mix(c0, (kind[p - 1] as number) * 16 + (kind[p + 1] as number));
}

/** The values of the word that character `i` stands in and of the words beside; returns its place there: first 0, inside 1, last 2, alone 3. */
function writeWords(words: Words, c: Int32Array, i: number, values: Int32Array): number {
  const { count, at, from: starts, hash } = words;
  const w = at[i] as number;
  const h0 = hash[w] as number;
  const from = starts[w] as number;
  const to = starts[w + 1] as number;
  const place = from === i ? (to === i + 1 ? 3 : 0) : to === i + 1 ? 2 : 1;
  const hp = w > 0 ? (hash[w - 1] as number) : 2;
  const hn = (hash[w + 1] as number) ?? 3;
  const hpp = w > 1 ? (hash[w - 2] as number) : 2;
  const hnn = w + 2 < count ? (hash[w + 2] as number) : 3;
  const size = Math.min(to - from, 5);
  const lp = w > 0 ? Math.min(from - (starts[w - 1] as number), 4) : 0;
  const ln = w + 1 < count ? Math.min((starts[w + 2] as number) - to, 4) : 0;
  const where = place * 8 + size;
  const sizes = where * 64 + lp * 8 + ln;
  values[22] = mix(h0, place);
  values[23] = mix(hp, where);
  values[24] = mix(hn, where);
  values[25] = mix(mix(h0, hp), place);
  values[26] = mix(mix(h0, hn), place);
  values[27] = mix(hpp, where);
  values[28] = mix(hnn, where);
  values[29] = sizes;
  values[30] = mix(c[i + PAD] as number, sizes);
  values[31] = mix(c[from + PAD] as number, where + 64);
  values[32] = mix(c[to - 1 + PAD] as number, where + 128);
  return place;
}

/**
 * Comma, 、 and full stop: no name goes across them. Of 7,141 in the development texts one was more than a tenth likely to be within one;
 * not to look at them costs no F1 (0.7903 for 0.7899, tagger alone) and saves one character in fifteen.
 */
const parts = (code: number): boolean => code === 0x2c || code === 0x3001 || code === 0x3002;

/** Multiplier of Fibonacci hashing. */
const SPREAD = 0x9e3779b1;

/** For each character, another place where it stands with the same next one; -1 where there is none. */
function findAgain(two: Int32Array, n: number): Int32Array {
  const out = new Int32Array(n).fill(-1);
  // the first place of each pair, and one more: 0 is a free slot
  const shift = Math.clz32(n);
  const first = new Int32Array(2 ** (33 - shift));
  const last = first.length - 1;
  for (let i = 0; i + 1 < n; i++) {
    const pair = two[i + PAD] as number;
    let slot = Math.imul(pair, SPREAD) >>> (shift - 1);
    while (first[slot] && two[(first[slot] as number) - 1 + PAD] !== pair) slot = (slot + 1) & last;
    const seen = (first[slot] as number) - 1;
    if (seen < 0) first[slot] = i + 1;
    else {
      out[i] = seen;
      if (out[seen] === -1) out[seen] = i;
    }
  }
  return out;
}
