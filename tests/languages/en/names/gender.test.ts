import { expect, it } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import { tellGenders } from '../../../../src/languages/en/names/gender';
import { sampleName } from '../../../facts/sample-found';

const person = (text: string, name: string, value: string): Found => ({
  ...sampleName('person', text, name, 'test'),
  value,
});
const told = (text: string, name: string, value = name): string | undefined =>
  tellGenders([text], [[person(text, name, value)]]).get(value);

it('tells it from a title before the name', () => {
  expect(told('Then Mrs. Roe rose.', 'Roe')).toBe('she');
  expect(told('Then Mr Hale rose.', 'Hale')).toBe('he');
  expect(told('A spokeswoman Lee Roe rose.', 'Lee Roe')).toBe('she');
});

it('tells it from the first name, and a title counts more', () => {
  expect(told('Peter Hale rose.', 'Peter Hale')).toBe('he');
  expect(told('Jane Roe rose.', 'Jane Roe')).toBe('she');
  expect(told('Mrs. Peter Hale rose.', 'Peter Hale')).toBe('she');
});

it('does not tell it from a name that both bear, or from a surname', () => {
  expect(told('Kelly Roe rose.', 'Kelly Roe')).toBeUndefined();
  expect(told('Grant rose.', 'Grant')).toBeUndefined();
});

it('tells it from whose relative somebody is', () => {
  expect(told('His wife, Sanne, rose.', 'Sanne')).toBe('she');
  expect(told('Her grandfather Marlo rose.', 'Marlo')).toBe('he');
  expect(told('So says his wife, Sanne Roe rose.', 'Sanne Roe')).toBeUndefined();
  expect(told('He was with his brother, Mary Roe, then.', 'Mary Roe')).toBe('she');
});
