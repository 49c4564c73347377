/*
 * Two panels wrote in one note, each without having seen the other's words. Nothing a person wrote may go: what both have stays
 * once, where they differ both stand, the stored words first, with a Markdown rule between them.
 */

const RULE = '\n\n---\n\n';

/** Where `part` stands last in `whole` as lines of its own, in UTF-16 code units; -1 where it does not. */
export const linesAt = (whole: string, part: string): number => `\n${whole}\n`.lastIndexOf(`\n${part}\n`);

/** Whether nothing of `part` is lost with `whole` alone: it goes on from it, or has it as lines. Letters within words are not enough. */
const holds = (whole: string, part: string): boolean => whole.startsWith(part) || linesAt(whole, part) >= 0;

/** The body that keeps both. Equal to one of them where that one already holds the other. */
export function mergeBodies(stored: string, written: string): string {
  if (holds(stored, written)) return stored;
  if (holds(written, stored)) return written;
  const a = stored.split('\n');
  const b = written.split('\n');
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = (lines: readonly string[]): string => lines.slice(head, lines.length - tail).join('\n');
  const [mine, theirs] = [middle(a), middle(b)];
  const both = holds(mine, theirs) ? mine : holds(theirs, mine) ? theirs : `${mine}${RULE}${theirs}`;
  return [...a.slice(0, head), both, ...(tail ? a.slice(-tail) : [])].join('\n');
}
