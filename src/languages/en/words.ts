import { near } from '../../text/near-letters';
import type { LanguageWords } from '../language';
import { enPageWords } from './page-words';

const STOP =
  "a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each even few for from further get got had has have having he her here hers herself him himself his how i if in into is it its itself just like made make many may me might more most much must my myself no nor not now of off on once one only or other our ours ourselves out over own said same say says she should since so some still such than that the their theirs them themselves then there these they this those through to too two under until up upon us very was we were what when where which while who whom whose why will with within without would yet you your yours yourself it's don't didn't isn't wasn't he's she's they're we're i'm";
const LEANING =
  'he she they it his her their its him them this that these those such another both neither however but and or so yet still also then thus therefore meanwhile instead moreover furthermore nevertheless otherwise besides';

/** `ELMTON, Sept. 12 (Reuters) — `, `NEW YORK — `, `(AP) — `. */
const DATELINE = near(
  /^\s*(?:\p{Lu}{2}[\p{Lu}.'’ /-]+(?:,\s?\p{Lu}[\p{L}.]+(?:\s\d{1,2})?){0,3}\s*(?:\([\p{L} ]{2,20}\)\s*)?[—–-]{1,2}\s*(?=[\p{Lu}“"‘])|\((?:\p{Lu}{2,6}|Reuters|Xinhua|Bloomberg)\)\s*(?:[—–-]{1,2}\s*)?)/u,
);

export const enWords: LanguageWords = {
  ...enPageWords,
  stop: new Set(STOP.split(' ')),
  dateline: DATELINE,
  leaning: [
    ...LEANING.split(' '),
    'as a result',
    'for example',
    'for instance',
    'in addition',
    'the former',
    'the latter',
    'at the same time',
    'on the other hand',
    'that said',
  ],
};
