import { expect, test } from 'vitest';
import { withJointOrgs } from '../../../../src/languages/zh/names/joint-orgs';
import { sampleName } from '../../../facts/sample-found';

const names = (text: string): unknown[] =>
  withJointOrgs(text, [sampleName('org', text, text, 'zh.names')]).map((f) => [
    f.value,
    text.slice(f.from, f.to),
  ]);

test('two bodies that act together are two', () => {
  expect(names('青溪环保局联合浅水研究所')).toEqual([
    ['青溪环保局', '青溪环保局'],
    ['浅水研究所', '浅水研究所'],
  ]);
});

test('so are two with 同 or 委托 between', () => {
  expect(names('青溪县人大同浦口县政协').map((n) => (n as string[])[0])).toEqual([
    '青溪县人大',
    '浦口县政协',
  ]);
  expect(names('中国同上合组织').map((n) => (n as string[])[0])).toEqual(['中国', '上合组织']);
});

test.each([
  '青溪科学院地理科学与资源研究所',
  '青溪县工商业联合会',
  '青溪联合大学',
  '联合国教科文组织',
  '青溪联合水务',
])('%s is one', (name) => {
  expect(names(name)).toHaveLength(1);
});

test('a body and its standing committee are one', () => {
  const text = '青溪县第三届委员会常务委员会';
  const list = ['青溪县第三届委员会', '常务委员会'].map((name) => sampleName('org', text, name, 'zh.names'));
  expect(withJointOrgs(text, list).map((f) => f.value)).toEqual([text]);
});

test('a body of two trades is one', () => {
  const text = '中国竹编与藤艺协会、青溪市政府与水利学会';
  const found = ['中国竹编', '藤艺协会', '青溪市政府', '水利学会'].map((name) =>
    sampleName('org', text, name, 'zh.names'),
  );
  expect(withJointOrgs(text, found).map((f) => f.value)).toEqual([
    '中国竹编与藤艺协会',
    '青溪市政府',
    '水利学会',
  ]);
});

test('a ministry for more than one field is one body', () => {
  const text = '巴西矿产和能源部部长来了';
  const finds = [
    sampleName('place', text, '巴西', 'zh.names'),
    sampleName('org', text, '能源部', 'zh.names'),
  ];
  expect(withJointOrgs(text, finds).map((f) => f.value)).toEqual(['巴西矿产和能源部']);
  const two = '中国政府和外交部表示';
  const both = [sampleName('place', two, '中国', 'zh.names'), sampleName('org', two, '外交部', 'zh.names')];
  expect(withJointOrgs(two, both).map((f) => f.value)).toEqual(['中国', '外交部']);
});
