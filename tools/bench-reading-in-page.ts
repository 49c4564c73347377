/* The part of `npm run bench:reading` that runs in a page: our reading, Readability (its clone included) and Defuddle, each timed. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { PAGE_WORDS } from '../src/languages/page-words';
import { readPage } from '../src/reading';

const READERS = {
  ours: () => readPage(document, { words: PAGE_WORDS }),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url: document.URL }).parse(),
} satisfies Record<string, () => unknown>;

export type Reader = keyof typeof READERS;

/** Waits until the page is laid out and drawn: in use it has been, long before it is read. */
export async function rest(): Promise<void> {
  void document.body?.offsetHeight;
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds; null where the reader threw. */
export async function time(reader: Reader): Promise<number | null> {
  const from = performance.now();
  try {
    await READERS[reader]();
  } catch {
    return null; // counted by the tool
  }
  return performance.now() - from;
}

interface Scheduler {
  yield(): Promise<void>;
}

/** Of one reading by ours. */
export interface Manners {
  /** The longest stretch between two turns given to the page, milliseconds. */
  readonly longestTask: number;
  /** The serialized document is the same after it as before. */
  readonly unchanged: boolean;
}

export async function manners(): Promise<Manners> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const turn = scheduler.yield.bind(scheduler);
  const before = document.documentElement.outerHTML;
  let from = performance.now();
  let longestTask = 0;
  const took = () => {
    longestTask = Math.max(longestTask, performance.now() - from);
  };
  scheduler.yield = async () => {
    took();
    await turn();
    from = performance.now();
  };
  await READERS.ours();
  took();
  Reflect.deleteProperty(scheduler, 'yield');
  return { longestTask, unchanged: document.documentElement.outerHTML === before };
}
