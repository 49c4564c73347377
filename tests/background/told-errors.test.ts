import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withToldErrors } from '../../src/background/told-errors';
import { DatabaseBlocked, StorageFull } from '../../src/notes/note-errors';

test('an older window in the way is told in the reader’s words, any other error as it is', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('另一个窗口仍在使用旧版');
  const calls = withToldErrors({
    read: async (what: string) => what,
    blocked: async (): Promise<string> => {
      throw new DatabaseBlocked();
    },
    full: async (): Promise<string> => {
      throw new StorageFull(null);
    },
  });
  expect(await calls.read('a')).toBe('a');
  await expect(calls.blocked()).rejects.toMatchObject({
    name: 'DatabaseBlocked',
    message: '另一个窗口仍在使用旧版',
  });
  await expect(calls.full()).rejects.toThrow('no room left');
});
