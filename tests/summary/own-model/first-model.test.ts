import { expect, test } from 'vitest';
import { firstModelOf } from '../../../src/summary/own-model/first-model';
import type { OwnModel } from '../../../src/summary/own-model/own-model';

const model = (name: string, can: (language: string) => boolean): OwnModel => ({
  availability: async (language) => (can(language) ? 'available' : 'unavailable'),
  write: async () => ({ lines: [name], isPartly: false }),
});
const options = (language: string) => ({
  language,
  length: 'normal' as const,
  signal: new AbortController().signal,
  onProgress: () => {},
});

test('no models are none', () => {
  expect(firstModelOf([])).toBeNull();
});

test('the first that can write a language writes it', async () => {
  const both = firstModelOf([model('a', (l) => l === 'en'), model('b', () => true)]);
  expect(await both?.availability('en', 'normal')).toBe('available');
  expect(await both?.availability('ja', 'normal')).toBe('available');
  expect((await both?.write(['x'], options('en')))?.lines).toEqual(['a']);
  expect((await both?.write(['x'], options('ja')))?.lines).toEqual(['b']);
});

test('none is asked to write what none can', async () => {
  const one = firstModelOf([model('a', (l) => l === 'en')]);
  expect(await one?.availability('zh', 'normal')).toBe('unavailable');
  await expect(one?.write(['x'], options('zh'))).rejects.toMatchObject({ why: 'language' });
});
