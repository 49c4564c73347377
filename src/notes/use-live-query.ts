/* The hook through which Preact views see the database. */
import type { Observable } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a live query knows: nothing yet, its latest answer, or why it failed. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/** Follows a live query of `live-notes.ts`. `key` names what it asks about: when it changes, `ask` is called again. */
export function useLiveQuery<T>(ask: () => Observable<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is a new function at each drawing; `key` stands for it
  useEffect(() => {
    setLive({ state: 'loading' });
    const subscription = ask().subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live;
}
