import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import { tieNames } from '../../../../src/languages/en/names/coreference';
import { sampleName } from '../../../facts/sample-found';

const BLOCKS = ['The island of Senn is small.', 'Senn has a pub.'] as const;
const island = sampleName('place', BLOCKS[0], 'Senn', 'en.place.kind-of');
const typesOf = (blocks: readonly string[], found: readonly (readonly Found[])[]): string[] =>
  tieNames(blocks, found).map((list) => list.map((f) => `${f.type} ${f.value}`).join(', '));

describe('a name said to be a place', () => {
  test('is no person elsewhere in the story', () => {
    const found = [[island], [sampleName('person', BLOCKS[1], 'Senn')]];
    expect(typesOf(BLOCKS, found)).toEqual(['place Senn', 'place Senn']);
  });

  test('but where the story has a person of that surname', () => {
    const blocks = [...BLOCKS, 'Ada Senn keeps it.'];
    const found = [
      [island],
      [sampleName('person', BLOCKS[1], 'Senn')],
      [sampleName('person', blocks[2] ?? '', 'Ada Senn')],
    ];
    expect(typesOf(blocks, found)[1]).toBe('person Ada Senn');
  });
});

describe('the fullest form of an organisation', () => {
  const orgs = (...names: string[]): unknown[] => {
    const text = `${names.join(' and ')} met.`;
    return tieNames([text], [names.map((n) => sampleName('org', text, n))])[0]?.map((f) => f.value) ?? [];
  };
  test('is the one with what may be left off', () => {
    expect(orgs('Elmton Corporation', 'Elmton Corp')).toEqual(['Elmton Corporation', 'Elmton Corporation']);
    expect(orgs('Progress Party', 'Progress')).toEqual(['Progress Party', 'Progress Party']);
  });
  test('is meant by what the tagger took for a person of its name', () => {
    const text = 'Valar Atomics grew. Valar left.';
    const found = [sampleName('org', text, 'Valar Atomics'), sampleName('person', text, 'Valar left')];
    const short = { ...found[1], to: (found[1]?.to ?? 0) - 5, value: 'Valar' } as Found;
    expect(tieNames([text], [[found[0] as Found, short]])[0]?.map((f) => `${f.type} ${f.value}`)).toEqual([
      'org Valar Atomics',
      'org Valar Atomics',
    ]);
  });
  test('is what its letters stand for, unless two names have them', () => {
    expect(orgs('European Union', 'EU')).toEqual(['European Union', 'European Union']);
    expect(orgs('Department of Stones', 'DOS', 'DS').slice(1)).toEqual(Array(2).fill('Department of Stones'));
    expect(orgs('Department of Stone and Sand', 'SS')[1]).toBe('Department of Stone and Sand');
    expect(orgs('Centers for Stone Sand and Silt', 'CSS')[1]).toBe('Centers for Stone Sand and Silt');
    expect(orgs('U.S. Department of Stone', 'USDS')[1]).toBe('U.S. Department of Stone');
    expect(orgs('Elmton Coal Co', 'Eastern Chess Club', 'ECC')[2]).toBe('ECC');
  });
  test('is a firm’s whole name, not that of its part', () => {
    expect(orgs('Senn', 'Senn Coal & Co')[0]).toBe('Senn Coal & Co');
    expect(orgs('Senn', 'Senn North America Inc')[0]).toBe('Senn');
    expect(orgs('General', 'General Coal Group')[0]).toBe('General');
  });
  test('is its country’s, where the story has no other', () => {
    expect(orgs('Stone Court', 'U.S. Stone Court')[0]).toBe('U.S. Stone Court');
    expect(orgs('Stone Court', 'U.S. Stone Court', 'Elmton Stone Court')[0]).toBe('Stone Court');
    expect(orgs('Stone Court', 'Elmton Stone Court')[0]).toBe('Stone Court');
  });
  test('is the one body of its kind', () => {
    expect(orgs('United', 'Elmton United')[0]).toBe('Elmton United');
    expect(orgs('United', 'Elmton United', 'Senn United')[0]).toBe('United');
    expect(orgs('Bank', 'Bank of Utania')[0]).toBe('Bank of Utania');
    expect(orgs('Department of Stone', 'Stone Department')[1]).toBe('Department of Stone');
    expect(orgs('Federal Reserve', 'Fed')[1]).toBe('Federal Reserve');
  });
  test('is not in capitals where the story has it otherwise', () => {
    expect(orgs('ELCEN', 'Elcen')).toEqual(['Elcen', 'Elcen']);
  });
  test('is the one that a short form is told beside', () => {
    const told = (text: string, ...names: string[]) =>
      tieNames([text], [names.map((n) => sampleName('org', text, n))])[0]?.map((f) => f.value);
    const long = 'Centers for Stone Control and Repair';
    expect(told(`The ${long} (CSC) met.`, long, 'CSC')).toEqual([long, long]);
    expect(told('Elmton United (ENG) won.', 'Elmton United', 'ENG')?.[1]).toBe('ENG');
  });
  test('is not what it makes', () => {
    expect(orgs('Acme Watch', 'Acme')).toEqual(['Acme Watch', 'Acme']);
  });
});

