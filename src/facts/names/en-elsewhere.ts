/* What the same English word tells elsewhere in the block: whether it is written small there, and between what it stands. */

/** Marks after which a sentence begins. */
export const ENDS = new Set(['.', '!', '?', '"', '“', ':', '-', '—', '(', '‘', '*', '•']);

/** For each token another place of the same word with a capital, -1 where none. `low`, `kind`: from `pad` on. */
export function otherPlaces(low: Int32Array, kind: Int32Array, pad: number, n: number): Int32Array {
  const out = new Int32Array(n).fill(-1);
  const first = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const k = kind[i + pad] as number;
    if (k < 2 || k > 5) continue;
    const h = low[i + pad] as number;
    const before = first.get(h);
    if (before === undefined) first.set(h, i);
    else {
      out[i] = before;
      if (out[before] === -1) out[before] = i;
    }
  }
  return out;
}

/** How the same word is written elsewhere in the block: 1 lower, 2 with a capital, 4 capital inside a sentence, 8 more than once. */
export function seeElsewhere(
  low: Int32Array,
  kind: Int32Array,
  pad: number,
  words: readonly string[],
): Uint8Array {
  const n = words.length;
  const bits = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const k = kind[i + pad] as number;
    if (k > 5 || k === 0) continue;
    const h = low[i + pad] as number;
    const old = bits.get(h);
    const inside = i > 0 && !ENDS.has(words[i - 1] as string);
    const bit = k === 1 ? 1 : inside ? 6 : 2;
    bits.set(h, (old ?? 0) | bit | (old === undefined ? 0 : 8));
  }
  const out = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const all = bits.get(low[i + pad] as number) ?? 0;
    out[i] = all & 8 ? all : 0;
  }
  return out;
}
