import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withAcronyms } from '../../../../src/languages/en/names/acronyms';
import { sampleName } from '../../../facts/sample-found';

const namesOf = (text: string, ...names: (readonly [FactType, string])[]): string[] =>
  (withAcronyms([text], [names.map(([type, name]) => sampleName(type, text, name))])[0] ?? []).map(
    (f) => `${f.type} ${text.slice(f.from, f.to)}`,
  );

test('letters in brackets tell how far the name before them goes', () => {
  expect(namesOf('At the All Senn Institute of Stone (ASIS).', ['org', 'Senn Institute of Stone'])).toEqual([
    'org All Senn Institute of Stone',
  ]);
  expect(
    namesOf('To Roads, Harbours and Ferries Canada (RHFC).', ['place', 'Canada'], ['org', 'RHFC']),
  ).toEqual(['org Roads, Harbours and Ferries Canada', 'org RHFC']);
  expect(namesOf('The U.S. Anti-Noise agency (USANA) met.', ['place', 'U.S.'], ['org', 'USANA'])).toEqual([
    'org U.S. Anti-Noise agency',
    'org USANA',
  ]);
});

test('the letters of the second of two bodies part them', () => {
  expect(
    namesOf('For Stone Dynamics and Elmton Dams Utania (EDU).', [
      'org',
      'Stone Dynamics and Elmton Dams Utania',
    ]),
  ).toEqual(['org Stone Dynamics', 'org Elmton Dams Utania']);
});

test('the letters of what is no body are none', () => {
  expect(namesOf('A board-walking game (BWG). BWG fans came.', ['org', 'BWG'])).toEqual([]);
  expect(namesOf('The deputy superintendent of police (DSP) left.', ['org', 'DSP'])).toEqual([]);
  expect(namesOf('The district child welfare committee (CWC) met.', ['org', 'CWC'])).toEqual(['org CWC']);
  expect(namesOf('The Bone Care Score (BCS) is new.', ['org', 'BCS'])).toEqual([]);
  expect(namesOf('The Senn Bread Show (SBS) is shut.', ['org', 'SBS'])).toEqual([]);
  expect(namesOf('In North Utania (NU).', ['place', 'North Utania'])).toEqual(['place North Utania']);
});

test('words that may be left out in many ways are read in no time', () => {
  const text = `${'to '.repeat(39)}(ATTTTTT)`;
  expect(namesOf(text, ['org', 'ATTTTTT'])).toEqual(['org ATTTTTT']);
});
