/* The part of `npm run bench:reading` that runs in a page: our reading, Readability (its clone included) and Defuddle, each timed. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { PAGE_WORDS } from '../src/languages/page-words';
import { readPage } from '../src/reading';

/** Milliseconds; null where the reader threw. */
export interface Times {
  readonly ours: number | null;
  readonly readability: number | null;
  readonly defuddle: number | null;
}

const run: Readonly<Record<keyof Times, () => unknown>> = {
  ours: () => readPage(document, { words: PAGE_WORDS }),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url: document.URL }).parse(),
};

export async function time(who: keyof Times): Promise<number | null> {
  const from = performance.now();
  try {
    await run[who]();
  } catch {
    return null; // counted by the tool
  }
  return performance.now() - from;
}

interface Scheduler {
  yield(): Promise<void>;
}

/** Our longest stretch between two turns given to the page, milliseconds. */
export async function longestTask(): Promise<number> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const turn = scheduler.yield.bind(scheduler);
  let from = performance.now();
  let longest = 0;
  scheduler.yield = async () => {
    longest = Math.max(longest, performance.now() - from);
    await turn();
    from = performance.now();
  };
  await readPage(document, { words: PAGE_WORDS });
  longest = Math.max(longest, performance.now() - from);
  Reflect.deleteProperty(scheduler, 'yield');
  return longest;
}
