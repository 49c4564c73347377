import { expect, test } from 'vitest';
import { terms } from '../../../src/languages/de/terms';

test('drops stop words and endings', () =>
  expect(terms('Die neuen Brücken der Stadt sind 12 Meter hoch')).toEqual([
    'neu',
    'brück',
    'stadt',
    '12',
    'met',
    'hoch',
  ]));
test('forms of one word meet', () => expect(terms('Brücke neue')).toEqual(terms('Brücken neuer')));
