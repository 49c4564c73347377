import { expect, test } from 'vitest';
import { withFirms } from '../../../../src/languages/en/names/firms';
import { sampleName } from '../../../facts/sample-found';

const typesOf = (text: string): string[] =>
  (
    withFirms(
      [text],
      [
        [...text.matchAll(/Senn/g)].map((m) => ({
          ...sampleName('place', text, 'Senn'),
          from: m.index,
          to: m.index + 4,
        })),
      ],
    )[0] ?? []
  ).map((f) => f.type);

test('what sells things is a firm everywhere in the story', () => {
  expect(typesOf('Senn offers boats. They bought one at Senn.')).toEqual(['org', 'org']);
});

test('but not what somebody is in', () => {
  expect(typesOf('Senn offers boats. They live in Senn.')).toEqual(['place', 'place']);
  expect(typesOf('They came to Senn.')).toEqual(['place']);
  expect(typesOf('Senn offers free rides, and Senn residents are glad.')).toEqual(['place', 'place']);
  expect(typesOf('Senn launched a raid, and Senn’s stores were shut.')).toEqual(['place', 'place']);
});

test('a shop of two words that somebody founded too', () => {
  const text = 'Home Mill co-founder Tom Hale is rich.';
  expect(withFirms([text], [[sampleName('place', text, 'Home Mill')]])[0]?.[0]?.type).toBe('org');
});
