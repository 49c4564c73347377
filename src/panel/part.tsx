/* One titled part of the panel; the row on top jumps to it by its id. */
import type { ComponentChildren } from 'preact';

export interface PartProps {
  /** Also the fragment that the jump row leads to. */
  readonly id: string;
  readonly title: string;
  /** Beside the title: a count, a button. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Part({ id, title, beside, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {beside}
      </header>
      {children}
    </section>
  );
}
