/* Key points by Chrome's Prompt API: a JSON schema holds the model to a list, and how long it may be. */
import { SENTENCES } from '../summary';
import { linesOf, type OwnModel, OwnModelError, toldWhy, whatFits } from './own-model';
import type { PromptApi, PromptOptions, PromptSession } from './prompt-api';
import type { Availability } from './summarizer-api';

/** Languages that the model takes and writes, as documented (Chrome 140). */
const WRITES = new Set(['en', 'es', 'ja']);

const optionsFor = (language: string): PromptOptions => ({
  expectedInputs: [{ type: 'text', languages: ['en', language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

const TASK =
  'You state the key points of a news story: what happened to whom, where and when. Use only what the story says, its own figures and names, and its language. One short sentence a point.';

const schemaOf = (points: number) => ({
  type: 'object',
  required: ['points'],
  additionalProperties: false,
  properties: {
    points: { type: 'array', minItems: 1, maxItems: points, items: { type: 'string', maxLength: 300 } },
  },
});

export const promptModel = (api: PromptApi): OwnModel => ({
  // a single sentence is no list: that is the Summarizer's
  availability: async (language, length) =>
    length === 'short' || !WRITES.has(language.slice(0, 2).toLowerCase())
      ? 'unavailable'
      : api.availability(optionsFor(language)).catch((): Availability => 'unavailable'),
  async write(paragraphs, { language, length, signal, onProgress }) {
    let session: PromptSession | null = null;
    try {
      session = await api.create({
        ...optionsFor(language),
        initialPrompts: [{ role: 'system', content: TASK }],
        signal,
        monitor: (m) =>
          m.addEventListener('downloadprogress', (e) => !signal.aborted && onProgress(e.loaded)),
      });
      onProgress(1);
      const quota = session.contextWindow ?? session.inputQuota ?? Number.POSITIVE_INFINITY;
      const fitting = await whatFits(paragraphs, quota / 2, measureOf(session, signal));
      const answer = await session.prompt(fitting.join('\n\n'), {
        responseConstraint: schemaOf(SENTENCES[length]),
        signal,
      });
      return { lines: pointsOf(answer), isPartly: fitting.length < paragraphs.length };
    } catch (error) {
      throw toldWhy(error, signal);
    } finally {
      session?.destroy();
    }
  },
});

/** The task, the schema and the answer take room too: the story gets half of it. */
const measureOf =
  (session: PromptSession, signal: AbortSignal) =>
  async (text: string): Promise<number> =>
    (await session.measureContextUsage?.(text, { signal })) ??
    (await session.measureInputUsage?.(text, { signal })) ??
    0;

/** Throws `OwnModelError` where the answer is not what was asked for: cut short, or no list of words. */
function pointsOf(answer: string): string[] {
  let points: unknown;
  try {
    points = (JSON.parse(answer) as { points?: unknown } | null)?.points;
  } catch {
    throw new OwnModelError('failed', 'the model wrote no JSON');
  }
  const lines = (Array.isArray(points) ? points : [])
    .filter((point) => typeof point === 'string')
    .flatMap(linesOf);
  if (lines.length === 0) throw new OwnModelError('failed', 'the model wrote nothing');
  return lines;
}
