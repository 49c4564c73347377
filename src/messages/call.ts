/*
 * Typed sender and receiver for the calls of `calls.ts`. A receiver answers only what is addressed to it, since panel and
 * background both hear `runtime` messages. Errors cross as data; no answer at all is an error too.
 */
import { browser } from 'wxt/browser';
import type { BackgroundCalls, PageCalls, PanelCalls } from './calls';
import { isWrite, keepUnanswered, newWriteName } from './unanswered';

interface Receivers {
  background: BackgroundCalls;
  page: PageCalls;
  panel: PanelCalls;
}

interface Envelope {
  readonly to: keyof Receivers;
  readonly call: string;
  readonly args: readonly unknown[];
  /** Of a write: the name by which it is kept while nobody has answered. */
  readonly name?: string;
}

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/**
 * The other side answered with an error, or did not answer. `name` is the name the error had there, `NoAnswer`, or `CutOff` where the
 * extension was updated or removed under the page: nobody will answer it any more.
 */
export class CallError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

type Handlers<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (sender: Sender, ...args: A) => R : never;
};

export interface Sender {
  /** The tab a content script's call came from; null from panel, library or background. */
  readonly tabId: number | null;
  readonly url: string | null;
  /** True for pages of private windows. */
  readonly isPrivate: boolean;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Envelope).to === 'string' &&
  typeof (message as Envelope).call === 'string' &&
  Array.isArray((message as Envelope).args);

/** Answers calls to `to` with `handlers` until `signal` aborts. `onDone` is told the names of writes that were done. */
export function receive<K extends keyof Receivers>(
  to: K,
  handlers: Handlers<Receivers[K]>,
  signal: AbortSignal | null = null,
  onDone: ((write: string) => void) | null = null,
): void {
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number; incognito?: boolean }; url?: string },
    respond: (answer: Answer) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.to !== to || !Object.hasOwn(handlers, message.call)) return;
    const handler = (handlers as Record<string, (...args: unknown[]) => unknown>)[message.call];
    if (!handler) return;
    const { tab, url = null } = sender;
    const from: Sender = { tabId: tab?.id ?? null, url, isPrivate: tab?.incognito ?? false };
    // sendResponse and `true`: the one form that every browser and the fake browser of the tests take
    Promise.resolve()
      .then(() => handler(from, ...message.args))
      .then(
        (value) => {
          if (message.name) onDone?.(message.name);
          respond({ ok: true, value: value ?? null });
        },
        (error: unknown) =>
          respond({
            ok: false,
            error:
              error instanceof Error
                ? { name: error.name, message: error.message }
                : { name: 'Error', message: String(error) },
          }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), {
    once: true,
  });
}

function open(answer: unknown): unknown {
  const a = answer as Answer | null | undefined;
  if (a === null || a === undefined) throw new CallError('NoAnswer', 'nobody answered');
  if (a.ok) return a.value;
  throw new CallError(a.error.name, a.error.message);
}

async function send(message: Envelope, tabId: number | null): Promise<unknown> {
  try {
    return open(
      tabId === null
        ? await browser.runtime.sendMessage(message)
        : await browser.tabs.sendMessage(tabId, message),
    );
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError('NoAnswer', error instanceof Error ? error.message : String(error));
  }
}

const sender = <T extends object>(
  to: keyof Receivers,
  tabId: number | null,
  deliver: (message: Envelope, tabId: number | null) => Promise<unknown> = send,
): T =>
  new Proxy({} as T, {
    get:
      (_target, call) =>
      (...args: unknown[]) =>
        deliver({ to, call: String(call), args }, tabId),
  });

/**
 * Milliseconds before a call that the background did not answer is made again. A busy machine may stop and start it several times
 * over, and what a person wrote must not be given up for that: eight seconds in all.
 */
const AGAIN_AFTER = [50, 200, 500, 1000, 2000, 4000];
/** Milliseconds after which no answer is no answer: a background that goes down may leave a call hanging. */
const PATIENCE = 5_000;
/** More of them for each of many writes: five thousand take a slow machine longer. */
const PER_WRITE = 10;
/** The same for calls that work long by their nature. */
const LONG_PATIENCE = 60_000;
const LONG: ReadonlySet<string> = new Set(['analyse', 'factsIn'] satisfies (keyof BackgroundCalls)[]);
/** Not to be done twice. All other calls are made so that a second time changes nothing. */
const ONCE: ReadonlySet<string> = new Set(['openLibrary'] satisfies (keyof BackgroundCalls)[]);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function sendOnce(message: Envelope): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new CallError('NoAnswer', 'nobody answered')),
      (LONG.has(message.call) ? LONG_PATIENCE : PATIENCE) + PER_WRITE * message.args.flat().length,
    );
  });
  return Promise.race([send(message, null), hung]).finally(() => clearTimeout(timer));
}

/** The browser may stop the background at any moment, after it took a call and before it answered: then nobody knows whether it was done. */
async function sendUntilAnswered(message: Envelope): Promise<unknown> {
  if (ONCE.has(message.call)) return send(message, null);
  for (const pause of AGAIN_AFTER) {
    try {
      return await sendOnce(message);
    } catch (error) {
      if (!(error instanceof CallError && error.name === 'NoAnswer')) throw error;
      if (browser.runtime?.id === undefined) throw new CallError('CutOff', error.message);
    }
    await wait(pause);
  }
  return sendOnce(message);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Writes of one window follow one another: one that has to be sent again must not come after what was asked later. */
const sendKept = (message: Envelope): Promise<unknown> => {
  if (!isWrite(message.call)) return sendUntilAnswered(message);
  const name = newWriteName();
  const answer = lastWrite.then(() => sendUntilAnswered({ ...message, name }));
  lastWrite = answer.catch(() => {}); // the one who asked hears of it
  return keepUnanswered(message.call, message.args, answer, name);
};

/** Calls the background. */
export const background: BackgroundCalls = sender<BackgroundCalls>('background', null, sendKept);
/** Calls the content script of a tab. */
export const page = (tabId: number): PageCalls => sender<PageCalls>('page', tabId);
/** Tells whatever panels are open. Nobody listening is no error. */
export const panel: PanelCalls = new Proxy({} as PanelCalls, {
  get:
    (_target, call) =>
    (...args: unknown[]) =>
      send({ to: 'panel', call: String(call), args }, null).then(
        () => undefined,
        () => undefined, // no panel open: that is the usual case
      ),
});
