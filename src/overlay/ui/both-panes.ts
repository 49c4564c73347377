/* A small window and the grips that belong to it, opened and shut as one. */
import type { Pane } from './element';

/** `around` takes both in. */
export function bothPanes(around: HTMLElement, ...panes: readonly Pane[]): Pane {
  around.append(...panes.map((pane) => pane.element));
  const each = (what: 'place' | 'shown' | 'gone') => () => {
    for (const pane of panes) pane[what]();
  };
  return { element: around, place: each('place'), shown: each('shown'), gone: each('gone') };
}
