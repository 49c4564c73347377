import { expect, test } from 'vitest';
import { countriesIn } from '../../../../src/languages/en/names/same-country';
import { withStates } from '../../../../src/languages/en/names/states';
import { sampleName } from '../../../facts/sample-found';

test.each([
  ['They met in Elmton, Fla., twice', 'Elmton', ['Elmton', 'Fla.']],
  ['They met in Elmton, Fla., twice', 'Elmton, Fla.', ['Elmton', 'Fla.']],
  ['They met in Elmton, Norway', 'Elmton, Norway', ['Elmton', 'Norway']],
  ['The Arena, Elmton, IN', 'Elmton', ['Elmton', 'IN']],
  ['ELMTON, IN SPRING', 'ELMTON', ['ELMTON']],
  ['ELMTON, S.D. – It rained', 'ELMTON', ['ELMTON', 'S.D.']],
  ['They met in Washington, D.C., twice', 'Washington', ['Washington, D.C.']],
  ['They met in Washington, D.C., twice', 'Washington, D.C.', ['Washington, D.C.']],
])('%s: %s', (text, tagged, expected) => {
  expect(withStates(text, [sampleName('place', text, tagged)]).map((f) => f.value)).toEqual(expected);
});

test.each([
  ['They met in Washington, DC twice', ['place', 'Washington'], ['place', 'DC'], ['Washington, DC']],
  ['They met in Elmton, W. Va., twice', ['place', 'Elmton'], ['person', 'W. Va.'], ['Elmton', 'W. Va.']],
] as const)('%s, where the tagger saw both', (text, one, other, expected) => {
  const found = [one, other].map(([type, name]) => sampleName(type, text, name));
  expect(withStates(text, found).map((f) => f.type === 'place' && f.value)).toEqual(expected);
});

test('a state has one name in a story', () => {
  const called = countriesIn(['Calif.', 'California', 'Fla.']);
  expect(['Calif.', 'CA', 'Fla.'].map(called)).toEqual(['California', 'California', 'Fla.']);
});

test('a town that the tagger took for a body, before its state', () => {
  const types = (text: string) =>
    withStates(text, [sampleName('org', text, 'Senn'), sampleName('place', text, 'Utah')]).map((f) => f.type);
  expect(types('The Senn, Utah-based club won')).toEqual(['place', 'place']);
  expect(types('The club of Senn, Utah, won')).toEqual(['org', 'place']);
  expect(types('The clubs in Senn, Utah and Ohio won')).toEqual(['org', 'place']);
});
