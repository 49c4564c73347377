import { describe, expect, test } from 'vitest';
import { findPromptApi } from '../../../src/summary/own-model/prompt-api';
import { promptModel } from '../../../src/summary/own-model/prompt-model';
import { type PromptStandIn, promptStandIn } from './prompt-stand-in';

const STORY = ['The ferry will stop in October.', 'It lost money for years.', 'Pupils cross on it.'];

function ask(given: PromptStandIn, stop = new AbortController(), story = STORY) {
  const stub = promptStandIn(given);
  const progress: number[] = [];
  const written = promptModel(stub.api).write(story, {
    language: 'en',
    length: 'normal',
    signal: stop.signal,
    onProgress: (loaded) => progress.push(loaded),
  });
  return { ...stub, written, progress };
}

describe('key points by the Prompt API', () => {
  test('are there only where the browser has one, for lists, in the languages it writes', async () => {
    expect(findPromptApi({ LanguageModel: {} })).toBeNull();
    const { api } = promptStandIn({ availability: 'downloading' });
    expect(findPromptApi({ LanguageModel: api })).toBe(api);
    const model = promptModel(api);
    expect(await model.availability('en', 'long')).toBe('downloading');
    expect(await model.availability('en', 'short')).toBe('unavailable');
    expect(await model.availability('zh', 'long')).toBe('unavailable');
  });

  test('are asked for as a list of so many, with the options that were asked about', async () => {
    const { written, read, asked, alive } = ask({});
    expect(await written).toEqual({ lines: ['The ferry stops.', 'It lost money.'], isPartly: false });
    expect(read[0]?.text).toBe(STORY.join('\n\n'));
    expect(read[0]?.schema).toMatchObject({ properties: { points: { maxItems: 3 } } });
    expect(asked[0]?.expectedOutputs).toEqual([{ type: 'text', languages: ['en'] }]);
    expect(alive()).toBe(0);
  });

  test('tell how much of the model has come', async () => {
    const { written, progress } = ask({ availability: 'downloadable' });
    await written;
    expect(progress).toEqual([0, 0.5, 1, 1]);
  });

  test.each([false, true])(
    'of a story too long for the model are of its beginning (older names: %s)',
    async (isOld) => {
      const long = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} of a very long story about a ferry.`);
      const { written, read } = ask({ contextWindow: 1200, isOld }, undefined, long);
      expect((await written).isPartly).toBe(true);
      expect(long.join('\n\n').startsWith(read[0]?.text ?? 'x')).toBe(true);
    },
  );

  test.each([
    [{ createFails: 'NotSupportedError' }, 'language'],
    [{ createFails: 'NotAllowedError' }, 'not-allowed'],
    [{ promptFails: 'NotReadableError' }, 'withheld'],
    [{ contextWindow: 5 }, 'too-long'],
    [{ answer: '{"points": ["cut sho' }, 'failed'],
    [{ answer: '{"points": []}' }, 'failed'],
    [{ answer: '{"points": [3, null]}' }, 'failed'],
    [{ answer: 'null' }, 'failed'],
  ] as const)('%o is told as “%s”, and nothing is left running', async (given, why) => {
    const { written, alive } = ask(given);
    await expect(written).rejects.toMatchObject({ name: 'OwnModelError', why });
    expect(alive()).toBe(0);
  });

  test('can be cancelled while they are written', async () => {
    const stop = new AbortController();
    const { written, alive } = ask({ hangs: true }, stop);
    setTimeout(() => stop.abort());
    await expect(written).rejects.toMatchObject({ why: 'cancelled' });
    expect(alive()).toBe(0);
  });
});
