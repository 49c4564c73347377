import { expect, test } from 'vitest';
import type { Found } from '../../src/facts/fact';
import { withUnitsOf } from '../../src/facts/same-figure';
import { sampleFound } from './sample-found';

const amount = (type: 'money' | 'quantity', value: number, unit: string | null): Found => ({
  ...sampleFound(type, 0, 4),
  value,
  unit,
});
const told = (...found: Found[]): string[] =>
  withUnitsOf([found])
    .flat()
    .map((f) => `${f.type} ${f.value} ${f.unit}`);

test('a large bare figure has the unit that the story gives it elsewhere', () => {
  expect(told(amount('quantity', 186_000, null), amount('money', 186_000, 'CNY'))).toEqual([
    'money 186000 CNY',
    'money 186000 CNY',
  ]);
});

test('not where the story gives two, nor where it is small, nor one that has its own', () => {
  const two = [amount('money', 5000, 'CNY'), amount('quantity', 5000, 'km')];
  expect(told(amount('quantity', 5000, null), ...two)[0]).toBe('quantity 5000 null');
  expect(told(amount('quantity', 23, null), amount('money', 23, 'CNY'))[0]).toBe('quantity 23 null');
  expect(told(amount('quantity', 100_000, null), amount('money', 100_000, 'CNY'))[0]).toBe(
    'quantity 100000 null',
  );
  expect(told(amount('quantity', 9000, 'km'), amount('money', 9000, 'CNY'))[0]).toBe('quantity 9000 km');
});
