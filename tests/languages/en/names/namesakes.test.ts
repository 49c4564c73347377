import { describe, expect, test } from 'vitest';
import { othersOf, surnamesForPlaces } from '../../../../src/languages/en/names/namesakes';
import { sampleName } from '../../../facts/sample-found';

const isSurname = (text: string, name: string, rule?: string): boolean =>
  surnamesForPlaces([text], [[sampleName('place', text, name, rule)]], new Set([name])).has(name);

describe('a place with the surname of somebody in the story', () => {
  test('is that person where nothing happens in it', () => {
    expect(isSurname('The ball went past Ammer.', 'Ammer')).toBe(true);
    expect(isSurname('It was signed, Glasgow said.', 'Glasgow')).toBe(true);
  });

  test('stays a place where something does, and where its rule says so', () => {
    expect(isSurname('They live in Ammer.', 'Ammer')).toBe(false);
    expect(isSurname('They came from Glasgow.', 'Glasgow')).toBe(false);
    expect(isSurname('The island of Ammer is small.', 'Ammer', 'en.place.kind-of')).toBe(false);
  });
});

describe('a surname', () => {
  const text = 'President Marsh met first lady Ida Marsh. Mr Hale met Jane Hale.';
  const of = (name: string) => sampleName('person', text, name);
  const isAnother = othersOf([text], [[of('Marsh'), of('Ida Marsh'), of('Hale'), of('Jane Hale')]]);

  test('with an office is no relative’s', () => {
    expect(isAnother(of('Marsh'), text, 'Ida Marsh')).toBe(true);
    expect(isAnother(of('Marsh'), text, 'Tom Marsh')).toBe(false);
  });

  test('is no relative’s who was named after somebody of it', () => {
    const story = 'Carl Poole met his father, Bert Poole.';
    const who = (name: string) => sampleName('person', story, name);
    const isOther = othersOf([story], [[who('Carl Poole'), who('Bert Poole')]]);
    expect(isOther(who('Poole'), story, 'Bert Poole')).toBe(true);
    expect(isOther(who('Poole'), story, 'Carl Poole')).toBe(false);
  });

  test('with an office is of the first of two who are named with one surname', () => {
    const story = 'Carl and Bert Poole spoke. Senator Poole left.';
    const who = (name: string) => sampleName('person', story, name);
    const isOther = othersOf([story], [[who('Carl'), who('Bert Poole')]]);
    const senator = { ...who('Poole'), from: story.lastIndexOf('Poole'), to: story.lastIndexOf('Poole') + 5 };
    expect(isOther(senator, story, 'Bert Poole')).toBe(true);
    expect(isOther(senator, story, 'Carl Poole')).toBe(false);
  });

  test('behind Mr is no woman’s', () => {
    expect(isAnother(of('Hale'), text, 'Jane Hale')).toBe(true);
    expect(isAnother(of('Hale'), text, 'Tom Hale')).toBe(false);
  });

  test('behind Lady is not Sir’s, nor a mother’s of him', () => {
    const story = 'Sir Kerr Stone met Lady Stone. Lily Stone, mother of Kerr, spoke.';
    const who = (name: string, from = 0) => ({
      ...sampleName('person', story, name),
      ...(from && { from, to: from + name.length }),
    });
    const isOther = othersOf([story], [[who('Kerr Stone'), who('Lily Stone')]]);
    expect(isOther(who('Stone', story.indexOf('Lady') + 5), story, 'Kerr Stone')).toBe(true);
    expect(isOther(who('Stone', 9), story, 'Lily Stone')).toBe(true);
  });
});
