/*
 * Writes that the background was asked for and has not answered, kept where they outlive the window that asked: a page may be left, or
 * the browser go, while a stopped background is still starting. The background does what is left of them when it starts, and when
 * one is put there. All of them are made so that doing them twice changes nothing.
 */
import { browser } from 'wxt/browser';
import { sortedId } from '../notes/note-id';
import type { BackgroundCalls } from './calls';

const WRITES = ['saveNote', 'changeNote', 'removeNote', 'restoreNote', 'doTogether', 'joinNotes'] as const;
type Write = (typeof WRITES)[number] & keyof BackgroundCalls;

interface Kept {
  readonly call: Write;
  readonly args: readonly unknown[];
}

/** Names sort by the time they were given. */
const PREFIX = 'unanswered:';
/** Milliseconds without an answer after which a write is kept: one that runs answers sooner. */
const PATIENCE = 150;
/** Milliseconds: whoever asked takes away what was answered in that time. */
const GRACE = 1500;

const waiting = new Set<() => void>();
let isLeaving = false;
let isPrivate = false;

export const isWrite = (call: string): call is Write => (WRITES as readonly string[]).includes(call);

/** Whether from now on nothing is kept: in private windows and beside them, since it would be on the disk. */
export function keepNothing(inPrivate: boolean): void {
  isPrivate = inPrivate;
}

/** From now on all that is unanswered is kept at once when the window goes. */
export function keepWhenLeaving(window: Window, signal: AbortSignal | null = null): void {
  const options = { capture: true, ...(signal && { signal }) };
  window.addEventListener(
    'pagehide',
    () => {
      isLeaving = true;
      for (const keep of waiting) keep();
    },
    options,
  );
  const back = () => {
    isLeaving = false;
  };
  window.addEventListener('pageshow', back, options);
}

/** For the extension's own windows: Chromium ends them before what their last event sends has arrived, so it comes with the first. */
export function leaveEarly(window: Window): void {
  window.addEventListener('beforeunload', () => window.dispatchEvent(new Event('pagehide')), true);
}

export const newWriteName = (): string => PREFIX + sortedId();

/** Gives `answer` back, and keeps the write until it has come (or, where the window still stands, failed: whoever asked knows then). */
export async function keepUnanswered<T>(
  call: Write,
  args: readonly unknown[],
  answer: Promise<T>,
  name = newWriteName(),
): Promise<T> {
  if (isPrivate) return answer;
  let kept: Promise<void> | null = null;
  const keep = () => {
    kept ??= browser.storage.local.set({ [name]: { call, args } satisfies Kept }).catch(() => {}); // no room: as before
  };
  const timer = setTimeout(keep, PATIENCE);
  waiting.add(keep);
  if (isLeaving) keep();
  const settled = () => {
    clearTimeout(timer);
    waiting.delete(keep);
    void kept?.then(() => browser.storage.local.remove(name)).catch(() => {}); // done twice then, which is no harm
  };
  try {
    const value = await answer;
    settled();
    return value;
  } catch (error) {
    if (!isLeaving) settled();
    throw error;
  }
}

/** Writes that this background did when it was called: whoever asked may have gone without hearing of it. */
const done = new Set<string>();

/** The write of that name was done: not to be done again over what was written since. */
export function doneByCall(name: string): void {
  done.add(name);
  void browser.storage.local.remove(name).catch(() => {});
}

/** Failures of what no other day will do: the call itself is none that the store can take. */
const NEVER = /^(TypeError|DataError|DataCloneError|ConstraintError)$/;

/** Does what is kept, oldest first, now and whenever more is put there. What fails for a reason that may pass stays, and all after it. */
export function doUnanswered(run: (call: Write, args: readonly unknown[]) => Promise<unknown>): void {
  let turn = Promise.resolve();
  const doOne = async (name: string): Promise<unknown> => {
    const kept = (await browser.storage.local.get(name))[name] as Kept | undefined; // answered meanwhile, perhaps
    const isToDo = kept && isWrite(kept.call) && !done.has(name);
    return isToDo ? run(kept.call, kept.args).catch((error: Error) => error) : null;
  };
  const doAll = async () => {
    const all = await browser.storage.local.get(null);
    const names = Object.keys(all).filter((name) => name.startsWith(PREFIX));
    for (const name of names.sort()) {
      const outcome = await doOne(name);
      if (outcome instanceof Error && !NEVER.test(outcome.name)) return;
      await browser.storage.local.remove(name);
    }
  };
  const next = () => {
    turn = turn.then(doAll).catch(() => {}); // tried again at the next start
  };
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const isMore = Object.entries(changes).some(([name, c]) => name.startsWith(PREFIX) && c.newValue);
    if (isMore) setTimeout(next, GRACE);
  });
  next();
}
