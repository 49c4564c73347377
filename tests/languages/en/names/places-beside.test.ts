import { expect, test } from 'vitest';
import { withParts, withPlacesBeside } from '../../../../src/languages/en/names/places-beside';
import { sampleName } from '../../../facts/sample-found';

const places = (text: string, list: ReturnType<typeof sampleName>[]) =>
  withPlacesBeside(text, list)
    .filter((f) => f.type === 'place')
    .map((f) => f.value)
    .sort();

test('a name between from and a place is the smaller place in it', () => {
  const text = 'He came from Elmton, Norway.';
  expect(places(text, [sampleName('place', text, 'Norway')])).toEqual(['Elmton', 'Norway']);
});

test('one that was taken for a body of one word too, no other', () => {
  const text = 'He came from Elmton, Norway, and from Acme Bank, Norway.';
  const found = [
    sampleName('org', text, 'Elmton'),
    sampleName('place', text, 'Norway'),
    sampleName('org', text, 'Acme Bank'),
    { ...sampleName('place', text, 'Norway'), from: 49, to: 55 },
  ];
  expect(places(text, found)).toEqual(['Elmton', 'Norway', 'Norway']);
  expect(withPlacesBeside(text, found).filter((f) => f.type === 'org')).toHaveLength(1);
});

test('the last of several towns is one, too', () => {
  const text = 'It rained in Elmton, Senn and Brill.';
  const found = [
    sampleName('place', text, 'Elmton'),
    sampleName('place', text, 'Senn'),
    sampleName('org', text, 'Brill'),
  ];
  expect(places(text, found)).toEqual(['Brill', 'Elmton', 'Senn']);
});

test('a firm behind two countries is none', () => {
  const text = 'It was built by Norway, Chile and Acmebus.';
  const found = [
    sampleName('place', text, 'Norway'),
    sampleName('place', text, 'Chile'),
    sampleName('org', text, 'Acmebus'),
  ];
  expect(places(text, found)).toEqual(['Chile', 'Norway']);
});

test('neither a month nor a day is one', () => {
  const text = 'They met in March, Norway said.';
  expect(places(text, [sampleName('place', text, 'Norway')])).toEqual(['Norway']);
});

test('the parts of a country are places, whatever each was taken for', () => {
  const text = 'Fires burnt in Elmton, Tulare, Old Senn and Cass counties, Ida and Tom said.';
  const found = [
    { ...sampleName('place', text, 'Elmton, Tulare') },
    sampleName('person', text, 'Cass'),
    sampleName('person', text, 'Ida'),
  ];
  expect(
    withParts(text, found)
      .map((f) => `${f.type} ${f.value}`)
      .sort(),
  ).toEqual(['person Ida', 'place Cass', 'place Elmton', 'place Old Senn', 'place Tulare'].sort());
});

test('before its state a body of one word is a town, and behind a town a state is no person', () => {
  const text = 'It ends in Senn, Ohio. They met in Elmton, Idaho.';
  const found = [
    sampleName('org', text, 'Senn'),
    sampleName('place', text, 'Ohio'),
    sampleName('place', text, 'Elmton'),
    sampleName('person', text, 'Idaho'),
  ];
  expect(places(text, found)).toEqual(['Elmton', 'Idaho', 'Ohio', 'Senn']);
});

test('a state of which something is', () => {
  const text = 'A Texas firm beat Texas.';
  const found = [sampleName('org', text, 'Texas')];
  expect(withPlacesBeside(text, found).map((f) => f.type)).toEqual(['place']);
});
