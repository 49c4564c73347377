/* German as the engine sees it: all by rules, no trained tagger. */
import type { Language } from '../language';
import { isGerman } from './accepts';
import { fold } from './fold';
import { tieNames } from './names/coreference';
import { findQuotes } from './quotes/find-quotes';
import { deRules } from './rules';
import { cutSentences } from './sentences';
import { terms } from './terms';
import { deWords } from './words';

export const de: Language = {
  code: 'de',
  accepts: isGerman,
  fold,
  sentences: cutSentences,
  terms,
  get rules() {
    return deRules();
  },
  quotes: findQuotes,
  // the rules of names give roles where they stand before a name
  roles: (_text, found) => [...found],
  coreference: tieNames,
  words: deWords,
};
