import { expect, test } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import { withWholeOrgs } from '../../../../src/languages/en/names/whole-org';
import { sampleName } from '../../../facts/sample-found';

const orgs = (text: string, ...found: Found[]): unknown[] => withWholeOrgs(found, text).map((f) => f.value);

test.each([
  ['In Egypt the Muslim Brotherhood grew.', 'Brotherhood', 'Muslim Brotherhood'],
  ['The Scottish Government will pay.', 'Government', 'Scottish Government'],
  ['The Chinese Foreign Ministry will not.', 'Foreign Ministry', 'Foreign Ministry'],
  ['The Scottish Widows fund paid.', 'Widows', 'Widows'],
  ['He runs Children’s Mill Defense.', 'Mill Defense', 'Children’s Mill Defense'],
  ['He left the pan-African Union.', 'Union', 'Union'],
])('%s', (text, tagged, whole) => {
  expect(orgs(text, sampleName('org', text, tagged))).toEqual([whole]);
});

test('a university of somewhere is one organisation; without the place, the "of" goes', () => {
  const text = 'The University of Elmton closed, and the Bank of fell.';
  const found = [
    sampleName('org', text, 'University of'),
    sampleName('place', text, 'Elmton'),
    sampleName('org', text, 'Bank of'),
  ];
  expect(orgs(text, ...found)).toEqual(['University of Elmton', 'Bank']);
});

test('who founded it is no part of a firm, and an arena is a place', () => {
  const text = 'Ada Poole, CEO and Founder of Acme Inc., was at Jane Roe Pavilion.';
  const found = [
    sampleName('org', text, 'CEO and Founder of Acme Inc.'),
    sampleName('person', text, 'Jane Roe Pavilion'),
  ];
  expect(withWholeOrgs(found, text).map((f) => [f.type, f.value])).toEqual([
    ['org', 'Acme Inc.'],
    ['place', 'Jane Roe Pavilion'],
  ]);
});

test('somebody may be called Arena', () => {
  const typeOf = (text: string) => withWholeOrgs([sampleName('person', text, 'Jane Arena')], text)[0]?.type;
  expect(typeOf('Reporter Jane Arena wrote it.')).toBe('person');
  expect(typeOf('They met at Jane Arena.')).toBe('place');
});

test('what belongs to another name is not taken', () => {
  const text = 'Egypt’s Muslim Brotherhood';
  expect(
    orgs(text, sampleName('place', text, 'Egypt’s Muslim'), sampleName('org', text, 'Brotherhood')),
  ).toEqual(['Egypt’s Muslim', 'Brotherhood']);
});

test('a court, a university and a newspaper have the place in their names', () => {
  const text = 'The Elmton Supreme Court, Elmton University and the Elmton Times met in Elmton Square.';
  const found = [
    sampleName('place', text, 'Elmton'),
    sampleName('org', text, 'Supreme Court'),
    { ...sampleName('place', text, 'Elmton'), from: 26, to: 32 },
    sampleName('org', text, 'University'),
    { ...sampleName('place', text, 'Elmton'), from: 52, to: 58 },
    { ...sampleName('place', text, 'Elmton'), from: 72, to: 78 },
  ];
  expect(orgs(text, ...found)).toEqual([
    'Elmton Supreme Court',
    'Elmton University',
    'Elmton Times',
    'Elmton',
  ]);
});

test('a college is no place', () => {
  const text = 'He taught at Elmton College and sold Halden Foods.';
  const names = [sampleName('place', text, 'Elmton College'), sampleName('person', text, 'Halden Foods')];
  expect(withWholeOrgs(names, text).map((f) => f.type)).toEqual(['org', 'org']);
});

