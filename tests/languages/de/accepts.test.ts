import { expect, test } from 'vitest';
import { isGerman } from '../../../src/languages/de/accepts';

test.each([
  'Die Stadt baut eine neue Schule für die Kinder im Norden.',
  'Nach dem Regen stieg der Fluss.',
  'Im Jahr 2020 wurde das Haus verkauft.',
])('accepts German: %s', (text) => expect(isGerman(text)).toBe(true));

test.each([
  'The city is to build a new school for the children in the north.',
  'Two die in a crash',
  'He met Ursula von der Heide.',
  'De stad bouwt een nieuwe school voor de kinderen in het noorden, die daar als eerste gebruik van maken.',
  'Byen bygger en ny skole for børnene i nord, og den skal stå klar om to år.',
  'La ville construit une école pour les enfants des quartiers nord.',
  '1 234',
  '',
])('leaves others alone: %s', (text) => expect(isGerman(text)).toBe(false));
