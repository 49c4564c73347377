import { expect, it } from 'vitest';
import { foundName } from '../../../../src/facts/names/labels';
import { withWholeAddresses } from '../../../../src/languages/zh/names/addresses';
import { joinAddresses } from '../../../../src/languages/zh/names/join-addresses';

const parts = (...names: string[]) => {
  let at = 0;
  const places = names.map((name) => {
    const start = at;
    at += name.length;
    return { start, end: at };
  });
  const text = names.join('');
  return joinAddresses(text, places).map(({ start, end }) => text.slice(start, end));
};

it('makes one address of places from the greater to the smaller', () => {
  expect(parts('青溪省', '浅水县', '柳湾镇', '桥头村')).toEqual(['青溪省浅水县柳湾镇桥头村']);
  expect(parts('浅水市', '柳湾大道')).toEqual(['浅水市柳湾大道']);
});

it('leaves places alone of which none says that it is a part of the other', () => {
  expect(parts('中', '美')).toEqual(['中', '美']);
  expect(parts('法国', '巴黎')).toEqual(['法国', '巴黎']);
  expect(parts('柳湾镇', '青溪')).toEqual(['柳湾镇', '青溪']);
});

it('leaves names of other kinds and places with something between as they were', () => {
  const text = '青溪市、浅水县柳湾镇卫生院';
  const list = [
    foundName(text, 7, 13, 'org', 'x'),
    foundName(text, 4, 7, 'place', 'x'),
    foundName(text, 0, 3, 'place', 'x'),
  ];
  expect(withWholeAddresses(text, list).map((f) => f.value)).toEqual(['柳湾镇卫生院', '青溪市', '浅水县']);
});

it('makes one of the parts of a road’s name', () => {
  const text = '开上京港澳高速，京、沪之间';
  const list = [2, 3, 4, 8, 10].map((at) => foundName(text, at, at + 1, 'place', 'x'));
  expect(withWholeAddresses(text, list).map((f) => f.value)).toEqual(['京港澳高速', '京', '沪']);
});

it('takes a part of a city and what lies at a place to the name', () => {
  const read = (text: string, name: string) =>
    withWholeAddresses(text, [
      foundName(text, text.indexOf(name), text.indexOf(name) + name.length, 'place', 'x'),
    ]).map((f) => f.value);
  expect(read('在青溪市柳湾区办事', '青溪市')).toEqual(['青溪市柳湾区']);
  expect(read('青溪市开展城区治理', '青溪市')).toEqual(['青溪市']);
  expect(read('青溪山国家级自然保护区', '青溪山')).toEqual(['青溪山国家级自然保护区']);
  expect(read('他在青溪，经京沪高速来', '青溪')).toEqual(['青溪', '京沪高速']);
});

it('gives a name the land that it belongs to', () => {
  const named = (text: string, name: string) =>
    withWholeAddresses(text, [
      foundName(text, text.indexOf(name), text.indexOf(name) + name.length, 'place', 'x'),
    ])[0]?.value;
  expect(named('穿过柳兰沙漠边缘', '柳兰')).toBe('柳兰沙漠');
  expect(named('在加沙地带北部', '加沙')).toBe('加沙地带');
  expect(named('中国沙漠化面积', '中国')).toBe('中国');
  expect(named('新疆沙漠多', '新疆')).toBe('新疆');
  expect(named('柳兰半岛酒店', '柳兰')).toBe('柳兰');
  expect(named('访问刚果(布)的人', '刚果')).toBe('刚果（布）');
});
