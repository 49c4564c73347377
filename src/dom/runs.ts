/* Runs tie stretches of the text map to text nodes, one code unit to one; both ways over them, by binary search. */
import type { Span } from '../text/span';

/** `length` code units of the map from `at` on are those of `node.data` from `offset` on (a collapsed blank is its first one). */
export interface Run {
  readonly at: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

/** Index of the first run for which `test` holds, where it holds for all after it too; `runs.length` for none. */
function firstWhere(runs: readonly Run[], test: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && test(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range over `from`–`to` of the map. Null where it is empty, its nodes have gone or changed length, or no one tree holds it. */
export function rangeOverRuns(runs: readonly Run[], from: number, to: number): Range | null {
  const first = runs[firstWhere(runs, (r) => r.at + r.length > from)];
  const last = runs[firstWhere(runs, (r) => r.at >= to) - 1];
  if (!first || !last || from >= to || last.at < first.at) return null;
  const start = first.offset + Math.max(0, from - first.at);
  const end = last.offset + Math.min(last.length, to - last.at);
  if (!first.node.isConnected || !last.node.isConnected) return null;
  if (start > first.node.length || end > last.node.length) return null;
  const document = first.node.ownerDocument;
  if (last.node.ownerDocument !== document) return null;
  const range = document.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  // setEnd before the start, or in another tree, moves the start: then no range covers it
  return range.startContainer === first.node && !range.collapsed ? range : null;
}

/** The span of the map that a range's text covers; null where it holds none of it. */
export function spanOfRange(runs: readonly Run[], range: Range): Span | null {
  const root = range.startContainer.getRootNode();
  const same = runs.filter((r) => r.node.isConnected && r.node.getRootNode() === root);
  const place = (r: Run, k: number) => range.comparePoint(r.node, Math.min(r.offset + k, r.node.length));
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // most ranges name their text nodes; where slots put texts in another order than their nodes stand, there is no searching by halves
  const first =
    same.find((r) => r.node === startContainer && r.offset + r.length > startOffset) ??
    same[firstWhere(same, (r) => place(r, r.length) >= 0 && !endsAtStart(r, range))];
  const last =
    same.findLast((r) => r.node === endContainer && r.offset < endOffset) ??
    same[firstWhere(same, (r) => place(r, 0) > 0) - 1];
  if (!first || !last) return null;
  const from = first.at + (first.node === startContainer ? Math.max(0, startOffset - first.offset) : 0);
  const to =
    last.at +
    (last.node === endContainer ? Math.min(last.length, Math.max(0, endOffset - last.offset)) : last.length);
  return from < to ? { from, to } : null;
}

/** True where the run's end is the very place at which the range begins: it is before the range, not in it. */
const endsAtStart = (r: Run, range: Range): boolean =>
  r.node === range.startContainer && r.offset + r.length <= range.startOffset;
