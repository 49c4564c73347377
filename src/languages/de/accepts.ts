/*
 * Tells German from its neighbours in the same alphabet by function words. The words that are parts of names elsewhere ("von der") or
 * words of English ("die", "den") only count beside sure ones.
 */

const SURE = new Set(
  'und ist nicht sich auf ein eine einen einem einer dem für auch wurde wurden im bei nach aus dass wird werden sagte zum zur vom mit oder aber noch wie vor über durch uhr prozent millionen milliarden jahre jahren haben hatte seit gegen wegen wir ich sie um'.split(
    ' ',
  ),
);
const WEAK = new Set('der die das des den von zu an in am es er so als hat bis'.split(' '));
const ENGLISH = new Set(
  'the of and to is that for with he she it at by from but his her this be were had has are have said on its they which not or'.split(
    ' ',
  ),
);
/** Most texts of other languages have none at all. */
const ANY_SURE = new RegExp(`(?<![a-z])(?:${[...SURE].join('|')})(?![a-z])`, 'i');
/** Least part of a text's words that are sure ones: Dutch and the Nordic languages share one in a hundred. */
const LEAST = 0.03;

/** True where German function words outnumber the English ones, or hold their own in a text of both. */
export function isGerman(text: string): boolean {
  if (!ANY_SURE.test(text)) return false;
  let words = 0;
  let sure = 0;
  let weak = 0;
  let english = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    words++;
    if (SURE.has(word)) sure++;
    else if (WEAK.has(word)) weak++;
    else if (ENGLISH.has(word)) english++;
  }
  if (!sure || sure < words * LEAST) return false;
  return sure + weak > english || sure > words / 10;
}
