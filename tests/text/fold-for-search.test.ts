import { expect, test } from 'vitest';
import { foldForSearch } from '../../src/text/fold-for-search';

test.each([
  ['CAFÉ', 'cafe'],
  ['Žižkov', 'zizkov'],
  ['３.27亿', '3.27亿'],
  ['がか', 'がか'],
  ['한국', '한국'],
])('“%s” is searched as “%s”', (text, folded) => expect(foldForSearch(text)).toBe(folded));
