import { de } from '../../../src/languages/de/index';
import { testMarked } from '../../facts/marked-text';

testMarked('tests/languages/de/amounts.txt', [de]);
testMarked('tests/languages/de/times.txt', [de]);
testMarked('tests/languages/de/quotes.txt', [de]);
