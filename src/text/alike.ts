/* How alike two titles are, whatever marks, cases and blanks they are written with. */
import { remembered } from './remembered';

/** Letters of western Europe, with marks that are none: nothing to fold, and knowing all letters of Unicode costs. */
const PLAIN = /^[ -~\s\u00bf-\u0131\u2010-\u2026]*$/;
const NO_PLAIN_LETTERS = /[^a-z\dß-öø-\u0131]+/g;

/** Letters and digits only, folded: what two forms of one title share. */
export const bare = remembered((text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase().replace(NO_PLAIN_LETTERS, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** How alike two titles are, 0 to 1, by pairs of letters. Both are bare. */
export function likeness(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  const pairs = new Map<number, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = pairAt(a, i);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let same = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = pairAt(b, i);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      same++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * same) / Math.max(1, a.length + b.length - 2);
}

const pairAt = (text: string, i: number): number => text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
