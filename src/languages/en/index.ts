/* English as the engine sees it. */
import type { Language } from '../language';
import { findValues } from './find';
import { fold } from './fold';
import { cutSentences } from './sentences';
import { terms } from './terms';
import { enWords } from './words';

export const en: Language = {
  code: 'en',
  // figures alone (a table's cell) are read too
  accepts: (text) => /[a-z]/i.test(text) || (/\d/.test(text) && !/\p{L}/u.test(text)),
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
