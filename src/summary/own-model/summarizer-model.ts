/* A summary by Chrome's Summarizer. */
import type { SummaryLength } from '../summary';
import { linesOf, type OwnModel, OwnModelError, toldWhy, whatFits } from './own-model';
import type { Availability, Summarizer, SummarizerApi, SummarizerOptions } from './summarizer-api';

/** Languages that Chrome's model writes, as its own message names them (Chromium 156). */
const WRITES = new Set(['de', 'en', 'es', 'fr', 'ja']);

const LENGTHS = { short: 'short', normal: 'medium', long: 'long' } as const;
const optionsFor = (language: string, length: SummaryLength): SummarizerOptions => ({
  type: length === 'short' ? 'tldr' : 'key-points',
  format: 'plain-text',
  length: LENGTHS[length],
  expectedInputLanguages: [language],
  outputLanguage: language,
});

export const summarizerModel = (api: SummarizerApi): OwnModel => ({
  // a language tag that it does not understand rejects: as good as none; one it does not write is not even asked for, since
  // the browser complains of the question in the console
  availability: async (language, length) =>
    !WRITES.has(language.slice(0, 2).toLowerCase())
      ? 'unavailable'
      : api.availability(optionsFor(language, length)).catch((): Availability => 'unavailable'),
  async write(paragraphs, { language, length, signal, onProgress }) {
    let summarizer: Summarizer | null = null;
    try {
      summarizer = await api.create({
        ...optionsFor(language, length),
        signal,
        monitor: (m) =>
          m.addEventListener('downloadprogress', (e) => !signal.aborted && onProgress(e.loaded)),
      });
      onProgress(1);
      const { inputQuota } = summarizer;
      const measure = (text: string) => (summarizer as Summarizer).measureInputUsage(text, { signal });
      const fitting = await whatFits(paragraphs, inputQuota, measure);
      const lines = linesOf(await summarizer.summarize(fitting.join('\n\n'), { signal }));
      if (lines.length === 0) throw new OwnModelError('failed', 'the model wrote nothing');
      return { lines, isPartly: fitting.length < paragraphs.length };
    } catch (error) {
      throw toldWhy(error, signal);
    } finally {
      summarizer?.destroy();
    }
  },
});
