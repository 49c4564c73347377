import { en } from '../../../src/languages/en/index';
import { testMarked } from '../../facts/marked-text';

testMarked('tests/languages/en/indirect.txt', [en], (fact) => fact.indirect === true);
