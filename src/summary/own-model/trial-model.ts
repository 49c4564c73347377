/*
 * A summary by the model that Firefox runs for extensions. The permission is asked for with the click; nothing tells beforehand whether
 * the settings allow the API, so it is offered and the refusal explained. It cannot be stopped: a cancelled answer is dropped.
 */
import { linesOf, type OwnModel, OwnModelError, toldWhy } from './own-model';
import type { TrialAccess, TrialProgress } from './trial-api';

/** The task's own model knows English. */
const WRITES = new Set(['en']);
/** Words it takes at most, about: 1,024 tokens; longer stories are read from their beginning. */
const MOST_WORDS = 650;
/** Tokens it writes at most. */
const LENGTHS = { short: 40, normal: 90, long: 150 } as const;
const SWITCHED_OFF = /\b(?:disabled|only available when)\b/i;

export const trialModel = (access: TrialAccess): OwnModel => ({
  availability: async (language) =>
    WRITES.has(language.slice(0, 2).toLowerCase()) ? 'downloadable' : 'unavailable',
  async write(paragraphs, { length, signal, onProgress }) {
    const asked = access.request(); // in the click's own turn
    const tell = ({ progress }: TrialProgress) => {
      if (!signal.aborted && Number.isFinite(progress)) onProgress(Math.min(0.99, (progress ?? 0) / 100));
    };
    let api: ReturnType<TrialAccess['api']> = null;
    try {
      if (!(await asked)) throw new OwnModelError('not-allowed', 'the permission was not granted');
      api = access.api();
      if (!api) throw new OwnModelError('switched-off', 'no trial.ml');
      api.onProgress.addListener(tell);
      await orAborted(api.createEngine({ taskName: 'summarization', modelHub: 'huggingface' }), signal);
      onProgress(1);
      const fitting = beginning(paragraphs);
      const request = { args: [fitting.join('\n\n')], options: { max_new_tokens: LENGTHS[length] } };
      const lines = linesOf(textOf(await orAborted(api.runEngine(request), signal)));
      if (lines.length === 0) throw new OwnModelError('failed', 'the model wrote nothing');
      return { lines, isPartly: fitting.length < paragraphs.length };
    } catch (error) {
      if (!signal.aborted && SWITCHED_OFF.test(error instanceof Error ? error.message : ''))
        throw new OwnModelError('switched-off', (error as Error).message);
      throw toldWhy(error, signal);
    } finally {
      api?.onProgress.removeListener(tell);
    }
  },
});

const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(new OwnModelError('cancelled', 'cancelled'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

function beginning(paragraphs: readonly string[]): readonly string[] {
  let words = 0;
  const end = paragraphs.findIndex((p) => {
    words += p.split(/\s+/).length;
    return words > MOST_WORDS;
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, Math.max(1, end));
}

function textOf(answer: unknown): string {
  const list = Array.isArray(answer) ? answer : (answer as { output?: unknown } | null)?.output;
  const first = Array.isArray(list) ? (list[0] as unknown) : list;
  const text = typeof first === 'string' ? first : (first as { summary_text?: unknown } | null)?.summary_text;
  return typeof text === 'string' ? text : '';
}
