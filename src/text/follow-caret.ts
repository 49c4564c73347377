/*
 * Words that someone writes in are changed by another window: where the caret goes, so that it stays between the words where it stood.
 * Offsets are UTF-16 code units.
 */

/** Behind what was added where it stood: who writes at the end goes on at the end. */
export function followCaret(before: string, after: string, caret: number): number {
  const { length } = before;
  let head = 0;
  while (head < length && before[head] === after[head]) head++;
  let tail = 0;
  while (head < length && tail < length && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  // what stands whole at the end stood behind all that is new
  return caret < Math.min(head, length - tail) ? caret : after.length - Math.min(tail, length - caret);
}
