/* Chinese, Simplified and Traditional. */
import type { Language } from '../language';
import { clauses } from './clauses';
import { fold } from './fold';
import { withoutModels } from './models';
import { coreference } from './names/coreference';
import { roles } from './names/roles';
import { outcomeOf } from './outcomes';
import { withOwnCurrency } from './own-currency';
import { quotes } from './quotes';
import { zhRules } from './rules';
import { sentences } from './sentences';
import { terms } from './terms';
import { zhWords } from './words';

export const zh: Language = {
  code: 'zh',
  // kana or hangul beside Han is another language's text
  accepts: (text) => /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Hangul}]{2}/u.test(text),
  fold,
  sentences,
  clauses,
  terms,
  rules: zhRules,
  quotes,
  roles,
  outcomeOf,
  coreference: (blocks, found) => withoutModels(blocks, withOwnCurrency(blocks, coreference(blocks, found))),
  words: zhWords,
};
