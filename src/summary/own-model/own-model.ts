/* A summary in the words of the browser's own model, on request: asked for, waited for, cancelled, or refused for a reason we can tell. */
import type { SummaryLength } from '../summary';
import type { Availability, Summarizer, SummarizerApi, SummarizerOptions } from './summarizer-api';

/** Why there is no text. `cancelled` is the person's own wish. */
export type WhyNot =
  | 'cancelled'
  | 'language'
  | 'download'
  | 'too-long'
  | 'withheld'
  | 'not-allowed'
  | 'failed';

export class OwnModelError extends Error {
  override readonly name = 'OwnModelError';
  constructor(
    readonly why: WhyNot,
    message: string,
  ) {
    super(message);
  }
}

export interface WriteOptions {
  /** BCP 47, of the story and of what is written. */
  readonly language: string;
  readonly length: SummaryLength;
  readonly signal: AbortSignal;
  /** Part of the model that has come, 0 to 1; 1 when it writes. */
  readonly onProgress: (loaded: number) => void;
}

export interface Written {
  readonly lines: readonly string[];
  /** True where the story was too long for the model: it read only its beginning. */
  readonly isPartly: boolean;
}

export interface OwnModel {
  availability(language: string, length: SummaryLength): Promise<Availability>;
  /** Rejects with `OwnModelError` only. Call it within the click: the browser may ask for that. */
  write(paragraphs: readonly string[], options: WriteOptions): Promise<Written>;
}

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

const WHY: Readonly<Record<string, WhyNot>> = {
  AbortError: 'cancelled',
  NotSupportedError: 'language',
  NetworkError: 'download',
  QuotaExceededError: 'too-long',
  NotReadableError: 'withheld',
  NotAllowedError: 'not-allowed',
};

function told(error: unknown, signal: AbortSignal): OwnModelError {
  if (error instanceof OwnModelError) return error;
  const { name, message } = error as Error;
  return new OwnModelError(signal.aborted ? 'cancelled' : (WHY[name] ?? 'failed'), message);
}

export const ownModelOf = (api: SummarizerApi): OwnModel => ({
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
      const fitting = await whatFits(paragraphs, summarizer, signal);
      const lines = linesOf(await summarizer.summarize(fitting.join('\n\n'), { signal }));
      if (lines.length === 0) throw new OwnModelError('failed', 'the model wrote nothing');
      return { lines, isPartly: fitting.length < paragraphs.length };
    } catch (error) {
      throw told(error, signal);
    } finally {
      summarizer?.destroy();
    }
  },
});

/** As many paragraphs from the story's beginning as the model takes. */
async function whatFits(
  paragraphs: readonly string[],
  summarizer: Summarizer,
  signal: AbortSignal,
): Promise<readonly string[]> {
  let fitting = paragraphs;
  for (;;) {
    const usage = await summarizer.measureInputUsage(fitting.join('\n\n'), { signal });
    if (usage <= summarizer.inputQuota) return fitting;
    if (fitting.length <= 1) throw new OwnModelError('too-long', `${usage} of ${summarizer.inputQuota}`);
    const share = (fitting.length * summarizer.inputQuota) / usage;
    fitting = fitting.slice(0, Math.max(1, Math.min(fitting.length - 1, Math.floor(share))));
  }
}

const BULLET = /^\s*(?:[*•·–-]|\d{1,2}[.)])\s+/;

/** Plain lines; models write bullets and stars even where plain text was asked for. */
const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.replace(BULLET, '').replaceAll('**', '').trim())
    .filter((line) => line.length > 0);
