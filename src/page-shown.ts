/* What a page draws of its analysis, as the reader has set it: in step with the settings, and told at once by the panel. */
import type { MarksShown } from './overlay/marks-of';
import { marksShown, onlySummary, shownTypes, summaryLength } from './settings';

export interface PageShown extends MarksShown {
  /** False: nothing at all is drawn. */
  readonly all: boolean;
}

export const SHOWN_AT_FIRST: PageShown = {
  types: shownTypes.default,
  onlySummary: onlySummary.default,
  length: summaryLength.default,
  all: marksShown.default,
};

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
  shownTypes.watch((types) => set({ types }), signal);
  onlySummary.watch((only) => set({ onlySummary: only }), signal);
  summaryLength.watch((length) => set({ length }), signal);
  marksShown.watch((all) => set({ all }), signal);
  void Promise.all([shownTypes.get(), onlySummary.get(), summaryLength.get(), marksShown.get()]).then(
    ([types, only, length, all]) => set({ types, onlySummary: only, length, all }),
    () => {}, // drawn as at first then
  );
  return set;
}
