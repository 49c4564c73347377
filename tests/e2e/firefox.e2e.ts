import { join } from 'node:path';
import { servePages } from '../../tools/drive/serve';
import { badPageTests } from './bad-pages';
import { blockedTests } from './blocked';
import { changingPageTests } from './changing-pages';
import { correctionTests } from './corrections';
import { firefoxDriver } from './drivers';
import { faultTests } from './faults';
import { highlightTests } from './highlights';
import { noRoomTests } from './no-room';
import { noteTests } from './notes';
import { privateTests } from './private';
import { readingTests } from './reading';
import { siteTests } from './sites';

const serve = () => servePages(join(import.meta.dirname, '../pages'));

readingTests(() => firefoxDriver(), serve);
noteTests(() => firefoxDriver(), serve);
highlightTests(() => firefoxDriver(), serve);
correctionTests(() => firefoxDriver(), serve);
faultTests(() => firefoxDriver(), serve);
noRoomTests(() => firefoxDriver(), serve);
blockedTests(() => firefoxDriver(), serve);
privateTests(() => firefoxDriver(), serve);
changingPageTests(() => firefoxDriver(), serve);
siteTests(() => firefoxDriver({ grantOptional: true }), serve);
badPageTests(() => firefoxDriver(), serve, 'about:about');