test('a firm or a force is told with its place', () => {
  const text = 'Elmton Holdings bought Senn Airways, and the Norway Air Force flew.';
  const found = [
    sampleName('place', text, 'Elmton'),
    sampleName('org', text, 'Holdings'),
    sampleName('place', text, 'Senn'),
    sampleName('place', text, 'Norway'),
    sampleName('org', text, 'Air Force'),
  ];
  expect(withWholeOrgs(found, text).map((f) => f.value)).toEqual([
    'Elmton Holdings',
    'Senn Airways',
    'Norway Air Force',
  ]);
});

test.each([
  ['at the Elmton Institute of Technology.', ['Elmton Institute of Technology']],
  ['the Elmton Department of Health and Human Services', ['Elmton Department of Health and Human Services']],
  ['the Elmton Academy of Science and the Senn Society', ['Elmton Academy of Science']],
  ['In Elmton Department of Health staff met.', ['Elmton']],
  ['the Elmton Department, of which', ['Elmton']],
])('a body of a place, called by what it is for: %s', (text, names) => {
  expect(orgs(text, sampleName('place', text, 'Elmton'))).toEqual(names);
});

test('somebody named behind "and" is no part of it', () => {
  const text = 'the Elmton Department of Health and Jane Roe';
  const found = [sampleName('place', text, 'Elmton'), sampleName('person', text, 'Jane Roe')];
  expect(orgs(text, ...found)).toEqual(['Elmton Department of Health', 'Jane Roe']);
});

test('a police department and a city council have the town in their names', () => {
  const text = 'The Elmton Police Department came.';
  const found = [sampleName('place', text, 'Elmton'), sampleName('org', text, 'Police Department')];
  expect(orgs(text, ...found)).toEqual(['Elmton Police Department']);
  expect(orgs(text, sampleName('place', text, 'Elmton'))).toEqual(['Elmton Police Department']);
});

test('shares and chairmen of a firm are no part of its name', () => {
  const text = 'Shares of Acme Inc. fell.';
  expect(orgs(text, sampleName('org', text, 'Shares of Acme Inc.'))).toEqual(['Acme Inc.']);
});

test('a firm of two partners, a police force and a people’s federation are whole', () => {
  const firm = 'A Poole & Hale agent came.';
  expect(orgs(firm, sampleName('person', firm, 'Hale'))).toEqual(['Poole & Hale']);
  const force = 'Elmton Police came.';
  const found = [sampleName('place', force, 'Elmton'), sampleName('org', force, 'Police')];
  expect(orgs(force, ...found)).toEqual(['Elmton Police']);
  const many = 'The Utanian Federation of Small Trade met.';
  expect(orgs(many, sampleName('org', many, 'Federation of Small Trade'))).toEqual([
    'Utanian Federation of Small Trade',
  ]);
});

test('a court, a party and a club are called with what stands before them', () => {
  const text =
    'The Senn High Court heard the Communist Party of Senn; FC Elmton left the Moor Arena. Poole Crown Court sat. From Roe, SC Senn is far, and FC Moor won.';
  const found = [
    sampleName('place', text, 'Senn'),
    sampleName('org', text, 'High Court'),
    sampleName('org', text, 'Party of Senn'),
    sampleName('place', text, 'Elmton'),
    sampleName('org', text, 'Moor Arena'),
    sampleName('place', text, 'Poole Crown Court'),
    { ...sampleName('place', text, 'SC Senn'), from: text.indexOf('SC Senn') + 3 },
    { ...sampleName('org', text, 'FC Moor'), from: text.indexOf('FC Moor') + 3 },
  ];
  expect(withWholeOrgs(found, text).map((f) => `${f.type} ${f.value}`)).toEqual([
    'org Senn High Court',
    'org Communist Party of Senn',
    'org FC Elmton',
    'place Moor Arena',
    'org Poole Crown Court',
    'place SC Senn',
    'org FC Moor',
  ]);
});

