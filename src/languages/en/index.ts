/* English as the engine sees it. */
import type { Language } from '../language';
import { findValues } from './find';
import { fold } from './fold';
import { cutSentences } from './sentences';
import { terms } from './terms';
import { enWords } from './words';

export const en: Language = {
  code: 'en',
  accepts: (text) => /[a-z]{2}/i.test(text),
  fold,
  sentences: cutSentences,
  terms,
  rules: [],
  find: findValues,
  quotes: (blocks) => blocks.map(() => []),
  roles: (_text, found) => [...found],
  coreference: (_blocks, found) => found.map((f) => [...f]),
  words: enWords,
};
