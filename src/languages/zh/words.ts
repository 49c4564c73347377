import type { LanguageWords } from '../language';

export const zhWords: LanguageWords = {
  stop: new Set(),
  byline: [],
  boilerplate: [],
  credit: [],
  leaning: [],
};
