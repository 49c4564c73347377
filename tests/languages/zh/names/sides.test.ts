import { expect, test } from 'vitest';
import { withSides } from '../../../../src/languages/zh/names/sides';
import { sampleName } from '../../../facts/sample-found';

const told = (texts: readonly string[], short: string) =>
  withSides(
    texts,
    texts.map((text, i) => (i === 0 ? [sampleName('place', text, short)] : [])),
  )
    .slice(1)
    .map((list) => list.map((f) => f.value));

test('a side by the character that the story has for the country', () => {
  expect(told(['中德关系好，德国来了。', '我方愿同德方一道修桥。德方将参加。'], '德')).toEqual([
    ['德', '德'],
  ]);
  expect(told(['中新关系好，新西兰来了。', '用新方法修桥。新方坚定支持。'], '新')).toEqual([['新']]);
  expect(told(['中多关系好，多米尼加来了。', '希望多方参与。赞赏多方恪守承诺。'], '多')).toEqual([['多']]);
  expect(told(['中南关系好，南非来了。', '南方高温。南方将下雨。南方将同中方修桥。'], '南')).toEqual([
    ['南'],
  ]);
  expect(told(['中意关系好，意大利来了。', '同意方将签字。意方感谢。'], '意')).toEqual([['意']]);
});

test('armies of countries that the story names', () => {
  expect(told(['以色列和法国', '以军称没有。打击以军工企业，侵华日军来过。'], '法')).toEqual([['以军']]);
  expect(told(['日本和法国', '侵华日军来过。'], '法')).toEqual([['日军']]);
});
