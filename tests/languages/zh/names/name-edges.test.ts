import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withNameEdges } from '../../../../src/languages/zh/names/name-edges';
import { sampleName } from '../../../facts/sample-found';

test.each([
  ['武装人员进入青溪市内的店', '青溪市内', '青溪'],
  ['停在浅水园对面', '浅水园对面', '浅水园'],
  ['需要弘扬青溪的精神', '弘扬青溪', '青溪'],
  ['靠近青山的路', '靠近青山', '青山'],
  ['青溪市郊有雨', '青溪市', '青溪'],
  ['青溪东南部有雨', '青溪东', '青溪'],
  ['青溪市民政局', '青溪市', '青溪市'],
  ['浦东南路', '浦东', '浦东'],
  ['柳湾村村民', '柳湾村村', '柳湾村'],
  ['柳湾村村主任', '柳湾村村', '柳湾村'],
  ['北京城市副中心建成', '北京城市', '北京城市副中心'],
  ['海南自由贸易港封关', '海南', '海南自由贸易港'],
  ['打击对台岛内部', '对台岛', '台岛'],
  ['庆祝海南建省', '海南建省', '海南'],
  ['在其青溪港上', '其青溪港', '青溪港'],
  ['来到福建省', '福建省', '福建省'],
  ['在甘肃河西走廊', '甘肃河', '甘肃'],
  ['抵达叙利亚地震灾区的人', '叙利亚地震灾区', '叙利亚'],
])('%s: %s is %s', (text, found, name) => {
  expect(withNameEdges(text, [sampleName('place', text, found, 'zh.names')])[0]?.value).toBe(name);
});

test.each([
  ['由青溪运通协办', '青溪运通协办', ['青溪运通']],
  ['青溪研究中心讯', '青溪研究中心讯', ['青溪研究中心']],
  ['青娱旗下艺人', '青娱旗下艺人', ['青娱']],
  ['青美妆七大品牌', '青美妆七大', ['青美妆']],
  ['在杭州同青溪代表团座谈', '杭州同青溪代表团', ['杭州', '青溪代表团']],
  ['北京同仁医院', '北京同仁医院', ['北京同仁医院']],
  ['在杭州同青溪集团总部上班', '杭州同青溪集团总部', ['杭州同青溪集团总部']],
  ['英法德等国', '英法德', ['英', '法', '德']],
  ['青溪传媒旗下艺人', '青溪传媒旗下艺人', ['青溪传媒']],
  ['在青溪镇某公司上班', '青溪镇某公司', []],
  ['浙江义乌一家鞋厂', '浙江义乌一家鞋厂', ['浙江', '义乌']],
  ['沪指报3078点', '沪指报', []],
  ['青溪银行宣布', '青溪银行', ['青溪银行']],
  ['江苏组织召开会议', '江苏组织', ['江苏']],
  ['贵州贵阳组织学习', '贵州贵阳组织', ['贵州', '贵阳']],
  ['天津启动港口物流链', '天津启动港口物流', ['天津']],
  ['青溪学院建院三十年', '青溪学院建院', ['青溪学院']],
  ['喀麦隆高度赞赏', '喀麦隆高度', ['喀麦隆']],
  ['新时代人民政协工作', '新时代人民政协', ['人民政协']],
  ['列席第三届全国大会', '列席第三届全国大会', ['第三届全国大会']],
  ['宁小喆常委建议', '宁小喆常委', ['宁小喆']],
  ['全国大会组织政协委员调研', '组织政协', ['政协']],
  ['介绍基金会情况', '介绍基金会', []],
  ['青溪提案委员会驻会副主任', '青溪提案委员会驻会', ['青溪提案委员会']],
  ['承蒙青溪基金会提供', '承蒙青溪基金会', ['青溪基金会']],
  ['Clear Creek组织发布报告', 'Clear Creek组织发布', ['Clear Creek组织']],
])('%s: %s', (text, found, names) => {
  expect(withNameEdges(text, [sampleName('org', text, found, 'zh.names')]).map((f) => f.value)).toEqual(
    names,
  );
});

test('what a person with a Latin name does is no part of it', () => {
  const text = 'Tim Hale说好';
  expect(withNameEdges(text, [sampleName('person', text, 'Tim Hale说')])[0]?.value).toBe('Tim Hale');
});

test('what a person is stands before the name', () => {
  const text = '社区居民陈小姐说';
  expect(withNameEdges(text, [sampleName('person', text, '居民陈')])[0]?.value).toBe('陈小姐');
});

