/*
 * What a person sets, each with name, default and place (STYLE.md). Kept in `storage.local`, so that every page, panel and
 * library agrees; `watch` tells of changes made anywhere.
 */
import { browser } from 'wxt/browser';
import { FACT_TYPES, type FactType } from './facts/fact';
import { type ColourNames, NOTE_COLOURS } from './overlay/mark';
import { SUMMARY_LENGTHS, type SummaryLength } from './summary/summary';

export interface Setting<T> {
  readonly name: string;
  readonly default: T;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with the value at each change, in whatever context it was made; ends with `signal`. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** `accepts` guards against what an older or newer version may have stored: what it refuses reads as the default. */
function setting<T>(name: string, fallback: T, accepts: (value: unknown) => value is T): Setting<T> {
  const read = (value: unknown): T => (accepts(value) ? value : fallback);
  return {
    name,
    default: fallback,
    get: async () => read((await browser.storage.local.get(name))[name]),
    set: (value) => browser.storage.local.set({ [name]: value }),
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[name];
        if (area === 'local' && change) onChange(read(change.newValue));
      };
      browser.storage.onChanged.addListener(listener as never);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener as never), {
        once: true,
      });
    },
  };
}

const isFactTypes = (value: unknown): value is readonly FactType[] =>
  Array.isArray(value) && value.every((v) => (FACT_TYPES as readonly unknown[]).includes(v));
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isLength = (value: unknown): value is SummaryLength =>
  (SUMMARY_LENGTHS as readonly unknown[]).includes(value);

const isColourNames = (value: unknown): value is ColourNames =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([colour, name]) => (NOTE_COLOURS as readonly string[]).includes(colour) && typeof name === 'string',
  );

/** The reader's own names for the colours of notes. */
export const colourNames = setting<ColourNames>('colourNames', {}, isColourNames);

/** Fact types that are underlined on pages. */
export const shownTypes = setting<readonly FactType[]>('shownTypes', FACT_TYPES, isFactTypes);

/** Whether anything at all is drawn on pages. */
export const marksShown = setting<boolean>('marksShown', true, isBoolean);

/** Whether pages grey out all of a story but its summary's sentences. */
export const onlySummary = setting<boolean>('onlySummary', false, isBoolean);

/** How long the panel's summaries are. */
export const summaryLength = setting<SummaryLength>('summaryLength', 'normal', isLength);

/** Whether notes of private windows are kept like others. */
export const keepsPrivateNotes = setting<boolean>('keepsPrivateNotes', false, isBoolean);
