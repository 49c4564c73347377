// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  doneByCall,
  doUnanswered,
  keepNothing,
  keepUnanswered,
  keepWhenLeaving,
  leaveEarly,
} from '../../src/messages/unanswered';

let end: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  end = new AbortController();
  keepWhenLeaving(window, end.signal);
});
afterEach(() => {
  window.dispatchEvent(new Event('pageshow'));
  end.abort();
  vi.useRealTimers();
});

const kept = async () => Object.values(await fakeBrowser.storage.local.get());
const never = () => new Promise<never>(() => {});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a write that is answered soon is never kept', async () => {
  const put = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect(await keepUnanswered('removeNote', ['n1'], Promise.resolve('done'))).toBe('done');
  await pass(1000);
  expect(put).not.toHaveBeenCalled();
});

test('one that is not is kept, until it is answered', async () => {
  let answer = (_: string) => {};
  const asked = keepUnanswered('removeNote', ['n1'], new Promise((done) => (answer = done)));
  await pass(500);
  expect(await kept()).toEqual([{ call: 'removeNote', args: ['n1'] }]);
  answer('done');
  await asked;
  await pass(1);
  expect(await kept()).toEqual([]);
});

test('when the window goes, what is under way and what is asked last is kept at once', async () => {
  void keepUnanswered('changeNote', ['n1', { body: 'a' }, 1], never());
  window.dispatchEvent(new Event('pagehide'));
  void keepUnanswered('changeNote', ['n2', { body: 'b' }, 1], never());
  await pass(1);
  expect(await kept()).toHaveLength(2);
});

test('in a window of the extension that comes before the window goes, which may be too late', async () => {
  leaveEarly(window);
  void keepUnanswered('removeNote', ['n1'], never());
  window.dispatchEvent(new Event('beforeunload'));
  await pass(1);
  expect(await kept()).toHaveLength(1);
});

test('a failure that the one who asked hears of is not kept; one that nobody hears of is', async () => {
  const failing = async () => {
    await pass(300);
    throw new Error('no answer');
  };
  await keepUnanswered('removeNote', ['n1'], failing()).catch(() => {});
  await pass(1);
  expect(await kept()).toEqual([]);
  window.dispatchEvent(new Event('pagehide'));
  await keepUnanswered('removeNote', ['n1'], failing()).catch(() => {});
  await pass(1);
  expect(await kept()).toHaveLength(1);
});

test('the background does what is left when it starts, in the order it was asked', async () => {
  window.dispatchEvent(new Event('pagehide'));
  for (const id of ['n1', 'n2', 'n3']) {
    void keepUnanswered('removeNote', [id], never());
    await pass(2);
  }
  const done: unknown[] = [];
  doUnanswered(async (...write) => void done.push(write));
  await pass(10);
  expect(done).toEqual(['n1', 'n2', 'n3'].map((id) => ['removeNote', [id]]));
  expect(await kept()).toEqual([]);
});

test('and what is put there while it runs; no other call, and nothing that must wait for room', async () => {
  const done: string[] = [];
  doUnanswered(async (call) => {
    done.push(call);
    if (call === 'saveNote') throw Object.assign(new Error('full'), { name: 'StorageFull' });
  });
  await pass(10); // it has looked once
  await fakeBrowser.storage.local.set({
    'unanswered:1': { call: 'openLibrary', args: [] },
    'unanswered:2': { call: 'removeNote', args: ['n1'] },
    'unanswered:3': { call: 'saveNote', args: [{}] },
    shownTypes: [],
  });
  await pass(2000);
  expect(done).toEqual(['removeNote', 'saveNote']);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['unanswered:3', 'shownTypes']);
});

test('what was done by its call is not done again, when whoever asked has gone', async () => {
  window.dispatchEvent(new Event('pagehide'));
  void keepUnanswered('removeNote', ['n1'], never(), 'unanswered:done');
  await pass(1);
  const done: unknown[] = [];
  doUnanswered(async (...write) => void done.push(write));
  doneByCall('unanswered:done');
  await pass(2000);
  expect(done).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('nor what whoever asked has had answered, while those before it were done', async () => {
  const done: unknown[] = [];
  await fakeBrowser.storage.local.set({
    'unanswered:1': { call: 'removeNote', args: ['n1'] },
    'unanswered:2': { call: 'removeNote', args: ['n2'] },
  });
  doUnanswered(async (_call, [id]) => {
    done.push(id);
    await fakeBrowser.storage.local.remove('unanswered:2');
  });
  await pass(10);
  expect(done).toEqual(['n1']);
});

test('what fails for a reason that may pass stays for the next start, and all after it; what can never be done goes', async () => {
  await fakeBrowser.storage.local.set({
    'unanswered:1': { call: 'saveNote', args: [null] },
    'unanswered:2': { call: 'saveNote', args: [{}] },
    'unanswered:3': { call: 'changeNote', args: ['n1', { body: 'a' }, 1] },
  });
  let isBroken = true;
  const done: string[] = [];
  const run = async (call: string, [draft]: readonly unknown[]) => {
    if (draft === null) throw new TypeError('no note');
    if (isBroken) throw Object.assign(new Error('the disk'), { name: 'UnknownError' });
    done.push(call);
  };
  doUnanswered(run);
  await pass(10);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['unanswered:2', 'unanswered:3']);
  isBroken = false;
  doUnanswered(run);
  await pass(10);
  expect(done).toEqual(['saveNote', 'changeNote']);
});

test('of what is asked in private windows nothing is kept', async () => {
  keepNothing(true);
  void keepUnanswered('removeNote', ['n1'], never());
  await pass(500);
  window.dispatchEvent(new Event('pagehide'));
  expect(await kept()).toEqual([]);
  keepNothing(false);
});
