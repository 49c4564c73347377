import { expect, test } from 'vitest';
import { foldAlso, foldText } from '../../src/anchoring/fold-text';
import { fromPlain } from '../../src/languages/from-plain';
import type { PageWords } from '../../src/languages/language';
import { pageKnowledge } from '../../src/languages/page-knowledge';
import { PAGE_WORDS } from '../../src/languages/page-words';

test('word lists come through JSON as they were, regular expressions with their flags', () => {
  const sent = JSON.parse(JSON.stringify(pageKnowledge())) as ReturnType<typeof pageKnowledge>;
  expect(fromPlain<readonly PageWords[]>(sent.words)).toEqual(PAGE_WORDS);
});

test('once the page knows the characters of both scripts, a quote reads the same in either', () => {
  const { traditional, simplified } = pageKnowledge();
  expect(traditional).toHaveLength(simplified.length);
  foldAlso(traditional, simplified);
  expect(foldText('渡輪將停航').text).toBe(foldText('渡轮将停航').text);
});