test('a party is whole where the tagger stopped before the country, and a regiment of two counties', () => {
  const text =
    'The Communist Party of Senn praised the York and Elmton Regiment and the Guards and Poole Regiment.';
  const found = [
    sampleName('org', text, 'Party of'),
    sampleName('place', text, 'Senn'),
    sampleName('place', text, 'York'),
    sampleName('org', text, 'Elmton Regiment'),
    sampleName('org', text, 'Poole Regiment'),
  ];
  expect(withWholeOrgs(found, text).map((f) => f.value)).toEqual([
    'Communist Party of Senn',
    'York and Elmton Regiment',
    'Poole Regiment',
  ]);
});

test('what the tagger has in two is one body: a paper, a court, a branch, a university', () => {
  const text =
    'The Senn Observer asked the Elmton Legislature, Mill College Leeds, the American Legion, Poole University and Hale Kitchens in Ohio.';
  const found = [
    sampleName('place', text, 'Senn'),
    sampleName('place', text, 'Elmton'),
    sampleName('org', text, 'Legislature'),
    sampleName('org', text, 'Mill College'),
    sampleName('place', text, 'Leeds'),
    sampleName('org', text, 'Legion'),
    sampleName('person', text, 'Poole'),
    sampleName('org', text, 'University'),
    sampleName('person', text, 'Hale Kitchens'),
    sampleName('place', text, 'Ohio'),
  ];
  expect(withWholeOrgs(found, text).map((f) => `${f.type} ${f.value}`)).toEqual([
    'org Senn Observer',
    'org Elmton Legislature',
    'org Mill College Leeds',
    'org American Legion',
    'org Poole University',
    'org Hale Kitchens',
    'place Ohio',
  ]);
});

test('a place behind a body that goes on, or whose expert is told, is its own', () => {
  const text = 'Acme Utania expert Tom Hale and Acme Utania Vale met';
  const found = [sampleName('org', text, 'Acme'), sampleName('place', text, 'Utania')];
  expect(orgs(text, ...found)).toEqual(['Acme', 'Utania']);
  const sales = 'So Acme Utania sales fell';
  expect(orgs(sales, sampleName('org', sales, 'Acme'), sampleName('place', sales, 'Utania'))).toEqual([
    'Acme',
    'Utania',
  ]);
  const told = 'They told NATO Utania had left';
  expect(orgs(told, sampleName('org', told, 'NATO'), sampleName('place', told, 'Utania'))).toEqual([
    'NATO',
    'Utania',
  ]);
});

test('a paper of a region, and of the evening', () => {
  const text = 'He read the South Senn Post and the Elmton Evening Courant';
  const found = [sampleName('place', text, 'Senn'), sampleName('place', text, 'Elmton')];
  expect(orgs(text, ...found)).toEqual(['South Senn Post', 'Elmton Evening Courant']);
});

test('a site with its end; a court, a university and a centre with their place; a camp and a parish are places', () => {
  const text =
    'HaleNews.com told of the Senn Court of Appeals for the 2nd Circuit and Elmton Medical & Dental University.';
  const found = [
    sampleName('org', text, 'HaleNews'),
    sampleName('place', text, 'Senn'),
    sampleName('place', text, 'Elmton'),
    sampleName('org', text, 'Medical & Dental University'),
  ];
  expect(orgs(text, ...found)).toEqual([
    'HaleNews.com',
    'Senn Court of Appeals for the 2nd Circuit',
    'Elmton Medical & Dental University',
  ]);
  const where = 'She left the Al Senn refugee camp for Hale Parish';
  const types = withWholeOrgs(
    [sampleName('org', where, 'Al Senn'), sampleName('org', where, 'Hale Parish')],
    where,
  );
  expect(types.map((f) => f.type)).toEqual(['place', 'place']);
});

test('a road of India is a place; a parish of a saint is none, nor letters before a camp', () => {
  const text = 'They met in Senn Marg near the Holy Hale Parish and the ESC refugee camp';
  const found = [
    sampleName('person', text, 'Senn Marg'),
    sampleName('org', text, 'Holy Hale Parish'),
    sampleName('org', text, 'ESC'),
  ];
  expect(withWholeOrgs(found, text).map((f) => f.type)).toEqual(['place', 'org', 'org']);
});
