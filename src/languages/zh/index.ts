import type { Language } from '../language';
import { zhWords } from './words';

export const zh: Language = {
  code: 'zh',
  accepts: (text) => /\p{Script=Han}/u.test(text),
  fold: (text) => text,
  sentences: (text) => [{ from: 0, to: text.length }],
  terms: (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
  rules: [],
  quotes: (blocks) => blocks.map(() => []),
  roles: (_text, found) => [...found],
  coreference: (_blocks, found) => found.map((f) => [...f]),
  words: zhWords,
};
