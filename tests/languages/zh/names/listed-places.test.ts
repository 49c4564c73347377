import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withListedPlaces } from '../../../../src/languages/zh/names/listed-places';
import { sampleName } from '../../../facts/sample-found';

const places = (text: string, ...names: (readonly [FactType, string])[]): string[] =>
  withListedPlaces(
    text,
    names.map(([type, name]) => sampleName(type, text, name, 'zh.names')),
  ).flatMap((f) => (f.type === 'place' ? [String(f.value)] : []));

test('what is listed with places is one, whatever it looks like', () => {
  expect(places('途经青岛和维罗纳两地', ['place', '青岛'], ['person', '维罗纳'])).toEqual(['青岛', '维罗纳']);
  expect(places('维罗纳、青岛等地下雨', ['place', '青岛'], ['org', '维罗纳'])).toEqual(['青岛', '维罗纳']);
  expect(places('青岛、大庆等5个城市', ['place', '青岛'])).toEqual(['青岛', '大庆']);
});

test('bodies and lists without a place stay as they are', () => {
  expect(places('青岛海关、大连等地', ['org', '青岛海关'], ['place', '大连'])).toEqual(['大连']);
  expect(places('王强、维罗纳等人', ['person', '王强'], ['person', '维罗纳'])).toEqual([]);
  expect(places('城市和乡村两地', ['person', '乡村'])).toEqual([]);
  expect(places('王强与青岛等地位相当', ['place', '青岛'], ['person', '王强'])).toEqual(['青岛']);
});
