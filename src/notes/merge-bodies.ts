/*
 * Two panels wrote in one note, each without having seen the other's words. Nothing a person wrote may go: what both have stays
 * once, where they differ both stand, the stored words first, with a Markdown rule between them.
 */

const RULE = '\n\n---\n\n';

/** The body that keeps both. Equal to one of them where that one already holds the other. */
export function mergeBodies(stored: string, written: string): string {
  if (stored === written || stored.includes(written)) return stored;
  if (written.includes(stored)) return written;
  const a = stored.split('\n');
  const b = written.split('\n');
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = (lines: readonly string[]): string => lines.slice(head, lines.length - tail).join('\n');
  const [mine, theirs] = [middle(a), middle(b)];
  const both = mine.includes(theirs) ? mine : theirs.includes(mine) ? theirs : `${mine}${RULE}${theirs}`;
  return [...a.slice(0, head), both, ...(tail ? a.slice(-tail) : [])].join('\n');
}
