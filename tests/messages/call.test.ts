import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { background, CallError, panel, receive } from '../../src/messages/call';

const handlers = {
  tagsInUse: async () => ['town', 'court'],
  notesOn: async () => {
    throw new RangeError('no such page');
  },
} as unknown as Parameters<typeof receive<'background'>>[1];

describe('calls between contexts', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());
  /** Lets all the waiting pass, however long. */
  const atLast = async <T>(answer: Promise<T>): Promise<T> => {
    answer.catch(() => {}); // looked at below
    await vi.advanceTimersByTimeAsync(120_000);
    return answer;
  };

  test('gives the answer of the handler it is addressed to', async () => {
    receive('background', handlers);
    expect(await background.tagsInUse()).toEqual(['town', 'court']);
  });

  test('carries an error over with its name and words', async () => {
    receive('background', handlers);
    const error = await background.notesOn('k' as never).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({ name: 'RangeError', message: 'no such page' });
  });

  test('no receiver at all is an error, not undefined', async () => {
    await expect(atLast(background.tagsInUse())).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('a background that was stopped under way is asked again', async () => {
    let asked = 0;
    const dying = (_m: unknown, _s: unknown, respond: (answer: unknown) => void): true => {
      asked++;
      queueMicrotask(() => respond(asked < 6 ? undefined : { ok: true, value: ['town'] }));
      return true;
    };
    fakeBrowser.runtime.onMessage.addListener(dying as never);
    expect(await atLast(background.tagsInUse())).toEqual(['town']);
    asked = 0;
    await expect(background.openLibrary(null)).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(asked).toBe(1); // two windows would be one too many
  });

  test('a script whose extension was updated under it is cut off: nothing is asked again', async () => {
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    try {
      await expect(background.tagsInUse()).rejects.toMatchObject({ name: 'CutOff' });
    } finally {
      Object.assign(fakeBrowser.runtime, { id });
    }
  });

  test('a background that took a call and never answers is asked again', async () => {
    let asked = 0;
    const hanging = (_m: unknown, _s: unknown, respond: (answer: unknown) => void): true => {
      if (++asked > 1) respond({ ok: true, value: ['town'] });
      return true;
    };
    fakeBrowser.runtime.onMessage.addListener(hanging as never);
    expect(await atLast(background.tagsInUse())).toEqual(['town']);
    expect(asked).toBe(2);
  });

  test('writes of one window are done in the order they were asked, though one has to be asked again', async () => {
    const done: string[] = [];
    let asked = 0;
    const dying = (m: { call: string }, _s: unknown, respond: (answer: unknown) => void): true => {
      const isLost = ++asked === 1;
      if (!isLost) done.push(m.call);
      queueMicrotask(() => respond(isLost ? undefined : { ok: true, value: null }));
      return true;
    };
    fakeBrowser.runtime.onMessage.addListener(dying as never);
    const id = 'n1' as never;
    await atLast(Promise.all([background.removeNote(id), background.restoreNote(id)]));
    expect(done).toEqual(['removeNote', 'restoreNote']);
  });

  test('a write is known by one name where it is kept and where it is done', async () => {
    const names: unknown[] = [];
    const slow = (m: { name: string }): true => {
      names.push(m.name);
      return true;
    };
    fakeBrowser.runtime.onMessage.addListener(slow as never);
    background.removeNote('n1' as never).catch(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(names);
    await vi.advanceTimersByTimeAsync(120_000);
    const done = vi.fn();
    receive('background', { removeNote: async () => {} } as never, null, done);
    await background.removeNote('n1' as never);
    expect(done).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^unanswered:/));
  });

  test('a write that fails keeps none after it from being done', async () => {
    receive('background', {
      removeNote: async () => {
        throw new Error('full');
      },
      restoreNote: async () => null,
    } as unknown as Parameters<typeof receive<'background'>>[1]);
    const id = 'n1' as never;
    const [failed, done] = await atLast(
      Promise.allSettled([background.removeNote(id), background.restoreNote(id)]),
    );
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('a call the receiver does not know is not answered', async () => {
    receive('background', handlers);
    await expect(
      atLast((background as never as { constructor: never; toString2(): Promise<void> }).toString2()),
    ).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('a receiver stops answering when its signal aborts', async () => {
    const stop = new AbortController();
    receive('background', handlers, stop.signal);
    stop.abort();
    await expect(atLast(background.tagsInUse())).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('telling the panel is no error while none is open', async () => {
    await expect(panel.stateChanged(null)).resolves.toBeUndefined();
  });

  test('messages of another shape are left alone', async () => {
    receive('background', handlers);
    await expect(
      fakeBrowser.runtime.sendMessage({ to: 'background', call: 'constructor', args: [] }),
    ).resolves.toBeUndefined();
    await expect(fakeBrowser.runtime.sendMessage('hello')).resolves.toBeUndefined();
  });
});
