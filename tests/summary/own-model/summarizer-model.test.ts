import { describe, expect, test } from 'vitest';
import { findSummarizer } from '../../../src/summary/own-model/summarizer-api';
import { summarizerModel } from '../../../src/summary/own-model/summarizer-model';
import { type StandIn, standIn } from './stand-in';

const STORY = [
  'The ferry will stop in October.',
  'It lost money for years.',
  'Pupils cross on it to school.',
];

function ask(given: StandIn, stop = new AbortController(), story: readonly string[] = STORY) {
  const stub = standIn(given);
  const progress: number[] = [];
  const written = summarizerModel(stub.api).write(story, {
    language: 'en',
    length: 'normal',
    signal: stop.signal,
    onProgress: (loaded) => progress.push(loaded),
  });
  return { ...stub, written, progress };
}

describe('a summary by the Summarizer', () => {
  test('is there only where the browser has one', () => {
    expect(findSummarizer({})).toBeNull();
    expect(findSummarizer({ Summarizer: {} })).toBeNull();
    const { api } = standIn();
    expect(findSummarizer({ Summarizer: api })).toBe(api);
  });

  test('says whether it can, by language; a tag it does not understand counts as no', async () => {
    const model = summarizerModel(standIn({ availability: 'downloadable' }).api);
    expect(await model.availability('en', 'normal')).toBe('downloadable');
    expect(await model.availability('zh', 'normal')).toBe('unavailable');
    expect(await model.availability('not a tag', 'normal')).toBe('unavailable');
  });

  test('writes plain lines, whatever marks the model puts before them, and is let go', async () => {
    const { written, alive, asked, read } = ask({
      write: () => '* The **ferry** stops.\n\n- It lost money.\n1. Pupils cross.\n',
    });
    expect(await written).toEqual({
      lines: ['The ferry stops.', 'It lost money.', 'Pupils cross.'],
      isPartly: false,
    });
    expect(alive()).toBe(0);
    expect(asked[0]).toMatchObject({ outputLanguage: 'en', format: 'plain-text', length: 'medium' });
    expect(read[0]).toBe(STORY.join('\n\n'));
  });

  test('tells how much of the model has come', async () => {
    const { written, progress } = ask({ availability: 'downloadable' });
    await written;
    expect(progress).toEqual([0, 0.5, 1, 1]);
  });

  test('reads the beginning of a story that is too long for it, and says so', async () => {
    const { written, read } = ask({ inputQuota: 60 });
    expect((await written).isPartly).toBe(true);
    expect(STORY.join('\n\n').startsWith(read[0] ?? 'x')).toBe(true);
    expect(read[0]?.length).toBeLessThanOrEqual(60);
  });

  test.each([
    [{ createFails: 'NotSupportedError' }, 'language'],
    [{ createFails: 'NetworkError' }, 'download'],
    [{ createFails: 'NotAllowedError' }, 'not-allowed'],
    [{ summarizeFails: 'QuotaExceededError' }, 'too-long'],
    [{ summarizeFails: 'NotReadableError' }, 'withheld'],
    [{ summarizeFails: 'UnknownError' }, 'failed'],
    [{ inputQuota: 5 }, 'too-long'],
    [{ write: () => ' \n' }, 'failed'],
  ] as const)('%o is told as “%s”, and nothing is left running', async (given, why) => {
    const { written, alive } = ask(given);
    await expect(written).rejects.toMatchObject({ name: 'OwnModelError', why });
    expect(alive()).toBe(0);
  });

  test('can be cancelled before and while it writes', async () => {
    const before = new AbortController();
    before.abort();
    await expect(ask({}, before).written).rejects.toMatchObject({ why: 'cancelled' });
    const stop = new AbortController();
    const { written, alive } = ask({ hangs: true }, stop);
    setTimeout(() => stop.abort());
    await expect(written).rejects.toMatchObject({ why: 'cancelled' });
    expect(alive()).toBe(0);
  });
});
