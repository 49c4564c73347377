import { expect, test } from 'vitest';
import { withoutLetterLists } from '../../../../src/languages/zh/names/letter-lists';
import { sampleName } from '../../../facts/sample-found';

test.each([
  ['探索“报、台、网”等', '台', []],
  ['德、智、体、美', '德', []],
  ['红、黄、蓝、绿四色', '黄', []],
  ['途经新、甘、陕、川', '甘', ['甘']],
  ['中、美、俄三国', '美', ['美']],
  ['赴港、澳', '港', ['港']],
])('%s: %s', (text, name, names) => {
  expect(withoutLetterLists(text, [sampleName('place', text, name, 'zh.names')]).map((f) => f.value)).toEqual(
    names,
  );
});
