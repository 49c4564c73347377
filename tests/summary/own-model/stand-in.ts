/*
 * Stands in for the browser's Summarizer, as documented: availability in four words, a monitor that hears `downloadprogress` from 0 to 1,
 * signals that reject with `AbortError`, a quota, `DOMException`s by name, and no work after `destroy`.
 */
import type {
  Availability,
  SummarizerApi,
  SummarizerOptions,
} from '../../../src/summary/own-model/summarizer-api';

export interface StandIn {
  readonly availability?: Availability;
  /** What it writes of a text. */
  readonly write?: (text: string) => string;
  /** Characters it can read. */
  readonly inputQuota?: number;
  /** Name of the exception with which a step fails. */
  readonly createFails?: string;
  readonly summarizeFails?: string;
  /** Never comes to an end unless it is cancelled. */
  readonly hangs?: boolean;
}

const LANGUAGES = ['en', 'es', 'ja'];

export function standIn(given: StandIn = {}) {
  const asked: SummarizerOptions[] = [];
  const read: string[] = [];
  let alive = 0;
  const abort = () => new DOMException('The operation was aborted.', 'AbortError');
  const hang = (signal: AbortSignal | undefined) =>
    new Promise<never>((_, reject) => {
      if (signal?.aborted) reject(abort());
      signal?.addEventListener('abort', () => reject(abort()), { once: true });
    });
  const api: SummarizerApi = {
    async availability(options) {
      asked.push(options);
      if (Intl.getCanonicalLocales(options.outputLanguage).length === 0)
        throw new RangeError('no such language');
      return LANGUAGES.includes(options.outputLanguage) ? (given.availability ?? 'available') : 'unavailable';
    },
    async create({ signal, monitor, ...options }) {
      asked.push(options);
      if (signal?.aborted) throw abort();
      if (given.createFails) throw new DOMException('no', given.createFails);
      if (given.availability === 'downloadable') {
        const listeners: ((event: { readonly loaded: number }) => void)[] = [];
        monitor?.({ addEventListener: (_type, listener) => void listeners.push(listener) });
        for (const loaded of [0, 0.5, 1]) for (const tell of listeners) tell({ loaded });
      }
      alive += 1;
      let isDestroyed = false;
      return {
        inputQuota: given.inputQuota ?? Number.POSITIVE_INFINITY,
        measureInputUsage: async (text) => text.length,
        async summarize(text, o) {
          if (isDestroyed || o?.signal?.aborted) throw abort();
          if (given.hangs) await hang(o?.signal);
          if (given.summarizeFails) throw new DOMException('no', given.summarizeFails);
          if (text.length > (given.inputQuota ?? Number.POSITIVE_INFINITY))
            throw new DOMException('too much', 'QuotaExceededError');
          read.push(text);
          return given.write?.(text) ?? text;
        },
        destroy() {
          if (!isDestroyed) alive -= 1;
          isDestroyed = true;
        },
      };
    },
  };
  return { api, asked, read, alive: () => alive };
}
