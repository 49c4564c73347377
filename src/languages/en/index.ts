/* English as the engine sees it. */
import type { Language } from '../language';
import { accepts } from './accepts';
import { withHomeDollars } from './amounts/home-dollars';
import { findValues } from './find';
import { fold } from './fold';
import { tieNames } from './names/coreference';
import { giveRoles } from './names/roles';
import { NAME_RULES } from './names/rules';
import { outcomeOf } from './outcomes';
import { findQuotes } from './quotes/find-quotes';
import { cutSentences } from './sentences';
import { terms } from './terms';
import { enWords } from './words';

export const en: Language = {
  code: 'en',
  accepts,
  fold,
  sentences: cutSentences,
  terms,
  rules: NAME_RULES,
  find: findValues,
  quotes: findQuotes,
  roles: giveRoles,
  outcomeOf,
  coreference: (blocks, found) => withHomeDollars(blocks, tieNames(blocks, found)),
  words: enWords,
};
