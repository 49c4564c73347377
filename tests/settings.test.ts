import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FACT_TYPES } from '../src/facts/fact';
import { colourNames, marksShown, shownTypes, summaryLength } from '../src/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('have a default until they are set', async () => {
    expect(await shownTypes.get()).toEqual(FACT_TYPES);
    await shownTypes.set(['person']);
    expect(await shownTypes.get()).toEqual(['person']);
  });

  test('read as the default where another version stored what is not known here', async () => {
    await fakeBrowser.storage.local.set({
      shownTypes: ['person', 'mood'],
      marksShown: 'yes',
      summaryLength: 'epic',
      colourNames: { mauve: 'x' },
    });
    expect(await shownTypes.get()).toEqual(FACT_TYPES);
    expect(await marksShown.get()).toBe(true);
    expect(await summaryLength.get()).toBe('normal');
    expect(await colourNames.get()).toEqual({});
  });

  test('tell of changes, of their own only, until the signal ends it', async () => {
    const stop = new AbortController();
    const heard = vi.fn();
    marksShown.watch(heard, stop.signal);
    await marksShown.set(false);
    await shownTypes.set([]);
    stop.abort();
    await marksShown.set(true);
    expect(heard.mock.calls).toEqual([[false]]);
  });
});
