import { expect, test } from 'vitest';
import { coreference } from '../../../../src/languages/zh/names/coreference';
import { sampleName } from '../../../facts/sample-found';

/** The values of the names that stand in a text, found first as `names`. */
const valuesOf = (text: string, ...names: string[]) =>
  coreference([text], [names.map((n) => sampleName('org', text, n))])[0]?.map(
    (f) => `${text.slice(f.from, f.to)} ${f.value}`,
  );

test('a short name told in brackets is its body’s wherever it stands, also where nothing found it', () => {
  const text = '海岸石业集团有限公司（以下简称“海石”）昨日停产。海石的工人回家了。';
  expect(valuesOf(text, '海岸石业集团有限公司')?.sort()).toEqual([
    '海岸石业集团有限公司 海岸石业集团有限公司',
    '海石 海岸石业集团有限公司',
    '海石 海岸石业集团有限公司',
  ]);
});

test('without a word that says so, where it is made of the name’s characters, or of capitals', () => {
  expect(valuesOf('世界石匠组织（世石组织）成立。', '世界石匠组织', '世石组织')?.[1]).toBe(
    '世石组织 世界石匠组织',
  );
  expect(valuesOf('世界石匠组织（WSO）成立。', '世界石匠组织')).toContain('WSO 世界石匠组织');
  expect(valuesOf('海岸石业集团（城南）停产。', '海岸石业集团')).toEqual(['海岸石业集团 海岸石业集团']);
  for (const short of ['以下简称“集团”', '下称“本厂”', 'SH600000'])
    expect(valuesOf(`海岸石业集团（${short}）停产。`, '海岸石业集团')).toHaveLength(1);
  expect(valuesOf('北京石头大学（北京）停课。', '北京石头大学')).toHaveLength(1);
});

test('a kind in brackets is no name', () => {
  const text = '海岸石业集团（以下简称“公司”）停产，公司及子公司没有回应。';
  expect(valuesOf(text, '海岸石业集团')).toHaveLength(1);
});

test('an official short name is the full one where the story has that', () => {
  expect(valuesOf('欧盟开会，欧洲联盟表示满意。', '欧盟', '欧洲联盟')?.[0]).toBe('欧盟 欧洲联盟');
  expect(
    valuesOf('中科院石头研究所与中国科学院石头研究所。', '中科院石头研究所', '中国科学院石头研究所')?.[0],
  ).toBe('中科院石头研究所 中国科学院石头研究所');
  expect(valuesOf('欧盟开会。', '欧盟')).toEqual(['欧盟 欧盟']);
  expect(
    valuesOf('证监会开会，香港证监会与中国证监会也来。', '证监会', '香港证监会', '中国证监会')?.[0],
  ).not.toBe('证监会 中国证监会');
});
