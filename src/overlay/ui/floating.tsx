/* A small box that stays beside its words while the page scrolls or the window changes. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Box, placeBox } from '../place-box';

export interface FloatingProps {
  /** Where the words are now; null while they are out of sight (the box hides). */
  readonly anchor: () => Box | null;
  readonly side: 'above' | 'below';
  readonly className: string;
  readonly role: 'toolbar' | 'dialog';
  readonly label: string;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
  readonly children: ComponentChildren;
}

export function Floating({ anchor, side, className, children, role, label, ...pointer }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const element = box.current;
      if (!element) return;
      const words = anchor();
      element.style.visibility = words ? 'visible' : 'hidden';
      if (!words) return;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { left, top } = placeBox(words, size, { width: innerWidth, height: innerHeight }, side);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    const end = new AbortController();
    addEventListener('scroll', soon, { capture: true, passive: true, signal: end.signal });
    addEventListener('resize', soon, { passive: true, signal: end.signal });
    const resized = new ResizeObserver(place);
    if (box.current) resized.observe(box.current);
    place();
    return () => {
      end.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [anchor, side]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles there are take a name
    <div ref={box} class={`box ${className}`} role={role} aria-label={label} {...pointer}>
      {children}
    </div>
  );
}
