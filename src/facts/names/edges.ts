/* What no name can be by its marks, though training texts have it so: begun or ended by a comma, with half a pair of brackets. */

const EDGE = /[\s:：，,、；;【】〔〕]/;
const OPENING = '([（《「『“';
const CLOSING = ')]）》」』”';

/** The span without blanks and commas at its ends; null where nothing is left. */
export function trimEdges(text: string, from: number, to: number): { from: number; to: number } | null {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return start < end ? { from: start, to: end } : null;
}

/** Whether every mark that opens within the span closes there, and the other way round. */
export function isBalanced(text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i);
    if (OPENING.includes(mark)) depth++;
    else if (CLOSING.includes(mark) && --depth < 0) return false;
  }
  return depth === 0;
}
