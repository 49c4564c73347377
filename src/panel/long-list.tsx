/*
 * A list of any length, of which only what is near the window is drawn: it is cut into portions, and one that is far off stands as
 * empty space of the height it had, or about will have. A list of one portion is drawn whole.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly draw: (item: T, index: number) => ComponentChildren;
  /** Element of a portion. */
  readonly as: 'ul' | 'div';
  readonly class?: string;
  /** Ids of items whose portion is drawn wherever it is: what is being edited, or shall come into view. */
  readonly wanted: readonly (string | null)[];
  /** Items in a portion. */
  readonly portion: number;
  /** About how high an item is, in pixels. */
  readonly height: number;
}

/** Pixels before a portion comes into the window at which it is drawn. */
const NEAR = 1500;

export function LongList<T>(props: LongListProps<T>) {
  const { items, idOf, draw, wanted, portion: size } = props;
  const portions: JSX.Element[] = [];
  for (let from = 0; from < items.length; from += size) {
    const part = items.slice(from, from + size);
    const isWanted = wanted.some((id) => id !== null && part.some((item) => idOf(item) === id));
    portions.push(
      <Portion
        key={from}
        as={props.as}
        class={props.class}
        isFirst={from === 0}
        isWanted={isWanted || items.length <= size}
        about={part.length * props.height}
        draw={() => part.map((item, i) => draw(item, from + i))}
      />,
    );
  }
  return <>{portions}</>;
}

interface PortionProps {
  readonly as: 'ul' | 'div';
  readonly class: string | undefined;
  readonly isFirst: boolean;
  readonly isWanted: boolean;
  /** Pixels. */
  readonly about: number;
  readonly draw: () => ComponentChildren;
}

function Portion({ as: Tag, isFirst, isWanted, about, draw, ...rest }: PortionProps) {
  const element = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const [height, setHeight] = useState(about);
  useLayoutEffect(() => {
    const own = element.current;
    if (!own || !('IntersectionObserver' in globalThis)) return;
    const watch = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1)?.isIntersecting ?? false;
        if (!now && own.offsetHeight > 0) setHeight(own.offsetHeight);
        setNear(now);
      },
      { rootMargin: `${NEAR}px 0px` },
    );
    watch.observe(own);
    return () => watch.disconnect();
  }, []);
  const isDrawn = isNear || isWanted;
  return (
    <Tag ref={element as never} class={rest.class} style={isDrawn ? undefined : { height: `${height}px` }}>
      {isDrawn && draw()}
    </Tag>
  );
}
