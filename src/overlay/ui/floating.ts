/* A small box that stays beside its words while the page scrolls or the window changes. */
import { type Box, placeBox } from '../place-box';
import { element, type Pane } from './element';

export interface FloatingOptions {
  /** Where the words are now; null while they are out of sight (the box hides). */
  readonly anchor: () => Box | null;
  readonly side: 'above' | 'below';
  readonly className?: string;
  readonly role: 'toolbar' | 'dialog';
  readonly label: string;
}

export function floating(
  { anchor, side, className = '', role, label }: FloatingOptions,
  ...children: readonly (Node | null)[]
): Pane {
  const box = element('div', { class: `box ${className}`, role, 'aria-label': label }, {}, ...children);
  const end = new AbortController();
  const resized = new ResizeObserver(place);
  let frame = 0;

  function place(): void {
    const words = anchor();
    box.style.visibility = words ? 'visible' : 'hidden';
    if (!words) return;
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const { left, top } = placeBox(words, size, { width: innerWidth, height: innerHeight }, side);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };

  return {
    element: box,
    place,
    shown() {
      place();
      resized.observe(box);
      addEventListener('scroll', soon, { capture: true, passive: true, signal: end.signal });
      addEventListener('resize', soon, { passive: true, signal: end.signal });
    },
    gone() {
      end.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}