test('a thing in capitals is no organisation, and Mr de Roe is a person', () => {
  const text = 'Mr de Roe bought a VR headset.';
  const [list] = tieNames([text], [[sampleName('org', text, 'Mr de Roe'), sampleName('org', text, 'VR')]]);
  expect(list?.map((f) => `${f.type} ${f.value}`)).toEqual(['person de Roe']);
});

test('two words are somebody where the second is, and no body of that name', () => {
  const blocks = ['Jane Roe met Acme Senn.', 'Roe left. Senn stayed, and Senn grew.'];
  const [first = '', second = ''] = blocks;
  const found = [
    [sampleName('org', first, 'Jane Roe'), sampleName('org', first, 'Acme Senn')],
    [
      sampleName('person', second, 'Roe'),
      sampleName('person', second, 'Senn'),
      { ...sampleName('org', second, 'Senn'), from: 27, to: 31 },
    ],
  ];
  expect(typesOf(blocks, found)[0]).toBe('person Jane Roe, org Acme Senn');
});

test('the next credit is no part of a name', () => {
  const text = 'Reporting by Tom Hale Editing by Jane Roe';
  expect(typesOf([text], [[sampleName('person', text, 'Tom Hale Editing')]])[0]).toBe('person Tom Hale');
});

test('junior is a person, a country’s and partisans are nobody', () => {
  const text = 'JR Hale Jr. met Democrats on a Philippine boat.';
  const found = [
    sampleName('org', text, 'JR Hale Jr.'),
    sampleName('person', text, 'Democrats'),
    sampleName('person', text, 'Philippine'),
  ];
  expect(typesOf([text], [found])).toEqual(['person JR Hale Jr.']);
});

test('the last two of three names are the same person', () => {
  const text = 'Omar El Senn spoke. They told El Senn so.';
  const from = text.lastIndexOf('El Senn');
  const short = { ...sampleName('org', text, 'El Senn'), from, to: from + 'El Senn'.length };
  expect(typesOf([text], [[sampleName('person', text, 'Omar El Senn'), short]])[0]).toContain(
    'person Omar El Senn, person',
  );
});

test('letters of a country are no body', () => {
  const text = 'Its office in KSA opened.';
  expect(tieNames([text], [[sampleName('org', text, 'KSA')]])[0]?.[0]?.type).toBe('place');
});

test('a country called by several names is one, by the fullest that the story uses', () => {
  const text = 'The US and the U.K. met the United States; Britain and America agreed, and so did Chad.';
  const names = ['US', 'U.K.', 'United States', 'Britain', 'America', 'Chad'];
  const [list] = tieNames([text], [names.map((n) => sampleName('place', text, n))]);
  expect(list?.map((f) => f.value)).toEqual([
    'United States',
    'U.K.',
    'United States',
    'U.K.',
    'United States',
    'Chad',
  ]);
});

test('a title is a word of its own', () => {
  const text = 'Dräger met Dr Hale.';
  expect(
    typesOf([text], [[sampleName('person', text, 'Dräger'), sampleName('person', text, 'Dr Hale')]]),
  ).toEqual(['person Dräger, person Hale']);
});

