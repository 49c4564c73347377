/* What a page draws of its analysis, as the reader has set it: in step with the settings, and told at once by the panel. */
import type { MarksShown } from './overlay/marks-of';
import { marksShown, onlySummary, type Setting, shownTypes, summaryLength } from './settings';

export interface PageShown extends MarksShown {
  /** False: nothing at all is drawn. */
  readonly all: boolean;
}

/** The setting of each part. */
const SETTINGS: { readonly [P in keyof PageShown]: Setting<PageShown[P]> } = {
  types: shownTypes,
  onlySummary,
  length: summaryLength,
  all: marksShown,
};
const PARTS = Object.entries(SETTINGS) as [keyof PageShown, Setting<unknown>][];

export const SHOWN_AT_FIRST = Object.fromEntries(
  PARTS.map(([part, s]) => [part, s.default]),
) as unknown as PageShown;

/** Calls back at the start and with every change until `signal` ends it. Answers how to change a part of it sooner than the settings tell. */
export function watchShown(
  onChange: (shown: PageShown) => void,
  signal: AbortSignal,
): (next: Partial<PageShown>) => void {
  let shown = SHOWN_AT_FIRST;
  const set = (next: Partial<PageShown>): void => {
    if (signal.aborted) return; // the names that are drawn under are the next script's now
    shown = { ...shown, ...next };
    onChange(shown);
  };
  for (const [part, s] of PARTS) s.watch((value) => set({ [part]: value }), signal);
  void Promise.all(PARTS.map(async ([part, s]) => [part, await s.get()] as const)).then(
    (all) => set(Object.fromEntries(all)),
    () => {}, // drawn as at first then
  );
  return set;
}
