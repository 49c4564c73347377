/*
 * Which marks are under a point of the window. Cheap enough for every move of the pointer: the browser says which character is
 * there, and only marks that touch its text node are asked. (Highlights have no boxes and hear no events of their own.)
 */
import type { Mark } from './mark';

/** How far beside a line's box a point still counts as on it, CSS pixels: the underline hangs a little below. */
const SLACK = 3;

export interface MarkFinder {
  /** Facts before notes before summaries; of two of one sort the shorter first. */
  at(x: number, y: number): Mark[];
}

/** An index over marks; make a new one when the marks change. */
export function markFinder(document: Document, marks: readonly Mark[]): MarkFinder {
  const inNode = new Map<Node, Mark[]>();
  const across: Mark[] = [];
  const shadowRoots = new Set<ShadowRoot>(); // without them the browser names only their hosts
  for (const mark of marks) {
    if (mark.kind === 'rest') continue; // greyed words are nothing to point at
    const { startContainer, endContainer } = mark.range;
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) shadowRoots.add(root);
    if (startContainer !== endContainer) across.push(mark);
    else if (inNode.has(startContainer)) inNode.get(startContainer)?.push(mark);
    else inNode.set(startContainer, [mark]);
  }
  return {
    at(x, y) {
      const caret = caretAt(document, x, y, [...shadowRoots]);
      if (!caret) return [];
      const found = [...(inNode.get(caret.node) ?? []), ...across].filter(
        ({ range }) => range.isPointInRange(caret.node, caret.offset) && covers(range, x, y),
      );
      return found.sort((a, b) => rank(a) - rank(b) || length(a) - length(b));
    },
  };
}

/** The character that the browser says is at a point of the window. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y); // Chrome before 128
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The nearest character may be far off (a point in a margin): only the boxes tell. */
const covers = (range: Range, x: number, y: number): boolean =>
  Array.from(range.getClientRects()).some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );

const rank = ({ kind }: Mark): number => (kind === 'summary' ? 2 : kind.startsWith('note-') ? 1 : 0);
const length = ({ range }: Mark): number => range.toString().length;
