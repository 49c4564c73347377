import type { Observable } from 'dexie';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useLiveQuery } from '../../src/notes/use-live-query';

/** An observable told by hand; counts who listens. */
function told<T>(): {
  query: Observable<T>;
  say: (value: T) => void;
  fail: () => void;
  listeners: () => number;
} {
  const heard = new Set<{ next?: (value: T) => void; error?: (error: unknown) => void }>();
  const subscribe = (observer: { next?: (value: T) => void; error?: (error: unknown) => void }) => {
    heard.add(observer);
    return { unsubscribe: () => heard.delete(observer), closed: false };
  };
  return {
    query: { subscribe } as unknown as Observable<T>,
    say: (value) => heard.forEach((o) => void o.next?.(value)),
    fail: () => heard.forEach((o) => void o.error?.(new Error('gone'))),
    listeners: () => heard.size,
  };
}

const root = document.createElement('div');
afterEach(() => render(null, root));

it('shows loading, every answer, another question when the key changes, and lets go at the end', async () => {
  const [one, two] = [told<string>(), told<string>()];
  function View({ id }: { id: 'one' | 'two' }) {
    const live = useLiveQuery(() => (id === 'one' ? one : two).query, id);
    return live.state === 'ready' ? live.value : live.state;
  }
  render(<View id="one" />, root);
  expect(root.textContent).toBe('loading');
  await vi.waitFor(() => expect(one.listeners()).toBe(1));
  one.say('first');
  await vi.waitFor(() => expect(root.textContent).toBe('first'));
  one.say('second');
  await vi.waitFor(() => expect(root.textContent).toBe('second'));
  render(<View id="two" />, root);
  await vi.waitFor(() => expect([one.listeners(), two.listeners()]).toEqual([0, 1]));
  await vi.waitFor(() => expect(root.textContent).toBe('loading'));
  two.fail();
  await vi.waitFor(() => expect(root.textContent).toBe('failed'));
  render(null, root);
  await vi.waitFor(() => expect(two.listeners()).toBe(0));
});
