/* The sticky row that jumps between the parts and tells in which one the reader is. */
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

/** How far under the top of the window a part counts as being read, in CSS pixels: the row's own height and a little. */
const UNDER_ROW = 60;

export function JumpRow({ jumps }: JumpRowProps) {
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  const here = useHere(jumps);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is found by what `here` made current
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !link) return;
    const { offsetLeft, offsetWidth } = link;
    const { scrollLeft, clientWidth } = row.current;
    if (offsetLeft < scrollLeft || offsetLeft + offsetWidth > scrollLeft + clientWidth)
      row.current.scrollLeft = offsetLeft - clientWidth / 2;
  }, [here]);

  const jump = (event: Event, id: string) => {
    event.preventDefault(); // the address of the panel stays as it is
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  };
  return (
    <nav class="jumps" aria-label={words.say('jumpTo')}>
      <div class="jump-links" ref={row}>
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
      </div>
    </nav>
  );
}

/** The last part whose top has passed under the row; the first where none has. */
function useHere(jumps: readonly Jump[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  const ids = jumps.map((j) => j.id).join(' ');
  useEffect(() => {
    const look = () => {
      const all = ids.split(' ');
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const passed = all.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
        return top < (atEnd ? innerHeight / 2 : UNDER_ROW);
      });
      setHere(passed.at(-1) ?? all[0] ?? null);
    };
    look();
    const stop = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: stop.signal });
    addEventListener('resize', look, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [ids]);
  return here;
}
