/* What every suite needs: a browser with the extension and a server with the test pages, open while its tests run. */
import { afterAll, beforeAll } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';

export interface Opened {
  readonly driver: Driver;
  readonly server: PageServer;
}

/** To be called within a suite. `first`: what is done before its first test. What is given can be used in hooks and tests only. */
export function whileOpen(
  start: () => Promise<Driver>,
  serve: () => Promise<PageServer>,
  first?: () => Promise<unknown>,
): Opened {
  const opened: { driver?: Driver; server?: PageServer } = {};
  beforeAll(async () => {
    [opened.driver, opened.server] = await Promise.all([start(), serve()]);
    await first?.();
  });
  afterAll(async () => {
    await opened.driver?.close();
    await opened.server?.close();
  });
  const must = <T>(what: T | undefined): T => {
    if (!what) throw new Error('nothing is open yet');
    return what;
  };
  return {
    get driver() {
      return must(opened.driver);
    },
    get server() {
      return must(opened.server);
    },
  };
}
