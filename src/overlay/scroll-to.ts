/* Brings words of the page into sight: smoothly only where the system allows motion. */

/** Scrolls the window, and whatever scrolls within it, until the range stands in the middle third. Nothing moves where it already is in sight. */
export function scrollToRange(range: Range): void {
  const node = range.startContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const box = range.getBoundingClientRect();
  if (!element || isInSight(box, element)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const view = element.ownerDocument.defaultView;
  // the element brings inner scrollers along; a tall one is then corrected to the very words
  if (element.getBoundingClientRect().height > innerHeight / 2 && view) {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const top = range.getBoundingClientRect().top;
    view.scrollBy({ top: top - innerHeight / 3, behavior });
  } else element.scrollIntoView({ block: 'center', behavior });
}

/** Wholly within the window and not under something that stays put (a sticky header). */
function isInSight(box: DOMRect, element: Element): boolean {
  if (box.top < 0 || box.bottom > innerHeight || box.height === 0) return false;
  const there = element.ownerDocument.elementFromPoint(box.left + 1, box.top + 1);
  return there !== null && (element.contains(there) || there.contains(element));
}
