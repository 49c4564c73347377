/* A summary in the words of the browser's own model, on request: asked for, waited for, cancelled, or refused for a reason we can tell. */
import type { SummaryLength } from '../summary';
import type { Availability } from './summarizer-api';

/** Why there is no text. `cancelled` is the person's own wish; `switched-off` is a browser's setting that a person can change. */
export type WhyNot =
  | 'cancelled'
  | 'language'
  | 'download'
  | 'too-long'
  | 'withheld'
  | 'not-allowed'
  | 'switched-off'
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

const WHY: Readonly<Record<string, WhyNot>> = {
  AbortError: 'cancelled',
  NotSupportedError: 'language',
  NetworkError: 'download',
  QuotaExceededError: 'too-long',
  NotReadableError: 'withheld',
  NotAllowedError: 'not-allowed',
};

/** What a browser's exception means to a person. */
export function toldWhy(error: unknown, signal: AbortSignal): OwnModelError {
  if (error instanceof OwnModelError) return error;
  const { name, message } = error as Error;
  return new OwnModelError(signal.aborted ? 'cancelled' : (WHY[name] ?? 'failed'), message);
}

/**
 * As many paragraphs from the story's beginning as the model takes.
 * @param measure how much of the model's quota a text uses, in the quota's units
 */
export async function whatFits(
  paragraphs: readonly string[],
  quota: number,
  measure: (text: string) => Promise<number>,
): Promise<readonly string[]> {
  let fitting = paragraphs;
  for (;;) {
    const usage = await measure(fitting.join('\n\n'));
    if (usage <= quota) return fitting;
    if (fitting.length <= 1) throw new OwnModelError('too-long', `${usage} of ${quota}`);
    const share = (fitting.length * quota) / usage;
    fitting = fitting.slice(0, Math.max(1, Math.min(fitting.length - 1, Math.floor(share))));
  }
}

const BULLET = /^\s*(?:[*•·–-]|\d{1,2}[.)])\s+/;

/** Plain lines; models write bullets and stars even where plain text was asked for. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.replace(BULLET, '').replaceAll('**', '').trim())
    .filter((line) => line.length > 0);
