/*
 * English for the name tagger: one unit a token, seen through its spelling, its neighbours, the model's word lists, and how
 * the same word is written elsewhere in the block.
 */
import { ENDS, otherPlaces, seeElsewhere } from './en-elsewhere.ts';
import { cutTokens } from './en-tokens.ts';
import { writeEnName } from './en-whole.ts';
import { hashText, keyOf, mix } from './hash.ts';
import type { Units, WordKnowledge } from './units.ts';

const PAD = 3;

/** Kind of writing: 1 lower, 2 Capital, 3 CAPITALS, 4 one capital, 5 mIxed, 6 digits, 7 with points, 8 mark. */
function kindOf(word: string): number {
  if (/^\p{L}/u.test(word)) {
    if (word.includes('.')) return word.length > 2 && /^(?:\p{Lu}\.)+$/u.test(word) ? 7 : 2;
    if (word === word.toLowerCase()) return 1;
    if (word.length === 1) return 4;
    if (word === word.toUpperCase()) return 3;
    if (word.slice(1) === word.slice(1).toLowerCase()) return 2;
    return 5;
  }
  if (/^\p{N}/u.test(word)) return word.length === 4 ? 9 : 6;
  return 8;
}

export function readEnUnits(text: string, { lists, classes }: WordKnowledge): Units {
  const { words, from, to } = cutTokens(text);
  const n = words.length;
  const lower = words.map((w) => w.toLowerCase());
  const low = new Int32Array(n + 2 * PAD);
  const raw = new Int32Array(n + 2 * PAD);
  const kind = new Int32Array(n + 2 * PAD);
  /** Bit 0: touches the token before. */
  const glued = new Uint8Array(n + 1);
  let capitals = 0;
  let alphabetic = 0;
  for (let i = 0; i < n; i++) {
    const word = words[i] as string;
    kind[i + PAD] = kindOf(word);
    low[i + PAD] = hashText(kind[i + PAD] === 6 ? word.replace(/\d/g, '0') : (lower[i] as string));
    raw[i + PAD] = hashText(word);
    if (i > 0 && to[i - 1] === from[i]) glued[i] = 1;
    const k = kind[i + PAD] as number;
    if (k <= 5) {
      alphabetic++;
      if (k === 3 || k === 2 || k === 4) capitals++;
    }
  }
  for (let i = n + PAD; i < n + 2 * PAD; i++) low[i] = raw[i] = 1;
  // a headline in capitals, or no capitals at all, tells little by its capitals
  const manner =
    alphabetic === 0 ? 0 : capitals === alphabetic ? 3 : capitals * 2 > alphabetic ? 2 : capitals ? 1 : 0;
  const listed = lists.mark(low, PAD, n);
  const classed = classes.mark(low, PAD, n);
  for (let i = PAD; i < n + PAD; i++) if (!classed[i] && (kind[i] as number) <= 5) classed[i] = 1;
  const seen = seeElsewhere(low, kind, PAD, words);

  let spelling = 0;
  const write = (i: number, keys: Int32Array): number => {
    const p = i + PAD;
    const word = lower[i] as string;
    let k = 0;
    const put = (template: number, value: number): void => {
      keys[k++] = keyOf(template, value);
    };
    const w0 = low[p] as number;
    const wm1 = low[p - 1] as number;
    const w1 = low[p + 1] as number;
    const k0 = kind[p] as number;
    const km1 = kind[p - 1] as number;
    const k1 = kind[p + 1] as number;
    const first = i === 0 || ENDS.has(words[i - 1] as string) ? 1 : 0;
    const kinds = ((km1 * 16 + k0) * 16 + k1) * 4 + (glued[i] as number) * 2 + (glued[i + 1] as number);
    // how it is spelt itself
    put(0, w0);
    put(1, raw[p] as number);
    put(6, mix(wm1, w0));
    put(7, mix(w0, w1));
    put(11, mix(mix(wm1, w0), w1));
    put(14, mix(w0, first * 16 + manner));
    put(18, mix(w0, kinds));
    if (k0 <= 5) {
      const size = word.length;
      for (let a = 2; a <= 4 && a < size; a++) {
        put(24 + a, mix(hashText(word, 0, a), k0));
        put(30 + a, mix(hashText(word, size - a), k0));
      }
      put(36, mix(mix(hashText(word, Math.max(0, size - 3)), km1), k1));
      // letters in threes, with edges
      let three = 3;
      for (let a = 0; a < size; a++) {
        three = ((three << 8) | (word.charCodeAt(a) & 255)) & 0xffffff;
        if (a >= 2 && k0 >= 2) put(37, three);
      }
    }
    spelling = k;
    // what stands beside it
    put(2, wm1);
    put(3, w1);
    put(4, low[p - 2] as number);
    put(5, low[p + 2] as number);
    put(8, mix(wm1, w1));
    put(9, mix(low[p - 2] as number, wm1));
    put(10, mix(w1, low[p + 2] as number));
    put(12, mix(wm1, k0));
    put(13, mix(w1, k0));
    put(15, k0 * 8 + first * 4 + manner);
    put(16, kinds);
    put(17, kinds * 256 + (kind[p - 2] as number) * 16 + (kind[p + 2] as number));
    put(19, mix(mix(low[p - 2] as number, wm1), k0));
    put(20, mix(mix(w1, low[p + 2] as number), k0));
    put(21, mix(low[p - 3] as number, 1));
    put(22, mix(low[p + 3] as number, 2));
    const next = k1 >= 2 && k1 <= 5 ? (lower[i + 1] as string) : null;
    if (next) put(38, mix(hashText(next, Math.max(0, next.length - 3)), k0));
    const before = km1 >= 2 && km1 <= 5 ? (lower[i - 1] as string) : null;
    if (before) put(39, mix(hashText(before, Math.max(0, before.length - 3)), k0));
    // the last word of the run of capitals it stands in, and the first
    if (k0 >= 2 && k0 <= 5) {
      let end = i;
      while (end + 1 < n && end < i + 6 && runs(kind[end + 1 + PAD] as number, lower[end + 1] as string))
        end++;
      while (end > i && (kind[end + PAD] as number) === 1) end--;
      let begin = i;
      while (begin > 0 && begin > i - 6 && runs(kind[begin - 1 + PAD] as number, lower[begin - 1] as string))
        begin--;
      while (begin < i && (kind[begin + PAD] as number) === 1) begin++;
      const place = Math.min(i - begin, 2) * 4 + Math.min(end - i, 2);
      put(46, mix(low[end + PAD] as number, place));
      put(47, mix(low[begin + PAD] as number, place));
      put(48, mix(low[end + 1 + PAD] as number, place));
      put(49, mix(low[begin - 1 + PAD] as number, place));
      put(50, (place * 8 + Math.min(end - begin, 7)) * 8 + manner);
    }
    const l0 = listed[i] as number;
    if (l0) {
      put(40, l0);
      put(41, mix(l0, k0 * 8 + first * 4 + manner));
      for (let rest = l0, list = 0; rest; rest >>>= 4, list++)
        if (rest & 15) put(51, (list * 16 + (rest & 15)) * 16 + k0);
    }
    const l1 = i + 1 < n ? (listed[i + 1] as number) : 0;
    const lm = i > 0 ? (listed[i - 1] as number) : 0;
    if (l0 | l1 | lm) put(42, mix(mix(mix(l0, l1), lm), k0));
    const s = seen[i] as number;
    if (s) put(43, s * 16 + k0);
    if (s >> 3 && k0 !== 8) {
      put(44, mix(elsewhere(low, seenAt(i), -1), 4));
      put(45, mix(elsewhere(low, seenAt(i), 1), 5));
    }
    // what kinds of words stand here and beside
    const c0 = classed[p] as number;
    const cm1 = classed[p - 1] as number;
    const c1 = classed[p + 1] as number;
    put(60, c0 * 16 + k0);
    put(61, mix(mix(cm1, c0), k0));
    put(62, mix(mix(c0, c1), k0));
    put(63, mix(cm1, k0));
    put(64, mix(c1, k0));
    put(65, mix(mix(mix(cm1, c0), c1), k0));
    put(66, mix(classed[p - 2] as number, k0));
    put(67, mix(classed[p + 2] as number, k0));
    put(68, mix(kinds, c0));
    return k;
  };
  const tokens = { lower, pad: PAD, low, kind, classed, listed, manner };
  const places = otherPlaces(low, kind, PAD, n);
  const seenAt = (i: number): number => places[i] as number;
  return {
    length: n,
    from: (i) => from[i] as number,
    to: (i) => to[i] as number,
    code: (i) => low[i + PAD] as number,
    outside: (i) => capitals > 0 && !nearCapital(kind, words, i),
    write,
    get spelling() {
      return spelling;
    },
    writeName: (from, to, keys, count) => writeEnName(tokens, from, to, keys, count),
  };
}

/**
 * May a name stand here? Two tokens of three in running text have no capital in or beside them, nor across a hyphen: of those one
 * name in two hundred has a part, so they are not looked at further.
 */
function nearCapital(kind: Int32Array, words: readonly string[], i: number): boolean {
  const p = i + PAD;
  return (
    capital(kind[p] as number) ||
    capital(kind[p - 1] as number) ||
    capital(kind[p + 1] as number) ||
    (words[i - 1] === '-' && capital(kind[p - 2] as number)) ||
    (words[i + 1] === '-' && capital(kind[p + 2] as number))
  );
}
const capital = (kind: number): boolean => kind >= 2 && kind !== 6 && kind <= 7;

/** Small words and marks within names. */
const LINKS = new Set("of the for and & de la del van von bin al - do da 's ’s".split(' '));
const runs = (kind: number, word: string): boolean =>
  (kind >= 2 && kind <= 5) || kind === 7 || LINKS.has(word);

const elsewhere = (low: Int32Array, at: number, by: number): number =>
  at < 0 ? 0 : (low[at + PAD + by] as number);
