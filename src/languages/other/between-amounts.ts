/* What stands between two amounts, and before the first, and says whether they are a range or a change. */

import type { RuleValue } from '../../facts/rule';
import { near } from '../../text/near-letters';

/** "à", "a", "до" between two figures. */
export const TO_WORD = /^ (?:à|al?|tot|naar|til|till|do|до|ila|hingga|sampai|đến)(?= \d)/u;

/** "entre 20 y 30 millones": what stands before the first, and between. */
export const BETWEEN =
  /(?:^|\s)(?:entre(?: les| las| los| os| as)?|tra(?: i| le)?|fra(?: i| le)?|tussen(?: de)?|mellan|mellem|mellom|między|mezi|між|между) $/iu;

/** "y", "et" between two figures behind such a word. */
export const AND_WORD = /^ (?:y|e|et|en|och|og|a|i|и|та|і)(?: les| las| los)?(?= \d)/u;

/**
 * A verb of change, its clause up to "da", "с" before the first amount; "de" is "by" as well: it needs a verb that goes from one to another.
 */
export const CHANGE = near(
  /(?<![\p{L}\p{M}])(?:(?:pass|aument|sal[eiìíg]|sces|scend|cresc|cal[aò]|dimin|wzr|spad|zmal|ros[łn]|вырос|выраст|подня|подорожа|увелич|сниз|упал|сократ|зрос|зріс|збільш|знизи|steg|stig|ök|sjönk|minsk|faldt|falt|øk|stijg|steeg|daal|naik|turun)\p{L}*(?: [^.;:\d]*)? (?:da|dal|dai|desde|z|ze|с|со|від|з|från|fra|van|dari)|(?:pass?(?:ó|ou|ar|er|é|e|a|ait|ant|aron|aram|ando|ará|era|ée?s?)|sub(?:ió|e|ir|irá|iu)|baj(?:ó|a|ar|ará))(?: [^.;:\d]*(?:\d[\d.,]* ?%[^.;:\d]*)?)? (?:de|du|del))\s(?:los |las |les |i |le )?$/iu,
);

/** "da", "с" before the first of two amounts. */
export const FROM = near(/(?<![\p{L}\p{M}])(?:de|du|del|da|dal|desde|z|ze|с|со|від|з|från|fra|van|dari) $/iu);

/** The first hour at which something opens, and between the two fewer hours than anything is open. */
const EARLIEST = 5;
const LEAST_OPEN = 4;
const MIDNIGHT = 24;
/** Swedish "timmar" are never those of a clock. */
const HOURS_LONG = /fr(?:ån|a) $/iu;
/** What hours alone have before them: "entre las", Slavic "с"; how long something takes has "от". */
const BETWEEN_HOURS = /(?:entre (?:las|as)|tra le|(?:^|\s)[сз]) $/iu;

/** "abierto de 9 a 14 horas", "с 10 до 12 часов": times of day; null where it may be told how long something takes. */
export function clocksBetween(before: string, low: number, high: number): RuleValue | null {
  if (low < EARLIEST || high > MIDNIGHT) return null;
  if (
    !BETWEEN_HOURS.test(before) &&
    !(FROM.test(before) && !HOURS_LONG.test(before) && high - low >= LEAST_OPEN)
  )
    return null;
  const at = (hour: number): string => `T${String(hour).padStart(2, '0')}:00`;
  return { type: 'time', value: `${at(low)}/${at(high)}`, implied: ['year', 'month', 'day'] };
}
