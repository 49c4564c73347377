/*
 * The first of the two hooks that fetch: what the page in the tab holds. Asks the tab, asks again when it says that something is
 * new, and drops answers that come too late.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { CallError } from '../messages/call';
import type { PageState } from '../messages/calls';
import type { PageEvent, Services, Tab, Unreadable } from './services';

export type PageView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  /** Our script was let in and yet nobody answers. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'ready'; readonly state: PageState };

export interface LivePage {
  readonly view: PageView;
  /** Asks anew, from the start: the person wants it. */
  readonly again: () => void;
}

/** Null for `tab` while it is not known which one it is. */
export function usePage(tab: Tab | null, services: Services, onEvent: (event: PageEvent) => void): LivePage {
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  const question = useRef(0);
  const hear = useRef(onEvent);
  hear.current = onEvent;

  const ask = useCallback(async () => {
    if (!tab) return;
    const mine = ++question.current;
    const answer = await askPage(tab, services);
    if (mine === question.current) setView(answer);
  }, [tab, services]);

  const again = useCallback(() => {
    setView({ kind: 'loading' });
    void ask();
  }, [ask]);

  useEffect(() => {
    again();
    const stop = new AbortController();
    services.hear((tabId, event) => {
      if (tabId !== tab?.id) return;
      if (event.kind === 'changed') void ask();
      else hear.current(event);
    }, stop.signal);
    return () => {
      question.current++; // whatever is under way is of another tab or visit
      stop.abort();
    };
  }, [tab, services, ask, again]);

  return { view, again };
}

const isNoAnswer = (error: unknown) => error instanceof CallError && error.name === 'NoAnswer';

/** Firefox takes a script for its own pages and never runs it; their address it does not tell. */
function silent(error: unknown, tab: Tab): PageView {
  if (!isNoAnswer(error)) throw error;
  const isWebPage = tab.url !== null && /^https?:/.test(tab.url);
  return isWebPage ? { kind: 'silent' } : { kind: 'unreadable', why: 'browser-page' };
}

/** Never throws: what goes wrong is a view too. */
async function askPage(tab: Tab, services: Services): Promise<PageView> {
  const getState = async (): Promise<PageView> => ({
    kind: 'ready',
    state: await services.page(tab.id).getState(),
  });
  try {
    return await getState().catch(async (error: unknown) => {
      if (!isNoAnswer(error)) throw error;
      const reach = await services.reach(tab);
      if (reach === 'there') return getState().catch((again: unknown) => silent(again, tab));
      return reach === 'needs-click' ? { kind: 'needs-click' } : { kind: 'unreadable', why: reach };
    });
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}
