import type { Language } from '../language';
import { enWords } from './words';

export const en: Language = {
  code: 'en',
  accepts: (text) => /[a-z]/i.test(text),
  fold: (text) => text,
  sentences: (text) => [{ from: 0, to: text.length }],
  terms: (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
  rules: [],
  quotes: (blocks) => blocks.map(() => []),
  roles: (_text, found) => [...found],
  coreference: (_blocks, found) => found.map((f) => [...f]),
  words: enWords,
};
