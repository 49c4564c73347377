import { expect, it } from 'vitest';
import type { Found } from '../../../../src/facts/fact';
import type { Gender } from '../../../../src/languages/en/names/gender';
import { resolvePronoun, type Told } from '../../../../src/languages/en/quotes/pronouns';
import { sampleFound } from '../../../facts/sample-found';

const FULL: Readonly<Record<string, string>> = { Roe: 'Jane Roe', Hale: 'Peter Hale', Berry: 'Tom Berry' };

function tell(blocks: readonly string[]): Told {
  const found = blocks.map((text) =>
    [...text.matchAll(/Roe|Hale|Berry/g)].map(
      (m): Found => ({
        ...sampleFound('person', m.index, m.index + m[0].length),
        value: FULL[m[0]] ?? m[0],
      }),
    ),
  );
  const quoted = blocks.map((text) =>
    [...text.matchAll(/“[^”]*”/g)].map((m) => ({ from: m.index, to: m.index + m[0].length })),
  );
  const genders = new Map<string, Gender>([
    ['Jane Roe', 'she'],
    ['Peter Hale', 'he'],
    ['Tom Berry', 'he'],
  ]);
  return { blocks, found, quoted, genders, spoken: [] };
}
/** Who is meant behind the last block's end. */
const who = (pronoun: Gender, ...blocks: string[]): string | null =>
  resolvePronoun(pronoun, blocks.length - 1, (blocks.at(-1) ?? '').length, tell(blocks));

it('takes the nearest subject that the pronoun fits', () => {
  expect(who('she', 'Roe met Hale at the dam.')).toBe('Jane Roe');
  expect(who('he', 'Roe met Hale at the dam.')).toBe('Peter Hale');
  expect(who('he', 'Hale was there.', 'Berry came later.')).toBe('Tom Berry');
});

it('goes on with the one before where a sentence has a pronoun ahead of its name', () => {
  expect(who('he', 'Hale spoke. He argued that Berry was late.')).toBe('Peter Hale');
});

it('prefers who speaks in a sentence', () => {
  expect(who('he', 'The mill that Berry built, Hale said, was never safe.')).toBe('Peter Hale');
});

it('passes over owners, first clauses and what is named within quotations', () => {
  expect(who('he', 'Hale rose. Berry’s brother left.')).toBe('Peter Hale');
  expect(who('he', 'Hale rose. Berry supporters left.')).toBe('Peter Hale');
  expect(who('he', 'When Berry left, Hale rose.')).toBe('Peter Hale');
  expect(who('he', 'Hale rose. “Berry will pay for it.”')).toBe('Peter Hale');
});

it('takes who has spoken in a quotation', () => {
  const told = tell(['Berry came.', '“It will hold.”', 'x']);
  told.spoken.push({ block: 1, at: 0, name: 'Peter Hale' });
  expect(resolvePronoun('he', 2, 0, told)).toBe('Peter Hale');
});

it('gives none where nobody fits', () => {
  expect(who('she', 'Hale met Berry.')).toBeNull();
});

it('remembers what a pronoun has shown', () => {
  const told = { ...tell(['Roe rose.']), genders: new Map<string, Gender>() };
  expect(resolvePronoun('she', 0, 9, told)).toBe('Jane Roe');
  expect(resolvePronoun('he', 0, 9, told)).toBeNull();
});