test('a figure that grew, lenses and their sum are nobody; 某 goes on', () => {
  const all = [
    ['营收季增三成', '季增'],
    ['1200 万长焦 +1200 万广角', '焦 +'],
    ['学生努某某被开除', '努某'],
  ] as const;
  const left = all.map(([text, said]) => withNameEdges(text, [sampleName('person', text, said)])[0]?.value);
  expect(left).toEqual([undefined, undefined, '努某某']);
});

test('where shares are dealt in and the middle of a country are no places', () => {
  const all = [
    ['沪指收跌', '沪'],
    ['沪深两市回暖', '沪'],
    ['东北中东部降温', '中东'],
    ['青溪华裔男子', '华'],
    ['中国家电好', '中国'],
    ['在华侨中心', '华侨中心'],
  ] as const;
  const left = all.map(([text, said]) => withNameEdges(text, [sampleName('place', text, said)])[0]?.value);
  expect(left).toEqual([undefined, undefined, undefined, undefined, '中国', '华侨中心']);
});

test('a known place in a list of places is one', () => {
  const text = '河南、湖北、湖南';
  const list = [sampleName('place', text, '河南'), sampleName('org', text, '湖北')];
  expect(withNameEdges(text, list).map((f) => f.type)).toEqual(['place', 'place']);
});

test('who holds an office is a person, a body of our country begins behind 我国', () => {
  const text = '青溪学会主席万川、会长来了';
  expect(withNameEdges(text, [sampleName('org', text, '万川')])[0]?.type).toBe('person');
  const other = '我国食品协会';
  expect(withNameEdges(other, [sampleName('org', other, '国食品协会')])[0]?.value).toBe('食品协会');
});

test('the numbered part of a body is its own, a ship no place, a rocket nobody', () => {
  const edges = (type: FactType, text: string, name: string) =>
    withNameEdges(text, [sampleName(type, text, name, 'zh.names')]).map((f) => f.value);
  expect(edges('org', '青溪交警总队高速三支队副支队长', '青溪交警总队')).toEqual(['青溪交警总队高速三支队']);
  expect(edges('org', '青江集团五院落成', '青江集团')).toEqual(['青江集团']);
  expect(edges('org', '青江集团三所小学开学', '青江集团')).toEqual(['青江集团']);
  expect(edges('org', '青江集团一局比赛', '青江集团')).toEqual(['青江集团']);
  expect(edges('place', '青舟十八号升空', '青舟十八号')).toEqual([]);
  expect(edges('place', '住在解放路18号', '解放路18号')).toEqual(['解放路18号']);
  expect(edges('place', '来到云南镇雄', '云南镇')).toEqual(['云南', '镇雄']);
  expect(edges('place', '恩施土家族苗族自治州', '恩施')).toEqual(['恩施土家族苗族自治州']);
  expect(edges('person', '海蓝6型火箭升空', '海蓝')).toEqual([]);
  expect(edges('person', '海蓝6号卫星升空', '海蓝')).toEqual([]);
  expect(edges('person', '刘敏6号回到学校', '刘敏')).toEqual(['刘敏']);
  expect(edges('person', '通讯作者之一、刘敏', '之一')).toEqual([]);
  expect(edges('person', '房主周先生说', '房主周')).toEqual(['周先生']);
  expect(edges('org', '中新网阿勒泰11月26日电', '中新网阿勒泰')).toEqual(['中新网', '阿勒泰']);
  expect(edges('org', '青溪警察局警司刘敏', '青溪警察局警司')).toEqual(['青溪警察局']);
});

test('what lies somewhere is a place, a known company a body', () => {
  const types = (text: string, name: string) =>
    withNameEdges(text, [sampleName('person', text, name, 'zh.names')]).map((f) => f.type);
  expect(types('首府耶洛奈夫下雪', '耶洛奈夫')).toEqual(['place']);
  expect(types('开往刘易舍姆的车', '刘易舍姆')).toEqual(['place']);
  expect(types('阿里云增长', '阿里云')).toEqual(['org']);
  expect(types('在波尔蒂切洛港外', '波尔蒂切洛')).toEqual(['place']);
  expect(types('波尔蒂切洛市长来了', '波尔蒂切洛')).toEqual(['person']);
  expect(types('用沃洛夫语说', '沃洛夫')).toEqual([]);
  expect(types('韦德布什证券涨', '韦德布什')).toEqual(['org']);
  expect(types('韦德布什银行存款少了', '韦德布什')).toEqual(['person']);
  expect(types('韦德布什市值下降', '韦德布什')).toEqual(['person']);
  expect(types('女儿之夫来了', '之夫')).toEqual([]);
  expect(withNameEdges('男子地铁站内摔倒', [sampleName('place', '男子地铁站内摔倒', '男子地铁站')])).toEqual(
    [],
  );
});
