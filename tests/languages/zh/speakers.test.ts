import { expect, test } from 'vitest';
import { zh } from '../../../src/languages/zh/index';
import { sampleName } from '../../facts/sample-found';

test('whose surname is 向 speaks too', () => {
  const text = '“这是鞭策。”书记向平超表示，大家都要努力。';
  const [quotes] = zh.quotes([text], [[sampleName('person', text, '向平超')]]);
  expect(quotes?.map((q) => q.speaker)).toEqual(['向平超']);
});