describe('what the tagger takes for a body or for somebody, and is not', () => {
  const tied = (text: string, ...names: (readonly [Found['type'], string])[]): string[] =>
    tieNames([text], [names.map(([type, name]) => sampleName(type, text, name))]).flatMap((list) =>
      list.map((f) => `${f.type} ${f.value}`),
    );

  test('a first name and a surname are somebody, but for houses and bodies called so', () => {
    expect(tied('Tom Hale paid.', ['org', 'Tom Hale'])).toEqual(['person Tom Hale']);
    expect(tied('Ralph Lauren paid.', ['org', 'Ralph Lauren'])).toEqual(['org Ralph Lauren']);
    expect(tied('Marie Curie paid.', ['org', 'Marie Curie'])).toEqual(['org Marie Curie']);
    expect(tied('Eli Lilly paid.', ['person', 'Eli Lilly'])).toEqual(['org Eli Lilly']);
    expect(tied('Tom Radio paid.', ['org', 'Tom Radio'])).toEqual(['org Tom Radio']);
  });

  test('the Hales are no body where the story has two of them', () => {
    const two = [
      ['person', 'Tom Hale'],
      ['person', 'Ada Hale'],
      ['org', 'Hales'],
    ] as const;
    expect(tied('Tom Hale met Ada Hale. The Hales left.', ...two)).toEqual([
      'person Tom Hale',
      'person Ada Hale',
    ]);
    expect(tied('Tom Hale met the Hales.', ['person', 'Tom Hale'], ['org', 'Hales'])).toContain('org Hales');
  });

  test('what listens in a box is nobody where boxes are told of, nor is what won', () => {
    expect(tied('Ask Alexa on an Echo.', ['person', 'Alexa'])).toEqual([]);
    expect(tied('Ask Alexa tonight.', ['person', 'Alexa'])).toEqual(['person Alexa']);
    expect(tied('The Oscar-winning film ran.', ['person', 'Oscar-winning'])).toEqual([]);
  });

  test('a town told to be one is no person, and what is a film once is one', () => {
    expect(tied('Senna, a suburb of Elmton, grew.', ['person', 'Senna'])).toEqual(['place Senna']);
    expect(tied('In Senna district it rained.', ['person', 'Senna'])).toEqual(['place Senna']);
    const blocks = ['The film Red Park ran.', 'See Red Park.'];
    const film = sampleName('work', blocks[0] ?? '', 'Red Park');
    expect(typesOf(blocks, [[film], [sampleName('place', blocks[1] ?? '', 'Red Park')]])).toEqual([
      'work Red Park',
      'work Red Park',
    ]);
  });

  test('no place where its second word is somebody, whose it is not in full, but for what a land has', () => {
    const two = (said: string) => tied(`Diaby met us. We saw ${said}.`, ['place', said], ['person', 'Diaby']);
    expect(two('Abou Diaby')).toEqual(['person Abou Diaby', 'person Abou Diaby']);
    expect(two('Lake Diaby')).toContain('place Lake Diaby');
    expect(
      tied(
        'Diaby left. In Abou Diaby sat Jo Diaby.',
        ['place', 'Abou Diaby'],
        ['person', 'Jo Diaby'],
        ['person', 'Diaby'],
      ),
    ).toContain('place Abou Diaby');
  });

  test('who live somewhere are no body, and what lies east of something is a place', () => {
    expect(tied('So Texans paid.', ['org', 'Texans'])).toEqual([]);
    expect(tied('The Texans lost.', ['org', 'Texans'])).toEqual(['org Texans']);
    expect(tied('It shook two miles east-northeast of Elmton.', ['org', 'Elmton'])).toEqual(['place Elmton']);
    expect(tied('He is from the border town McAllen.', ['org', 'McAllen'])).toEqual(['place McAllen']);
    expect(tied('It is a mile north of Tesco.', ['org', 'Tesco'])).toEqual(['org Tesco']);
    expect(tied('It is east of Hale’s farm.', ['person', 'Hale'])).toEqual(['person Hale']);
  });
});
