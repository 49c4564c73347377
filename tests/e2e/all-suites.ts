/* Every end-to-end suite, for one browser. Each suite has a browser of its own. */
import { join } from 'node:path';
import { servePages } from '../../tools/drive/serve';
import { badPageTests } from './bad-pages';
import { blockedTests } from './blocked';
import { changingPageTests } from './changing-pages';
import { correctionTests } from './corrections';
import type { Driver, DriverOptions } from './drivers';
import { faultTests } from './faults';
import { highlightTests } from './highlights';
import { manyTests } from './many';
import { noRoomTests } from './no-room';
import { noteTests } from './notes';
import { privateTests } from './private';
import { readingTests } from './reading';
import { siteTests } from './sites';

const serve = () => servePages(join(import.meta.dirname, '../pages'));

/** @param unreadable a page that no extension may read in this browser */
export function allSuites(launch: (options?: DriverOptions) => Promise<Driver>, unreadable: string): void {
  const start = () => launch();
  readingTests(start, serve);
  noteTests(start, serve);
  highlightTests(start, serve);
  manyTests(start, serve);
  correctionTests(start, serve);
  faultTests(start, serve);
  noRoomTests(start, serve);
  blockedTests(start, serve);
  privateTests(start, serve);
  changingPageTests(start, serve);
  siteTests(() => launch({ grantOptional: true }), serve);
  badPageTests(start, serve, unreadable);
}
