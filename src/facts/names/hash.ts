/* Hashing of features to keys. Training and tagging share it: change it, and every model must be trained again. */

/** Keys have this many bits; the model file stores them sorted, as distances. */
export const KEY_BITS = 27;

/** Mixes one more number into a hash. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca77);
  return h ^ (h >>> 13);
}

/** The key of a template's value: `template` tells apart what the same characters mean in different places. */
export function keyOf(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x27d4eb2f), 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> (32 - KEY_BITS);
}

/** Hash of a stretch of text. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = mix(h, text.charCodeAt(i));
  return h;
}
