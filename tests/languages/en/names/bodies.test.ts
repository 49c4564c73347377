import { describe, expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withBodies } from '../../../../src/languages/en/names/bodies';
import { sampleName } from '../../../facts/sample-found';

const typeOf = (text: string, type: FactType, name: string, ...others: string[]): FactType | undefined =>
  withBodies(
    [text],
    [[sampleName(type, text, name), ...others.map((n) => sampleName('person', text, n))]],
  )[0]?.[0]?.type;

describe('a word that the tagger took for a person', () => {
  test('is a team where it stands with a plural, or has players', () => {
    expect(typeOf('Elmers have won.', 'person', 'Elmers')).toBe('org');
    expect(typeOf('In came Elmers striker Tom Hale.', 'person', 'Elmers')).toBe('org');
  });

  test('is a body that represents somebody', () => {
    expect(typeOf('Senna, which represents miners, left.', 'person', 'Senna')).toBe('org');
    expect(typeOf('Senna, which was founded in 1207, is old.', 'place', 'Senna')).toBe('place');
  });

  test('is a firm behind what makes things, but not behind who makes films', () => {
    expect(typeOf('So said laptop maker Senna.', 'person', 'Senna')).toBe('org');
    expect(typeOf('So said film maker Senna.', 'person', 'Senna')).toBe('person');
    expect(typeOf('So said filmmaker Senna.', 'person', 'Senna')).toBe('person');
  });

  test('is a firm that somebody founded, that has a branch, or that is told to be one', () => {
    expect(typeOf('So said Senna co-founder Tom Hale.', 'person', 'Senna')).toBe('org');
    expect(typeOf('Senna, a global solutions provider, grew.', 'person', 'Senna')).toBe('org');
    expect(typeOf('Senna unveiled its dam.', 'person', 'Senna')).toBe('org');
    expect(typeOf('Senna left. Senna North America grew.', 'person', 'Senna', 'Senna North America')).toBe(
      'org',
    );
    expect(typeOf('Senna, a network of dams, grew.', 'person', 'Senna')).toBe('person');
    expect(typeOf('Senna, a firm believer in dams, left.', 'person', 'Senna')).toBe('person');
  });

  test('is a body where it is told to be one, or has experts', () => {
    expect(typeOf('Senna Vale, a coalition of miners, met.', 'person', 'Senna Vale')).toBe('org');
    expect(typeOf('Jane Vale, a charity that helps, met.', 'person', 'Jane Vale')).toBe('person');
    expect(typeOf('Senna, a site that counts dams, grew.', 'person', 'Senna')).toBe('org');
    expect(typeOf('Experts from Senna chose it.', 'person', 'Senna')).toBe('org');
    expect(typeOf('Senna, a leading maker of dams, grew.', 'person', 'Senna')).toBe('org');
    expect(typeOf('SENNews reported it.', 'person', 'SENNews')).toBe('org');
    expect(typeOf('Senna Pank, one of the largest banks, grew.', 'person', 'Senna Pank')).toBe('org');
    expect(typeOf('The retailer Ted Roe cut jobs.', 'person', 'Ted Roe')).toBe('org');
    expect(typeOf('The tycoon Ted Roe cut jobs.', 'person', 'Ted Roe')).toBe('person');
    expect(typeOf('A book published by Senna Vale.', 'person', 'Senna Vale')).toBe('org');
    expect(typeOf('A song published by Senna Vale.', 'person', 'Senna Vale')).toBe('person');
    expect(typeOf('Experts from Senna’s farm chose it.', 'person', 'Senna')).toBe('person');
    expect(typeOf('For Senna, the newspaper, which he runs, grew.', 'person', 'Senna')).toBe('person');
  });

  test('stays one beside another, in a wish, and with a first name', () => {
    expect(typeOf('Hale and Roe have won.', 'person', 'Roe')).toBe('person');
    expect(typeOf('What if Roe were here?', 'person', 'Roe')).toBe('person');
    expect(typeOf('Can Roe have won? Roe have, says Tom Roe.', 'person', 'Roe', 'Tom Roe')).toBe('person');
  });
});

describe('a word that the tagger took for a place', () => {
  test('is a firm where there are shares in it', () => {
    expect(typeOf('Shares in Senn Rock fell.', 'place', 'Senn Rock')).toBe('org');
    expect(typeOf('Shares in Japan fell.', 'place', 'Japan')).toBe('place');
    expect(typeOf('They saw the hostile takeover of Senn Rock.', 'place', 'Senn Rock')).toBe('org');
    expect(typeOf('They saw the rebel takeover of Senn Rock.', 'place', 'Senn Rock')).toBe('place');
    expect(typeOf('In Senn Rock, the company behind it, left.', 'place', 'Senn Rock')).toBe('place');
    expect(typeOf('Senn Rock, the company behind it, left.', 'place', 'Senn Rock')).toBe('org');
    expect(typeOf('Japan, an alliance of clans, left.', 'place', 'Japan')).toBe('place');
  });

  test('Amazon alone sells books; the Amazon is a river, and of a forest', () => {
    expect(typeOf('He bought it on Amazon and left.', 'place', 'Amazon')).toBe('org');
    expect(typeOf('They crossed the Amazon.', 'place', 'Amazon')).toBe('place');
    expect(typeOf('They sold Amazon land.', 'place', 'Amazon')).toBe('place');
    expect(typeOf('Amazon deforestation fell.', 'place', 'Amazon')).toBe('place');
  });
});

test('a story of the river is not of who sells books', () => {
  const blocks = ['They swam in the Amazon.', 'Amazon pledges fell short.'];
  const found = blocks.map((text) => [sampleName('place', text, 'Amazon')]);
  expect(withBodies(blocks, found).flatMap((list) => list.map((f) => f.type))).toEqual(['place', 'place']);
});

test('one of a list of bodies is one, wherever it is said', () => {
  const text = 'He left Acme, Senna and Elmco. Senna paid.';
  const found = [
    sampleName('org', text, 'Acme'),
    sampleName('person', text, 'Senna'),
    sampleName('org', text, 'Elmco'),
    { ...sampleName('person', text, 'Senna'), from: 31, to: 36 },
  ];
  expect(withBodies([text], [found])[0]?.map((f) => f.type)).toEqual(['org', 'org', 'org', 'org']);
});
