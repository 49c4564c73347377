/* Which line of the page is the headline of its main story: the one that says what the page declares as its title. */
import type { PageLine } from './page-line';

const LONGEST = 450;
const SEARCHED = 1500;
const ENOUGH = 1.6;

/** Letters and digits only, folded: what two forms of one title share. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How alike two titles are, 0 to 1, by pairs of letters. Both are bare. */
export function likeness(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++)
    pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let same = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      same++;
      pairs.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * same) / Math.max(1, a.length + b.length - 2);
}

/** `titles`: what the page declares, the best first. Null where no line looks like a headline. */
export function findHeadline(lines: readonly PageLine[], titles: readonly string[]): PageLine | null {
  const wanted = titles.map(bare).filter((t) => t.length > 1);
  let best: PageLine | null = null;
  let bestScore = ENOUGH;
  for (const line of lines.slice(0, SEARCHED)) {
    if (line.weight > LONGEST || line.weight < 4) continue;
    const own = bare(line.text);
    const fit = wanted.reduce((most, t) => Math.max(most, likeness(own, t)), 0);
    const tag = headingTag(line);
    const score =
      fit * 3 +
      (tag === 'h1' ? 1.2 : tag === 'h2' ? 0.5 : 0) +
      Math.min(1, line.line.fontSize / 36) -
      (line.linked > 0.6 ? 0.9 : 0) -
      (fit < 0.5 && tag !== 'h1' ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best;
}

/** A heading element with more lines than this was never closed. */
const MOST_LINES = 6;

/** The heading element that holds the line, as a tag name; null where none does. */
export function headingTag(line: PageLine): string | null {
  for (let box: PageLine['box'] | null = line.box, up = 0; box && up < 3; box = box.parent, up++)
    if (/^h[1-6]$/.test(box.tag)) return box.end - box.first <= MOST_LINES ? box.tag : null;
  return null;
}
