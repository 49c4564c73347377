/* Numbers that a story calls something by: 青光800 again and again, so 800 alone is that too, and no figure. */
import type { Found } from '../../facts/fact';
import { matchesOf } from '../../text/matches';

/** A number right behind a word that does not measure it (超过800, 共800). */
const CALLED =
  /(\p{Script=Han}[^\P{Script=Han}过达到近约超至为有共了的是在和与及第每前后余])(\d{2,4})(?![\d.,万亿千百年月日时点分])/gu;
/** So many times makes it a name. */
const OFTEN = 3;

/** The finds of a story, one list a block, without numbers that are what something is called. */
export function withoutModels(blocks: readonly string[], found: Found[][]): Found[][] {
  if (!found.some((list) => list.some(isBare))) return found;
  const times = new Map<string, number>();
  for (const text of blocks)
    for (const [said] of matchesOf(CALLED, text)) times.set(said, (times.get(said) ?? 0) + 1);
  const models = new Set([...times].flatMap(([said, n]) => (n >= OFTEN ? [said.slice(2)] : [])));
  if (!models.size) return found;
  return found.map((list, i) =>
    list.filter((f) => !isBare(f) || !models.has((blocks[i] ?? '').slice(f.from, f.to))),
  );
}

const isBare = (f: Found): boolean => f.rule === 'zh.bare-number' && f.unit === null;
