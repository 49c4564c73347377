import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicShifts } from '../../src/summary/topic-shifts';

const FERRY = [
  'The ferry between Elmton and Garsey will stop in October.',
  'The ferry lost money, the harbour board said of the Garsey crossing.',
  'The harbour board wants a buyer for the ferry.',
  'Pupils from Garsey cross to Elmton on the ferry.',
];
const SCHOOL = [
  'A new school with a library opens in Dunvale.',
  'The school library holds nine thousand books.',
  'Teachers in Dunvale say the library was long wanted.',
  'Parents helped to move the books into the school.',
];
const MILL = [
  'The paper mill at Quarrow burnt for two days.',
  'Firemen pumped water from the river onto the mill.',
  'The mill fire was put out on Sunday, firemen said.',
  'Nobody was in the paper mill when the fire began.',
];

test('parts a text where it turns to something else', () => {
  expect(topicShifts([...FERRY, ...SCHOOL, ...MILL])).toEqual([0, 4, 8]);
});

test('a text of one piece is not parted, a short one never', () => {
  expect(topicShifts(Array.from({ length: 14 }, () => FERRY[0] ?? ''))).toEqual([0]);
  expect(topicShifts([...FERRY.slice(0, 2), ...SCHOOL.slice(0, 2)])).toEqual([0]);
  expect(topicShifts([])).toEqual([0]);
});

test('any paragraphs at all: parts begin at 0, in order, of at least three paragraphs', () => {
  const paragraph = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 40 }), (paragraphs) => {
      const shifts = topicShifts(paragraphs);
      expect(shifts[0]).toBe(0);
      [...shifts, paragraphs.length].slice(1).forEach((to, i) => {
        const isAll = shifts.length === 1;
        expect(to - (shifts[i] ?? 0)).toBeGreaterThanOrEqual(isAll ? 0 : 3);
      });
    }),
    { numRuns: 100 },
  );
});
