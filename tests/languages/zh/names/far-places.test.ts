import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withFarPlaces } from '../../../../src/languages/zh/names/far-places';
import { sampleName } from '../../../facts/sample-found';

/** Each text with the finds in it; the kinds that they have afterwards. */
const kinds = (...texts: (readonly [string, ...(readonly [FactType, string])[]])[]): string[] =>
  withFarPlaces(
    texts.map(([text]) => text),
    texts.map(([text, ...names]) => names.map(([type, name]) => sampleName(type, text, name, 'zh.names'))),
  ).map((list) => list.map((f) => f.type).join(' '));

test('what one place of a story shows to be a town is one everywhere', () => {
  expect(
    kinds(
      ['守军在塔洛维茨等地交火', ['person', '塔洛维茨']],
      ['塔洛维茨下了雨', ['person', '塔洛维茨']],
      ['在塔洛维茨、青岛和大连', ['person', '塔洛维茨'], ['place', '青岛'], ['place', '大连']],
    ),
  ).toEqual(['place', 'place', 'place place place']);
  expect(kinds(['射向秘鲁北部塔洛维茨', ['place', '秘鲁'], ['person', '塔洛维茨']])).toEqual(['place place']);
  expect(kinds(['在青岛和塔洛维茨', ['place', '青岛'], ['person', '塔洛维茨']])).toEqual(['place place']);
});

test('whoever speaks or holds an office stays somebody', () => {
  expect(kinds(['在塔洛维茨附近', ['person', '塔洛维茨']], ['塔洛维茨说', ['person', '塔洛维茨']])).toEqual([
    'person',
    'person',
  ]);
  for (const text of [
    '在塔洛维茨看来',
    '在塔洛维茨的一家公司',
    '西部塔洛维茨的球队',
    '在塔洛维茨举行的记者会',
  ])
    expect(kinds([text, ['person', '塔洛维茨']])).toEqual(['person']);
});

test('a country is no body where the story has it as a country', () => {
  expect(kinds(['支持阿根廷', ['org', '阿根廷']], ['访问阿根廷', ['place', '阿根廷']])).toEqual([
    'place',
    'place',
  ]);
});
