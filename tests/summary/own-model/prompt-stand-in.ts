/*
 * Stands in for Chrome's `LanguageModel`, as documented: availability by the options it is later made with, a monitor, signals that reject
 * with `AbortError`, a context window that holds the system prompt too, JSON where a schema is given, no work after `destroy`.
 */
import type { PromptApi, PromptOptions } from '../../../src/summary/own-model/prompt-api';
import type { Availability } from '../../../src/summary/own-model/summarizer-api';

export interface PromptStandIn {
  readonly availability?: Availability;
  /** What it answers, as it stands. */
  readonly answer?: string;
  /** Characters that fit. */
  readonly contextWindow?: number;
  /** Has the measure by its older name only. */
  readonly isOld?: boolean;
  readonly createFails?: string;
  readonly promptFails?: string;
  readonly hangs?: boolean;
}

export function promptStandIn(given: PromptStandIn = {}) {
  const asked: PromptOptions[] = [];
  const read: { text: string; schema: object | undefined }[] = [];
  let alive = 0;
  const abort = () => new DOMException('The operation was aborted.', 'AbortError');
  const measure = async (text: string) => text.length;
  const room = given.contextWindow ?? 8000;
  const api: PromptApi = {
    async availability(options) {
      asked.push(options);
      return given.availability ?? 'available';
    },
    async create({ signal, monitor, initialPrompts, ...options }) {
      asked.push(options);
      if (signal?.aborted) throw abort();
      if (given.createFails) throw new DOMException('no', given.createFails);
      if (given.availability === 'downloadable')
        monitor?.({
          addEventListener: (_type, listener) => {
            for (const loaded of [0, 0.5, 1]) listener({ loaded });
          },
        });
      alive += 1;
      let isDestroyed = false;
      const used = initialPrompts?.reduce((sum, p) => sum + p.content.length, 0) ?? 0;
      return {
        ...(given.isOld
          ? { inputQuota: room, measureInputUsage: measure }
          : { contextWindow: room, measureContextUsage: measure }),
        async prompt(text, o) {
          if (isDestroyed || o?.signal?.aborted) throw abort();
          if (given.hangs)
            await new Promise((_, reject) => {
              o?.signal?.addEventListener('abort', () => reject(abort()), { once: true });
            });
          if (given.promptFails) throw new DOMException('no', given.promptFails);
          if (used + text.length > room) throw new DOMException('too much', 'QuotaExceededError');
          read.push({ text, schema: o?.responseConstraint });
          return given.answer ?? JSON.stringify({ points: ['The ferry stops.', 'It lost money.'] });
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
