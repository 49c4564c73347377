/*
 * Which marks a person points at, and which they click. Highlights hear no events, so the pointer is followed: at most one look a
 * frame, told only when the answer changes.
 */
import type { Mark } from './mark';

export interface PointerEvents {
  /** The marks under the pointer now; empty where there are none. */
  onPoint(marks: readonly Mark[]): void;
  /** A plain click or tap on marks (not the end of a selection). */
  onClick(marks: readonly Mark[], event: MouseEvent): void;
  /** A press anywhere outside our layer. */
  onPress(): void;
}

export function watchPointer(
  document: Document,
  marksAt: (x: number, y: number) => readonly Mark[],
  isOurs: (node: Node | null) => boolean,
  { onPoint, onClick, onPress }: PointerEvents,
  signal: AbortSignal,
): void {
  let frame = 0;
  let last: readonly Mark[] = [];
  const point = (marks: readonly Mark[]) => {
    if (marks.length === last.length && marks.every((m, i) => m === last[i])) return;
    last = marks;
    onPoint(marks);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      const nothing = event.buttons !== 0 || isOurs(event.target as Node);
      const { clientX, clientY } = event;
      frame = requestAnimationFrame(() => point(nothing ? [] : marksAt(clientX, clientY)));
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', () => point([]), { signal, passive: true });
  document.addEventListener('pointerdown', (event) => !isOurs(event.target as Node) && onPress(), {
    signal,
    capture: true,
  });
  document.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || isOurs(event.target as Node)) return;
      if (!document.getSelection()?.isCollapsed) return; // the end of a selection
      const marks = marksAt(event.clientX, event.clientY);
      if (marks.length) onClick(marks, event);
    },
    { signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
