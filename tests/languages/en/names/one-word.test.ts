import { describe, expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withOneKind } from '../../../../src/languages/en/names/one-word';
import { sampleName } from '../../../facts/sample-found';

/** Each block with the names that the tagger found in it. */
const namesOf = (...blocks: (readonly [string, ...(readonly [FactType, string])[]])[]): string[] =>
  withOneKind(
    blocks.map(([text]) => text),
    blocks.map(([text, ...names]) => names.map(([type, name]) => sampleName(type, text, name))),
  ).flatMap((list, i) => list.map((f) => `${f.type} ${blocks[i]?.[0].slice(f.from, f.to)}`));

describe('a word that is several things in a story', () => {
  test('is what it is most often', () => {
    const named = ['Ambra Roe sang.', ['person', 'Ambra Roe']] as const;
    const sang = ['Ambra sang.', ['person', 'Ambra']] as const;
    expect(namesOf(named, sang, sang, ['With Ambra they sang.', ['org', 'Ambra']]).at(-1)).toBe(
      'person Ambra',
    );
    expect(namesOf(named, sang, sang, ['In Ambra they sang.', ['place', 'Ambra']]).at(-1)).toBe(
      'place Ambra',
    );
    const town = ['In Senn it rained.', ['place', 'Senn']] as const;
    expect(namesOf(town, town, ['For Senn it was late.', ['person', 'Senn']]).at(-1)).toBe('place Senn');
  });

  test('is the team or firm that begins with it, unless somebody is called so', () => {
    const firm = ['Moor Mining grew.', ['org', 'Moor Mining']] as const;
    expect(namesOf(firm, ['They blamed Moor.', ['person', 'Moor']]).at(-1)).toBe('org Moor');
    expect(namesOf(firm, ['They blamed Mr Moor.', ['person', 'Moor']]).at(-1)).toBe('person Moor');
    const school = ['Moor High School grew.', ['org', 'Moor High School']] as const;
    expect(namesOf(school, ['They blamed Moor.', ['person', 'Moor']]).at(-1)).toBe('person Moor');
  });
});

test('a part of a name that the story has is the whole of it', () => {
  expect(
    namesOf(['Tom Hale left.', ['person', 'Tom Hale']], ['So did Tom Hale’s aunt.', ['person', 'Hale']]),
  ).toEqual(['person Tom Hale', 'person Tom Hale']);
  expect(
    namesOf(
      ['The Senn Citizen said no.', ['org', 'Senn Citizen']],
      ['Read the Senn Citizen.', ['place', 'Senn']],
    ),
  ).toEqual(['org Senn Citizen', 'org Senn Citizen']);
});

test('who is “who” is somebody', () => {
  const sang = ['On came Ambra, who sang.', ['person', 'Ambra']] as const;
  expect(namesOf(sang, sang, ['With Ambra they sang.', ['org', 'Ambra']]).at(-1)).toBe('person Ambra');
});

test('who reported from somewhere is somebody', () => {
  expect(namesOf(['Acme’s Jane Poole reported from Senn.', ['org', 'Jane Poole']])).toEqual([
    'person Jane Poole',
  ]);
});

test('what nobody is called in full, and is once taken for a firm, is one; a part of somebody’s name is somebody', () => {
  const told = ['Sennix grew.', ['org', 'Sennix']] as const;
  const taken = ['They sold Sennix.', ['person', 'Sennix']] as const;
  expect(namesOf(told, taken)).toEqual(['org Sennix', 'org Sennix']);
  const named = ['Sennix Roe sang.', ['person', 'Sennix Roe']] as const;
  expect(namesOf(named, told, taken).slice(1)).toEqual(['person Sennix', 'person Sennix']);
  const camilla = ['Camilla sang.', ['person', 'Camilla']] as const;
  expect(namesOf(camilla, ['They met Camilla.', ['org', 'Camilla']]).at(0)).toBe('person Camilla');
  const often = ['So Sennix said. Sennix left.', ['person', 'Sennix'], ['person', 'Sennix']] as const;
  expect(namesOf(often, told).at(0)).toBe('person Sennix');
  const short = ['Al Senn sang.', ['person', 'Al Senn']] as const;
  expect(namesOf(short, ['They met Al Senn.', ['org', 'Al Senn']]).at(0)).toBe('person Al Senn');
  const paper = ['Dagens Senn said no.', ['person', 'Dagens Senn']] as const;
  expect(namesOf(paper, ['Read Dagens Senn.', ['org', 'Dagens Senn']]).at(0)).toBe('org Dagens Senn');
});
