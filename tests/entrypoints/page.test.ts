// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import script from '../../entrypoints/page';
import { startPageSession } from '../../src/page-session';

vi.mock('../../src/page-session', () => ({ startPageSession: vi.fn() }));
const started = vi.mocked(startPageSession);

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(browser.i18n, { getMessage: (name: string) => name, getUILanguage: () => 'en' });
  Object.assign(browser.runtime, { id: 'one' });
});
afterEach(() => document.dispatchEvent(new Event('nutgraf-started')));

test.each([
  ['something is typed', () => document.dispatchEvent(new Event('input'))],
  ['a save has failed', () => expect(started.mock.calls[0]?.[0].isAlive()).toBe(false)],
])('a script that is cut off from its extension notices when %s', (_when, happens) => {
  script.main();
  const signal = started.mock.calls[0]?.[0].signal;
  Object.assign(browser.runtime, { id: undefined });
  expect(signal?.aborted).toBe(false);
  happens();
  expect(signal?.aborted).toBe(true);
});

test('of two scripts put into a page at once the first stays; one that is cut off gives way to the next', () => {
  script.main();
  script.main();
  expect(started).toHaveBeenCalledTimes(1);
  const signal = started.mock.calls[0]?.[0].signal;
  expect(signal?.aborted).toBe(false);

  Object.assign(browser.runtime, { id: undefined });
  script.main();
  expect(started).toHaveBeenCalledTimes(2);
  expect(signal?.aborted).toBe(true);
});
