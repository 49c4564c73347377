/*
 * The browser stops a background after half a minute without work, and the next page then waits for its start, its rules and its models.
 * While a reader is at it with the panel open, the background is kept ready; left alone, it may go.
 */

/** Milliseconds between calls: browsers allow thirty seconds without one. */
const EVERY = 20_000;
/** Milliseconds after the last sign of a reader. */
const IN_USE = 5 * 60_000;

/**
 * `call` reaches the background; what it answers does not matter. `isSeen`: whether the panel may be looked at. What comes back is to be
 * called at every sign of a reader: the first wakes the background at once.
 */
export function keepReady(
  call: () => Promise<unknown>,
  isSeen: () => boolean,
  now = () => Date.now(),
): () => void {
  let used = 0;
  let timer: ReturnType<typeof setInterval> | null = null;
  const ready = () => void call().catch(() => {}); // asked in earnest, it starts all the same
  const tick = () => {
    if (isSeen() && now() - used < IN_USE) return ready();
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return () => {
    used = now();
    if (timer !== null || !isSeen()) return;
    timer = setInterval(tick, EVERY);
    ready();
  };
}
