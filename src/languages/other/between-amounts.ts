/* What stands between two amounts, and before the first, and says whether they are a range or a change. */

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
