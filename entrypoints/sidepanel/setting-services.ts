/* Grants and settings as the browser keeps them: the same for panel and library. */
import { browser } from 'wxt/browser';
import type { Access, Services } from '../../src/panel/services';
import {
  colourNames,
  keepsPrivateNotes,
  marksShown,
  onlySummary,
  shownTypes,
  summaryLength,
} from '../../src/settings';

const access: Access = {
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  async remove(origins) {
    await browser.permissions.remove({ origins: [...origins] });
  },
  watch(onChange, signal) {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(onChange);
      signal.addEventListener('abort', () => event.removeListener(onChange), { once: true });
    }
  },
};

export const settingServices: Pick<
  Services,
  | 'access'
  | 'colourNames'
  | 'setColourNames'
  | 'shown'
  | 'setShown'
  | 'summaryLength'
  | 'setSummaryLength'
  | 'keepsPrivate'
  | 'setKeepsPrivate'
> = {
  access,
  shown(onShown, signal) {
    const tell = async () => {
      const shown = {
        types: await shownTypes.get(),
        all: await marksShown.get(),
        onlySummary: await onlySummary.get(),
      };
      if (!signal.aborted) onShown(shown);
    };
    void tell();
    shownTypes.watch(() => void tell(), signal);
    marksShown.watch(() => void tell(), signal);
    onlySummary.watch(() => void tell(), signal);
  },
  async setShown({ types, all, onlySummary: only }) {
    await shownTypes.set(types);
    await marksShown.set(all);
    await onlySummary.set(only);
  },
  summaryLength(onLength, signal) {
    void summaryLength.get().then((length) => !signal.aborted && onLength(length));
    summaryLength.watch(onLength, signal);
  },
  colourNames(onNames, signal) {
    void colourNames.get().then((names) => !signal.aborted && onNames(names));
    colourNames.watch(onNames, signal);
  },
  setColourNames: (names) => colourNames.set(names),
  setSummaryLength: (length) => summaryLength.set(length),
  keepsPrivate(onKept, signal) {
    void keepsPrivateNotes.get().then((isKept) => !signal.aborted && onKept(isKept));
    keepsPrivateNotes.watch(onKept, signal);
  },
  setKeepsPrivate: (isKept) => keepsPrivateNotes.set(isKept),
};
