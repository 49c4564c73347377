/* Long work in short tasks: scrolling and typing have their turn in between. */

/** Milliseconds of work between two turns: half of what is felt (50). Shorter ones cost more: each turn may draw a frame. */
const SLICE = 25;

/** The page's clock: its global name is asked through the page's window each time, which costs more than what it tells. */
const clock = performance;

/** Asked often. A promise to be awaited where the page is to have a turn; else null: most often, so that asking costs little. */
export type Pause = () => Promise<void> | null;

/** Gives the page a turn whenever `SLICE` has passed since the last. One for each piece of work. */
export function takeTurns(): Pause {
  let since = clock.now();
  const turnTaken = () => {
    since = clock.now();
  };
  return () => (clock.now() - since < SLICE ? null : turn().then(turnTaken));
}

const turn = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    // not setTimeout: nested ones wait for 4 ms each
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
