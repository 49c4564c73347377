import { describe, expect, test } from 'vitest';
import { mayBeOne, personsOf } from '../../../../src/languages/en/names/persons';

test.each([
  ['J. Roe', 'Jane Roe', true],
  ['Jane Roe', 'Jane Ellen Roe', true],
  ['Roe', 'Jane Roe', true],
  ['John Roe', 'Jane Roe', false],
  ['Jane Roe', 'Jane Doe', false],
  ['John F. Roe', 'J. F. Roe', true],
  ['Ellen Roe', 'Jane Ellen Roe', false],
  ['Hawk Poole', 'Jane Hawk Poole', true],
  ['Hawk Poole', 'CM Hawk Poole', false],
  ['Tim Hale', 'Timothy Hale', true],
  ['Tina Hale', 'Timothy Hale', false],
  ['Von der Lee', 'Ida von der Lee', true],
  ['Kim Jong-ho', 'Kim Jong Ho', true],
  ['Kim Jong-ho', 'Kim Jong-un', false],
  ['Abu Senn', 'Wasel Abu Senn', true],
  ['Suu Thit', 'Aung San Suu Thit', true],
])('%s and %s may be one: %s', (a, b, one) => {
  expect(mayBeOne(a.split(' '), b.split(' '))).toBe(one);
  expect(mayBeOne(b.split(' '), a.split(' '))).toBe(one);
});

describe('whom a mention means', () => {
  const both = () => personsOf(['Jane Roe', 'Roe', 'John A. Roe', 'John Roe', 'Ann Lee']);

  test('each full name its own person, in the fullest form', () => {
    const persons = both();
    expect(persons.meant('Jane Roe')).toBe('Jane Roe');
    expect(persons.meant('John Roe')).toBe('John A. Roe');
  });

  test('a surname that two bear means who was named last', () => {
    const persons = both();
    expect(persons.meant('Roe')).toBe('Jane Roe');
    persons.meant('John Roe');
    expect(persons.meant('Roe')).toBe('John A. Roe');
    persons.meant('Jane Roe');
    expect(persons.meant('Roe')).toBe('Jane Roe');
  });

  test('a first name means the only one who bears it', () => {
    expect(both().meant('Ann')).toBe('Ann Lee');
    expect(personsOf(['Ann Lee', 'Ann Roe']).meant('Ann')).toBeNull();
  });

  test('accents may be left out; one called by a name in the middle is meant by it', () => {
    const persons = personsOf(['Ana Inácio Lulo da Senn', 'Jean Mélin']);
    expect(persons.meant('Melin')).toBe('Jean Mélin');
    expect(persons.meant('Lulo')).toBe('Ana Inácio Lulo da Senn');
    expect(personsOf(['Jane Ellen Roe']).meant('Ellen')).toBeNull();
  });

  test('letters stand for who is called by them', () => {
    const persons = personsOf(['Jane F. Roe Jr.', 'JFR Jr.', 'Ida Brandt-Coe']);
    expect(persons.meant('JFR Jr.')).toBe('Jane F. Roe Jr.');
    expect(persons.meant('IBC')).toBe('Ida Brandt-Coe');
    expect(persons.meant('IBM')).toBeNull();
  });

  test('an article before a surname may be left off', () => {
    expect(personsOf(['Gehad el-Senn']).meant('Senn')).toBe('Gehad el-Senn');
  });

  test('a name nobody bears is nobody', () => {
    expect(both().meant('Smith')).toBeNull();
  });
});

test('two people without a mark between them are not one', () => {
  expect(personsOf(['Ovid Senn', 'Ruva Hale', 'Ovid Senn Ruva Hale']).meant('Ruva Hale')).toBe('Ruva Hale');
});
