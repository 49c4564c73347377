/* Numbers that a story calls something by: 青光800 again and again, so 800 alone is that too, and no figure. */
import type { Found } from '../../facts/fact';
import { matchesOf } from '../../text/matches';

/** A number right behind a word that does not measure it (超过800, 共800). */
const CALLED =
  /(?<=\p{Script=Han}[^\P{Script=Han}过达到近约超至为有共了的是在和与及第每前后余])\d{2,4}(?![\d.,万亿千百年月日时点分])/gu;
const SHORT = /^\d{2,4}$/;
/** So many times makes it a name. */
const OFTEN = 3;

/** The finds of a story, one list a block, without numbers that are what something is called. */
export function withoutModels(blocks: readonly string[], found: Found[][]): Found[][] {
  const isShort = (f: Found, i: number): boolean =>
    isBare(f) && SHORT.test((blocks[i] ?? '').slice(f.from, f.to));
  if (!found.some((list, i) => list.some((f) => isShort(f, i)))) return found;
  const times = new Map<string, number>();
  for (const text of blocks)
    for (const { index, 0: number } of matchesOf(CALLED, text)) {
      const said = text.slice(index - 2, index) + number;
      times.set(said, (times.get(said) ?? 0) + 1);
    }
  const models = new Set([...times].flatMap(([said, n]) => (n >= OFTEN ? [said.slice(2)] : [])));
  if (!models.size) return found;
  return found.map((list, i) =>
    list.filter((f) => !isBare(f) || !models.has((blocks[i] ?? '').slice(f.from, f.to))),
  );
}

const isBare = (f: Found): boolean => f.rule === 'zh.bare-number' && f.unit === null;
