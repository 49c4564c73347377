/*
 * Hears what a person selects on the page, once the selection is done: the mouse is up, the keys or the finger pause. Selections
 * in fields one types in, and in our own layer, are none of ours.
 */

export interface Selected {
  readonly range: Range;
  /** With what it was made: a touch selection has the system's own menu above it. */
  readonly by: 'mouse' | 'keys' | 'touch';
}

/** Milliseconds without a change after which a selection by keys or touch counts as done. */
const PAUSE = { keys: 350, touch: 450 };

/**
 * Calls back with each finished selection, and with null when it is gone. `isOurs` says of a node that it is our own layer. What it
 * gives waits for nothing more: what is selected when it is called counts as done.
 */
export function watchSelection(
  document: Document,
  isOurs: (node: Node) => boolean,
  onSelect: (selected: Selected | null) => void,
  signal: AbortSignal,
): () => void {
  let by: Selected['by'] = 'keys';
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Range | null = null;

  const tell = () => {
    clearTimeout(timer);
    const range = selectedRange(document, isOurs);
    if (range && last && sameRange(range, last)) return;
    if (!range && !last) return;
    last = range;
    onSelect(range && { range, by });
  };
  const tellAfter = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(tell, ms);
  };

  /** While the button is down only the end of an earlier selection is news, and the pause of that one must not end within this. */
  const press = () => {
    clearTimeout(timer);
    if (document.getSelection()?.isCollapsed) tell();
  };

  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isOurs(event.target as Node)) return;
      by = event.pointerType === 'mouse' || event.pointerType === 'pen' ? 'mouse' : 'touch';
      pressed = by === 'mouse' && event.button === 0;
      if (pressed) press();
    },
    { signal, capture: true },
  );
  const release = () => {
    if (!pressed) return;
    pressed = false;
    tellAfter(0); // the browser settles the selection after the event
  };
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const)
    document.addEventListener(type, release, { signal, capture: true });
  document.addEventListener(
    'keydown',
    () => {
      by = 'keys';
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (pressed) press();
      else tellAfter(by === 'touch' ? PAUSE.touch : by === 'keys' ? PAUSE.keys : 0);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return tell;
}

/** What is selected of the page's own text; null where nothing is, or where a person is typing. */
export function selectedRange(document: Document, isOurs: (node: Node) => boolean): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !range.toString().trim()) return null;
  if (isOurs(range.startContainer) || isOurs(range.endContainer)) return null;
  if (isTyping(document.activeElement) || isEditable(range.commonAncestorContainer)) return null;
  return range.cloneRange();
}

/** True for an element that takes text. */
export function isTyping(element: Element | null): boolean {
  if (!element) return false;
  if (/^(textarea|select)$/i.test(element.localName)) return true;
  if (element.localName === 'input')
    return !/^(button|checkbox|radio|submit|reset|range|color|image|file)$/.test(
      (element as HTMLInputElement).type,
    );
  return (element as HTMLElement).isContentEditable === true;
}

function isEditable(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
  return element?.isContentEditable === true || element?.closest('textarea, input') !== null;
}

const sameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
