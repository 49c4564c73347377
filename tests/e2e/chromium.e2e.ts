import { join } from 'node:path';
import { servePages } from '../../tools/drive/serve';
import { badPageTests } from './bad-pages';
import { blockedTests } from './blocked';
import { changingPageTests } from './changing-pages';
import { correctionTests } from './corrections';
import { chromiumDriver } from './drivers';
import { faultTests } from './faults';
import { highlightTests } from './highlights';
import { noRoomTests } from './no-room';
import { noteTests } from './notes';
import { privateTests } from './private';
import { readingTests } from './reading';
import { siteTests } from './sites';

const serve = () => servePages(join(import.meta.dirname, '../pages'));

readingTests(() => chromiumDriver(), serve);
noteTests(() => chromiumDriver(), serve);
highlightTests(() => chromiumDriver(), serve);
correctionTests(() => chromiumDriver(), serve);
faultTests(() => chromiumDriver(), serve);
noRoomTests(() => chromiumDriver(), serve);
blockedTests(() => chromiumDriver(), serve);
privateTests(() => chromiumDriver(), serve);
changingPageTests(() => chromiumDriver(), serve);
siteTests(() => chromiumDriver({ grantOptional: true }), serve);
badPageTests(() => chromiumDriver(), serve, 'chrome://version/');
