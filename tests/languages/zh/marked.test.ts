import { describe } from 'vitest';
import { zh } from '../../../src/languages/zh/index';
import { testMarked } from '../../facts/marked-text';

for (const family of ['times', 'amounts', 'names', 'quotes'])
  describe(family, () => {
    testMarked(`tests/languages/zh/${family}.txt`, [zh]);
  });

describe('indirect speech', () => {
  testMarked('tests/languages/zh/indirect.txt', [zh], (fact) => fact.indirect === true);
});
