import { expect, test } from 'vitest';
import type { FactType } from '../../../src/facts/fact';
import { readValue, typedValue } from '../../../src/facts/show/read-value';

test.each<[FactType, string, unknown]>([
  ['person', ' Ellen Marsh ', 'Ellen Marsh'],
  ['quote', 'Ida Brandt', 'Ida Brandt'],
  ['money', '3,600,000', 3_600_000],
  ['money', '3.6 million', undefined],
  ['quantity', '\uff14\uff12', 42],
  ['percent', '-1.5', -1.5],
  ['quantity', '40 ~ 45', '40~45'],
  ['quantity', '1~2~3', undefined],
  ['age', 'old', undefined],
  ['time', '2031-05', '2031-05'],
  ['time', '2031-05-03/2031-05-07', '2031-05-03/2031-05-07'],
  ['time', 'May', undefined],
  ['duration', 'p1y6m', 'P1Y6M'],
  ['duration', '6 months', undefined],
  ['time', '  ', null],
])('%s typed as “%s”', (type, typed, value) => {
  expect(readValue(type, typed)).toBe(value);
});

test('what stands in the field at first reads as the fact’s own value', () => {
  expect(typedValue({ type: 'money', value: 3.5, speaker: null })).toBe('3.5');
  expect(typedValue({ type: 'quote', value: null, speaker: 'Ida Brandt' })).toBe('Ida Brandt');
  expect(typedValue({ type: 'time', value: null, speaker: null })).toBe('');
});
