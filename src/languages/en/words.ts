import type { LanguageWords } from '../language';

export const enWords: LanguageWords = {
  stop: new Set(),
  byline: [],
  boilerplate: [],
  credit: [],
  leaning: [],
};
