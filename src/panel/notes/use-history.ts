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

/** Where a key is the field's own. */
export const IS_FIELD = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

export interface HistoryServices extends Pick<Services, 'liveNotes' | 'history'> {
  readonly background: Pick<Services['background'], 'doTogether'>;
  /** Whether what is done to notes now is a step here; it always is where this is not given. */
  readonly isLookedAt?: () => boolean;
}

/** `onFailed` is told where a step could not be taken back. */
export function useHistory(key: PageKey, services: HistoryServices, onFailed: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `onFailed` does the same whenever it was made
  useEffect(() => {
    const stop = new AbortController();
    follow(key, services, onFailed, stop.signal);
    return () => stop.abort();
  }, [key, services]);
}

function follow(key: PageKey, services: HistoryServices, onFailed: () => void, signal: AbortSignal): void {
  const { background, history: kept } = services;
  let history: History = NOTHING_DONE;
  /** The notes as last seen or left by us; null until the first look, which is nobody's step. */
  let seen: readonly Note[] | null = null;
  /** What the last look gave while a step of ours was under way. */
  let meanwhile: readonly Note[] | null = null;
  let turning = false;
  /** Our own last step, as it was stored; null for what is gone for good. */
  let ours: readonly (Note | null)[] = [];

  const ready = kept.read(key).then((stored) => {
    const undone = history.done.length ? [] : (stored?.undone ?? []);
    history = { done: [...(stored?.done ?? []), ...history.done], undone };
  });
  const keep = (next: History) => {
    history = next;
    void ready.then(() => kept.write(key, history));
  };
  const looked = Promise.withResolvers<void>();
  const look = (notes: readonly Note[]) => {
    const step = seen && stepBetween(seen, notes, Date.now());
    seen = notes;
    if (step && services.isLookedAt?.() !== false) keep(record(history, step));
  };

  services.liveNotes(
    key,
    (notes) => {
      if (turning) meanwhile = notes;
      else if (!isBehind(notes, ours)) look(notes);
      looked.resolve();
    },
    signal,
  );

  async function turn(way: (history: History) => Turned | null): Promise<void> {
    const latest = seen ?? [];
    const turned = way(caughtUp(history, latest, Date.now()));
    if (!turned) return;
    turning = true;
    try {
      const revisions = new Map(latest.map((n) => [n.id, n.revision]));
      const acts = turned.acts.map((a) => ({ ...a, base: revisions.get(a.note) ?? 0 }));
      ours = await background.doTogether(acts);
      keep(turned.history);
      const touched = new Set(acts.map((a) => a.note));
      seen = [...latest.filter((n) => !touched.has(n.id)), ...ours.filter(isLiving)];
    } catch {
      onFailed();
    } finally {
      turning = false;
      // what somebody else did in the meantime is a step, what we did is none
      if (meanwhile && !isBehind(meanwhile, ours) && hasAll(meanwhile, ours)) look(meanwhile);
      meanwhile = null;
    }
  }

  /** Presses are answered one after the other: none is lost because the one before is still being stored. */
  let last: Promise<unknown> = Promise.all([ready, looked.promise]);
  addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.closest(IS_FIELD)) return; // the field has its own
      event.preventDefault();
      const way = event.shiftKey ? redo : undo;
      last = last.then(() => turn(way));
    },
    { signal },
  );
}

const isLiving = (note: Note | null): note is Note => note !== null && note.removed === null;

/** Whether the notes were read before our step was stored: such a look must not pass for somebody's undoing it. */
const isBehind = (notes: readonly Note[], ours: readonly (Note | null)[]): boolean =>
  pairs(ours, notes).some(([own, note]) => note && note.revision < own.revision);

const hasAll = (notes: readonly Note[], ours: readonly (Note | null)[]): boolean =>
  pairs(ours.filter(isLiving), notes).every(([, note]) => note !== undefined);

/** Each of ours with the same note among `notes`. */
function pairs(
  ours: readonly (Note | null)[],
  notes: readonly Note[],
): readonly (readonly [Note, Note | undefined])[] {
  if (!ours.length) return [];
  const byId = new Map(notes.map((n) => [n.id, n]));
  return ours.flatMap((own) => (own ? [[own, byId.get(own.id)] as const] : []));
}
