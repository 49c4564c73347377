/* What a page tells its reader of a write that failed comes with the error: where the reader can do something about it, in their language. */
import { browser } from 'wxt/browser';
import { DatabaseBlocked } from '../notes/note-errors';

type Answering<A extends unknown[]> = (...args: A) => Promise<unknown>;

function told(error: unknown): unknown {
  if (error instanceof DatabaseBlocked) error.message = browser.i18n.getMessage('notSaved_blocked');
  return error;
}

/** The same calls, with such errors in the reader's words. */
export function withToldErrors<T extends Record<keyof T, Answering<never[]>>>(calls: T): T {
  const entries = Object.entries<Answering<never[]>>(calls);
  const telling = entries.map(([name, call]) => [
    name,
    (...args: never[]) =>
      call(...args).catch((error: unknown) => {
        throw told(error);
      }),
  ]);
  return Object.fromEntries(telling) as T;
}
