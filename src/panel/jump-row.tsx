/* The sticky row that jumps between the parts and tells in which one the reader is. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

export interface Jump {
  /** Id of the part. */
  readonly id: string;
  readonly label: string;
}

export interface JumpRowProps {
  readonly jumps: readonly Jump[];
}

/** How far under the row a part counts as being read, and how much room a part that is jumped to keeps from it, in CSS pixels. */
const NEAR = 24;
const ROOM = 6;

export function JumpRow({ jumps }: JumpRowProps) {
  const words = useWords();
  const row = useRef<HTMLElement>(null);
  const here = useHere(jumps, row);

  // whatever is scrolled to stands below the row
  // biome-ignore lint/correctness/useExhaustiveDependencies: the labels make how high it is
  useEffect(() => {
    const { style } = document.documentElement;
    const keepRoom = () => {
      style.scrollPaddingTop = `${(row.current?.clientHeight ?? 0) + ROOM}px`;
    };
    keepRoom();
    const stop = new AbortController();
    addEventListener('resize', keepRoom, { passive: true, signal: stop.signal });
    return () => {
      stop.abort();
      style.scrollPaddingTop = '';
    };
  }, [jumps.length]);

  const jump = (event: Event, id: string) => {
    event.preventDefault(); // the address of the panel stays as it is
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  };
  return (
    <nav class="jumps" ref={row} aria-label={words.say('jumpTo')}>
      {jumps.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === here ? 'location' : undefined}
          onClick={(event) => jump(event, id)}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The last part whose top has passed under the row; the first where none has. */
function useHere(jumps: readonly Jump[], row: RefObject<HTMLElement | null>): string | null {
  const [here, setHere] = useState<string | null>(null);
  const ids = jumps.map((j) => j.id).join(' ');
  useEffect(() => {
    const look = () => {
      const all = ids.split(' ');
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const passed = all.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
        return top < (atEnd ? innerHeight / 2 : (row.current?.offsetHeight ?? 0) + NEAR);
      });
      setHere(passed.at(-1) ?? all[0] ?? null);
    };
    look();
    const stop = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: stop.signal });
    addEventListener('resize', look, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [ids, row]);
  return here;
}
