/* Ctrl+Z and Ctrl+Shift+Z over a page's notes; what can be undone outlives the panel for as long as the browser runs. */
import { useEffect } from 'preact/hooks';
import type { Note, PageKey } from '../../notes/note';
import type { Services } from '../services';
import {
  caughtUp,
  type History,
  NOTHING_DONE,
  record,
  redo,
  stepBetween,
  type Turned,
  undo,
} from './history';

const IS_FIELD = 'input, textarea, select, [contenteditable]';

/** `onFailed` is told where a step could not be taken back. */
export function useHistory(key: PageKey, services: Services, onFailed: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `onFailed` does the same whenever it was made
  useEffect(() => {
    const stop = new AbortController();
    follow(key, services, onFailed, stop.signal);
    return () => stop.abort();
  }, [key, services]);
}

function follow(key: PageKey, services: Services, onFailed: () => void, signal: AbortSignal): void {
  const { background, history: kept } = services;
  let history: History = NOTHING_DONE;
  /** The notes as last seen; null until the first look, which is nobody's step. */
  let seen: readonly Note[] | null = null;
  let latest: readonly Note[] = [];
  let turning = false;

  const ready = kept.read(key).then((stored) => {
    const undone = history.done.length ? [] : (stored?.undone ?? []);
    history = { done: [...(stored?.done ?? []), ...history.done], undone };
  });
  const keep = (next: History) => {
    history = next;
    void ready.then(() => kept.write(key, history));
  };

  services.liveNotes(
    key,
    (notes) => {
      latest = notes;
      if (turning) return; // what we do ourselves is no new step
      const step = seen && stepBetween(seen, notes, Date.now());
      seen = notes;
      if (step) keep(record(history, step));
    },
    signal,
  );

  async function turn(way: (history: History) => Turned | null): Promise<void> {
    await ready;
    const turned = turning ? null : way(caughtUp(history, latest, Date.now()));
    if (!turned) return;
    turning = true;
    try {
      const revisions = new Map(latest.map((n) => [n.id, n.revision]));
      const acts = turned.acts.map((a) => ({ ...a, base: revisions.get(a.note) ?? 0 }));
      const now = await background.doTogether(acts);
      keep(turned.history);
      const touched = new Set(acts.map((a) => a.note));
      const living = now.filter((n) => n !== null && n.removed === null) as Note[];
      seen = [...latest.filter((n) => !touched.has(n.id)), ...living];
    } catch {
      onFailed();
    } finally {
      turning = false;
    }
  }

  addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.closest(IS_FIELD)) return; // the field has its own
      event.preventDefault();
      void turn(event.shiftKey ? redo : undo);
    },
    { signal },
  );
}
