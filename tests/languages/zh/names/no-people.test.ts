import { expect, test } from 'vitest';
import { withoutNobodies } from '../../../../src/languages/zh/names/no-people';
import { sampleName } from '../../../facts/sample-found';

test.each([
  ['窗外有一道光', '道光', []],
  ['道光年间修桥', '道光', ['person 道光']],
  ['墙上贴着一张张照片', '张张', []],
  ['他慌慌张张跑了', '张张', []],
  ['张张来了', '张张', ['person 张张']],
  ['一字一顿地说', '一顿', []],
  ['学习康德主义', '康德', []],
  ['本届亚冬会开幕', '亚冬', []],
  ['首届青苗班开学', '青苗班', []],
  ['沿康德大道走', '康德', ['place 康德大道']],
  ['青溪吕姓居民来电', '吕', []],
  ['莫于6月3日到校', '莫于', ['person 莫']],
  ['肖近两日没有来', '肖近', ['person 肖']],
  ['她将担任青小满董事长', '青小满', ['org 青小满']],
  ['首席信息官青克·罗伊说', '官青克·罗伊', ['person 青克·罗伊']],
  ['杨以涉嫌受贿被查', '杨以', ['person 杨']],
  ['肖近来了', '肖近', ['person 肖近']],
  ['周三张勤说', '张勤', ['person 张勤']],
  ['妹妹芳芳说', '芳芳', ['person 芳芳']],
  ['他接任青小满董事长', '青小满', ['person 青小满']],
  ['青小满大道理很多', '青小满', ['person 青小满']],
])('%s: %s', (text, name, left) => {
  const found = withoutNobodies(text, [sampleName('person', text, name, 'zh.names')]);
  expect(found.map((f) => `${f.type} ${f.value}`)).toEqual(left);
});
