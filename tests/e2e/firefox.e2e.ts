import { allSuites } from './all-suites';
import { firefoxDriver } from './drivers';

allSuites(firefoxDriver, 'about:about');
