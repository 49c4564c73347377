/* ↑ and ↓ walk over the lines that lead to the page, in the order they stand in the panel. */

const LINES = '[data-place], [data-note-link]';

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < (element.ownerDocument.defaultView?.innerHeight ?? Infinity);
};

/** Focuses the next (`1`) or previous (`-1`) line; the first one in view where none has the focus. False where there is nowhere to go. */
export function moveFocus(area: Element, step: 1 | -1): boolean {
  const lines = [...area.querySelectorAll<HTMLElement>(LINES)];
  const focused = area.ownerDocument.activeElement;
  const here = lines.indexOf(focused as HTMLElement);
  const next = here >= 0 ? lines[here + step] : lineNear(lines, focused, step);
  next?.focus();
  return next !== undefined;
}

function lineNear(lines: HTMLElement[], focused: Element | null, step: 1 | -1): HTMLElement | undefined {
  if (!focused || focused === focused.ownerDocument.body) return lines.find(isInView) ?? lines[0];
  const isAfter = (line: Element) =>
    (focused.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return step === 1
    ? lines.find(isAfter)
    : lines.findLast((line) => !isAfter(line) && !line.contains(focused));
}
