/*
 * The part of the browser's Summarizer API that we use, as documented (Chrome 138 and later, in windows only, not in workers):
 * https://developer.chrome.com/docs/ai/summarizer-api and https://developer.mozilla.org/docs/Web/API/Summarizer
 */

/** `downloadable` and `downloading`: `create` will first wait for the model to be loaded. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface SummarizerOptions {
  readonly type: 'key-points' | 'tldr' | 'teaser' | 'headline';
  readonly format: 'plain-text' | 'markdown';
  readonly length: 'short' | 'medium' | 'long';
  /** BCP 47. */
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

export interface CreateMonitor {
  /** `loaded` is the part of the model that has come, 0 to 1. */
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

export interface Summarizer {
  /** In units of `measureInputUsage`; may be infinite. */
  readonly inputQuota: number;
  measureInputUsage(text: string, options?: { readonly signal?: AbortSignal }): Promise<number>;
  summarize(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<Availability>;
  /** Must be called within a person's gesture where the model is still to be loaded. Rejects with `DOMException`s. */
  create(
    options: SummarizerOptions & {
      readonly signal?: AbortSignal;
      readonly monitor?: (monitor: CreateMonitor) => void;
    },
  ): Promise<Summarizer>;
}

/** The browser's API, looked for in a window; null where it has none. */
export function findSummarizer(scope: object): SummarizerApi | null {
  const api = (scope as { Summarizer?: Partial<SummarizerApi> }).Summarizer;
  return typeof api?.availability === 'function' && typeof api.create === 'function'
    ? (api as SummarizerApi)
    : null;
}
