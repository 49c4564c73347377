/*
 * Words that someone writes in are changed by another window: where the caret goes, so that it stays between the words where it stood.
 * Offsets are UTF-16 code units.
 */

/** Who writes at the end goes on at the end. */
export function followCaret(before: string, after: string, caret: number): number {
  const { length } = before;
  const at = after.indexOf(before);
  if (at >= 0) return caret < length ? at + caret : after.length;
  let head = 0;
  while (head < length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < length && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return caret < Math.min(head, length - tail) ? caret : after.length - Math.min(tail, length - caret);
}
