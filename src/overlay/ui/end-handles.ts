/*
 * The two grips at the ends of an open highlight: dragged they follow the words under the pointer, by key they step a word
 * (with Shift a character). What is grasped is only lit up until it is let go.
 */
import type { Unit } from '../../text/step-edge';
import { caretAt } from '../find-mark';
import type { Say } from '../wording';
import { button, element, type Pane } from './element';

export type RangeEnd = 'start' | 'end';

export interface EndHandlesOptions {
  /** Where the highlight stands now; null while it is not on the page. */
  readonly range: () => Range | null;
  readonly say: Say;
  /** The words that would be taken if it were let go here; null when the drag is over. */
  readonly onDrag: (range: Range | null) => void;
  readonly onDrop: (range: Range) => void;
  readonly onStep: (end: RangeEnd, by: 1 | -1, unit: Unit) => void;
  readonly onClose: () => void;
}

/** Width of a grip, and how far its knob stands above the line: CSS pixels. */
const WIDTH = 24;
const KNOB = 14;

/** `around`: what must not stand between the pointer and the page while one drags. */
export function endHandles(options: EndHandlesOptions, around: HTMLElement): Pane {
  const { range, say, onStep, onClose } = options;
  const end = new AbortController();
  const grip = (which: RangeEnd): HTMLElement => {
    const title = say(which === 'start' ? 'page_moveStart' : 'page_moveEnd');
    const made = button(null, () => {}, { class: `handle ${which}`, 'aria-label': title, title });
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') onClose();
      const by = stepOf(event);
      if (!by) return;
      event.preventDefault();
      onStep(which, by, event.shiftKey ? 'character' : 'word');
    });
    made.addEventListener('pointerdown', (event) => drag(which, made, event, options, around));
    return made;
  };
  const grips = { start: grip('start'), end: grip('end') };
  const box = element('div', {}, {}, grips.start, grips.end);

  function place(): void {
    const now = range();
    for (const which of ['start', 'end'] as const) {
      const line = now && edgeOf(now, which);
      const { style } = grips[which];
      style.display = line ? '' : 'none';
      if (!line) continue;
      style.left = `${line.x - WIDTH / 2}px`;
      style.top = `${line.top - KNOB}px`;
      style.height = `${line.height + KNOB}px`;
    }
  }
  return {
    element: box,
    place,
    shown() {
      place();
      const heard = { capture: true, passive: true, signal: end.signal };
      addEventListener('scroll', place, heard);
      addEventListener('resize', place, heard);
    },
    gone: () => end.abort(),
  };
}

/** Which way an arrow key moves; null for every other key. */
export function stepOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): 1 | -1 | null {
  if (event.ctrlKey || event.metaKey) return null;
  return event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
}

/** The edge of the words at that end: its line's place in the window. Null where nothing of them is laid out. */
function edgeOf(range: Range, which: RangeEnd): { x: number; top: number; height: number } | null {
  const lines = Array.from(range.getClientRects()).filter((b) => b.width > 0 && b.height > 0);
  const line = which === 'start' ? lines[0] : lines.at(-1);
  if (!line) return null;
  const { startContainer, endContainer } = range;
  if (startContainer.ownerDocument !== document) return null; // a frame counts from its own corner
  const parent = (which === 'start' ? startContainer : endContainer).parentElement;
  const isRtl = parent !== null && getComputedStyle(parent).direction === 'rtl';
  return { x: (which === 'start') === isRtl ? line.right : line.left, top: line.top, height: line.height };
}

function drag(
  which: RangeEnd,
  grip: HTMLElement,
  press: PointerEvent,
  { range, onDrag, onDrop }: EndHandlesOptions,
  around: HTMLElement,
): void {
  const from = range();
  const edge = from && edgeOf(from, which);
  if (!from || !edge || press.button !== 0) return;
  press.preventDefault(); // no selection of the page's text
  grip.focus({ preventScroll: true });
  const off = { x: press.clientX - edge.x, y: press.clientY - (edge.top + edge.height / 2) };
  const root = from.startContainer.getRootNode();
  const roots = root instanceof ShadowRoot ? [root] : [];
  const over = new AbortController();
  const { signal } = over;
  let last: Range | null = null;

  const stop = () => {
    over.abort();
    around.style.pointerEvents = '';
    onDrag(null);
  };
  grip.setPointerCapture(press.pointerId);
  around.style.pointerEvents = 'none'; // the caret is looked for below our own windows
  grip.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const caret = caretAt(document, clientX - off.x, clientY - off.y, roots);
      if (caret?.node.nodeType !== Node.TEXT_NODE) return;
      const next = from.cloneRange();
      if (which === 'start') next.setStart(caret.node, caret.offset);
      else next.setEnd(caret.node, caret.offset);
      if (!next.toString().trim()) return; // past the other end
      last = next;
      onDrag(next);
    },
    { signal },
  );
  const drop = () => {
    stop();
    if (last) onDrop(last);
  };
  grip.addEventListener('pointerup', drop, { signal });
  grip.addEventListener('pointercancel', stop, { signal });
}
