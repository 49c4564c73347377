import { expect, test, vi } from 'vitest';
import { loadBrain } from '../../src/background/brain';

test('a model that cannot be read costs its names, no more, and loading happens once', async () => {
  const fetched = vi.fn(async () => {
    throw new TypeError('failed');
  });
  vi.stubGlobal('fetch', fetched);
  const brain = await loadBrain((file) => `chrome-extension://x${file}`);
  expect(brain.taggers).toEqual([]);
  expect(brain.languages.map((l) => l.code)).toContain('zh');
  const calls = fetched.mock.calls.length;
  expect(await loadBrain((file) => file)).toBe(brain);
  expect(fetched.mock.calls.length).toBe(calls);
  vi.unstubAllGlobals();
});
