/* A list that shows its first lines and, asked, all of them. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export interface MoreProps<T> {
  readonly items: readonly T[];
  /** Lines shown at first; a list with one or two more than that is shown whole. */
  readonly limit: number;
  readonly class: string;
  /** An item that must be shown (selected on the page); null for none. */
  readonly wanted: (item: T) => boolean;
  readonly draw: (item: T, index: number) => ComponentChildren;
}

export function More<T>({ items, limit, wanted, draw, ...props }: MoreProps<T>) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const all = isOpen || items.length <= limit + 2 || items.slice(limit).some(wanted);
  return (
    <>
      <ul class={props.class}>{(all ? items : items.slice(0, limit)).map(draw)}</ul>
      {!all && (
        <button type="button" class="quiet more" onClick={() => setOpen(true)}>
          {words.count('showAll', items.length)}
        </button>
      )}
    </>
  );
}
