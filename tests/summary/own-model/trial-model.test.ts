import { describe, expect, test } from 'vitest';
import type { TrialProgress } from '../../../src/summary/own-model/trial-api';
import { trialModel } from '../../../src/summary/own-model/trial-model';

interface StandIn {
  readonly isGranted?: boolean;
  readonly isThere?: boolean;
  /** As with `extensions.ml.enabled` false. */
  readonly isOff?: boolean;
  readonly answer?: unknown;
  readonly hangs?: boolean;
}

/** Firefox's `browser.trial.ml` as documented: there with the permission only, one engine, progress in percent, no way to stop it. */
function standIn({ isGranted = true, isThere = true, isOff, answer, hangs }: StandIn) {
  const listeners = new Set<(p: TrialProgress) => void>();
  const calls: unknown[] = [];
  let granted = false;
  let engine = false;
  const api = {
    async createEngine(request: object) {
      calls.push(request);
      if (isOff)
        throw new Error(
          'Trial ML API is disabled. This API is only available when "extensions.ml.enabled" …',
        );
      for (const progress of [0, 40, Number.NaN, 100]) for (const tell of listeners) tell({ progress });
      engine = true;
    },
    async runEngine(request: object) {
      calls.push(request);
      if (!engine) throw new Error('no engine');
      if (hangs) await new Promise(() => {});
      return answer ?? [{ summary_text: ' The ferry will stop. ' }];
    },
    onProgress: {
      addListener: (l: (p: TrialProgress) => void) => void listeners.add(l),
      removeListener: (l: (p: TrialProgress) => void) => void listeners.delete(l),
    },
  };
  const access = {
    request: async () => {
      granted = isGranted;
      return granted;
    },
    api: () => (granted && isThere ? api : null),
  };
  return { access, calls, listeners };
}

function ask(given: StandIn, stop = new AbortController(), story = ['The ferry will stop in October.']) {
  const stub = standIn(given);
  const progress: number[] = [];
  const written = trialModel(stub.access).write(story, {
    language: 'en',
    length: 'short',
    signal: stop.signal,
    onProgress: (loaded) => progress.push(loaded),
  });
  return { ...stub, written, progress };
}

describe('a summary by Firefox’s own model', () => {
  test('is offered for what the model can read', async () => {
    const model = trialModel(standIn({}).access);
    expect(await model.availability('en-GB', 'short')).toBe('downloadable');
    expect(await model.availability('zh', 'short')).toBe('unavailable');
  });

  test('is asked of the summarization task, its progress told until it is there', async () => {
    const { written, calls, progress, listeners } = ask({});
    expect(await written).toEqual({ lines: ['The ferry will stop.'], isPartly: false });
    expect(calls[0]).toMatchObject({ taskName: 'summarization' });
    expect(calls[1]).toMatchObject({ args: ['The ferry will stop in October.'] });
    expect(progress).toEqual([0, 0.4, 0.99, 1]);
    expect(listeners.size).toBe(0);
  });

  test('is found in either form of the answer', async () => {
    expect((await ask({ answer: { output: [{ summary_text: 'It stops.' }] } }).written).lines).toEqual([
      'It stops.',
    ]);
    expect((await ask({ answer: { output: ['It stops.'] } }).written).lines).toEqual(['It stops.']);
  });

  test('of a long story is of its beginning', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `${i} ${'word '.repeat(60)}`);
    const { written, calls } = ask({}, undefined, long);
    expect((await written).isPartly).toBe(true);
    expect(String((calls[1] as { args: string[] }).args[0]).split(/\s+/).length).toBeLessThan(700);
  });

  test.each([
    [{ isGranted: false }, 'not-allowed'],
    [{ isThere: false }, 'switched-off'],
    [{ isOff: true }, 'switched-off'],
    [{ answer: [] }, 'failed'],
    [{ answer: {} }, 'failed'],
    [{ answer: [{ summary_text: 7 }] }, 'failed'],
  ] as const)('%o is told as “%s”, and nothing listens on', async (given, why) => {
    const { written, listeners } = ask(given);
    await expect(written).rejects.toMatchObject({ name: 'OwnModelError', why });
    expect(listeners.size).toBe(0);
  });

  test('that is not wanted any more is dropped', async () => {
    const stop = new AbortController();
    const { written, listeners } = ask({ hangs: true }, stop);
    setTimeout(() => stop.abort());
    await expect(written).rejects.toMatchObject({ why: 'cancelled' });
    expect(listeners.size).toBe(0);
  });
});
