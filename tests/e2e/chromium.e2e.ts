import { allSuites } from './all-suites';
import { chromiumDriver } from './drivers';

allSuites(chromiumDriver, 'chrome://version/');
