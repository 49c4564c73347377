/* Decades: "los años 90", "années 2000", "1990-talet", "в 1990-х годах", "1990-an", 1990年代. */
import type { Rule } from '../../facts/rule';
import { day, isoSpan } from '../calendar';

/** Tens of years, with the century or without. */
const TENS = '((?:1[5-9]|20)?\\d0)';
const DASHED = (behind: string): string => `${TENS}[-–’']?(?:${behind})(?![\\p{L}\\p{M}])`;
/** Without its century it is an age as often: a man in his "40-åra". */
const IN_FULL = (behind: string): string => `(?=\\d{4})${DASHED(behind)}`;
/** "1990-е", "в 90-х", "90-е годы"; the 20-те are twenty of something, and the 20-х числа are days. */
const YEARS = '(?:год|годин|рок)\\p{L}{1,4}';
const SLAVIC = `${TENS}[-–’'](?:(?:х|их)(?! числ)|(?<=\\d{4}.)(?:е|те|ті)|(?:е|те|ті|ми|м)(?= (?:годы|годами?|години(?:те)?|рок(?:и|ами?))(?!\\p{L})))(?![\\p{L}\\p{M}])(?: ${YEARS}(?!\\p{L}))?`;
/** Between the word for years and the figure. */
const MARK = "[’‘']?";
/** Not the first of several years: "los años 2020 y 2021". */
const ALONE =
  "(?![\\d%]|[.,:/-]\\d|,? (?:(?:y|e|et|i|și|en|και) )?(?:1\\d|20)\\d\\d)(?: (?:y|e|et|i|și|en|και) [’‘']?(?<last>\\d0)(?![\\d%]|[.,:/-]\\d| \\p{L}+s(?!\\p{L})))?";

/** By language; group 1 is the figure. */
const PATTERNS: Readonly<Record<string, string>> = {
  bg: SLAVIC,
  ca: `anys ${MARK}${TENS}${ALONE}`,
  cs: `${TENS}\\. let(?:a|ech|ům|y)?(?!\\p{L})`,
  da: IN_FULL('erne|ernes|tallet|tallets'),
  el: `δεκαετία(?:ς)? (?:του )?${MARK}${TENS}${ALONE}`,
  es: `(?:(?:años|década de|década de los|decenio de) )${MARK}${TENS}${ALONE}`,
  fi: `${TENS}-lu[vk]u\\p{L}*`,
  fr: `années ${MARK}${TENS}${ALONE}`,
  he: `שנות ה-?${TENS}${ALONE}`,
  hi: `${TENS} के दशक`,
  hu: `${TENS}-[aeo]s év(?:ek\\p{L}*)`,
  id: `${TENS}-an(?!\\p{L})`,
  it: `(?:anni|decennio) ${MARK}${TENS}${ALONE}`,
  ja: `(?<!\\d)${TENS}年代`,
  ko: `(?<!\\d)${TENS}년대`,
  nb: IN_FULL('tallet|tallets|årene|åra'),
  nl: `jaren [’‘']?${TENS}${ALONE}`,
  pl: `(?:lata|lat|latach|latami|latom) ${TENS}\\.?(?![\\d\\p{L}]| ?%)`,
  pt: `(?:anos|década de) ${MARK}${TENS}${ALONE}`,
  ro: `anii(?:lor)? ${MARK}${TENS}${ALONE}`,
  ru: SLAVIC,
  // "ett 20-tal" is about twenty
  sv: DASHED('talet|talets|(?<=\\d{4}.)tal'),
  th: `ทศวรรษ(?:ที่)? ?${TENS}`,
  tr: `${TENS}[’'](?:l[aeıi]\\p{L}*)(?: yıllar\\p{L}*)?(?<!\\D\\d0[’']l[ae]r\\p{L}*)`,
  uk: SLAVIC,
  vi: `(?:thập niên|những năm|thập kỷ) ${TENS}${ALONE}`,
};
const SAME: Readonly<Record<string, string>> = { gl: 'es', ms: 'id', nn: 'nb', no: 'nb', sk: 'cs' };
/** Without a century: of the last one, of this one where it is over. */
const THIS_CENTURY = 10;
const UNSURE = 20;

/** @param code a language's ISO 639 code. @returns null where it is not known how the language says decades. */
export function decadeRule(code: string): Rule | null {
  const pattern = PATTERNS[SAME[code] ?? code];
  if (!pattern) return null;
  return {
    name: 'other.decade',
    kind: 'time',
    pattern: new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,:/])(?:${pattern})`, 'iu'),
    read({ 1: figure = '', groups }) {
      const n = Number(figure);
      // the twenties are of either century
      if (n === UNSURE) return { value: null };
      const from = figure.length > 2 ? n : n + (n <= THIS_CENTURY ? 2000 : 1900);
      // "los años 60 y 70"
      const more = groups?.last === undefined ? 0 : Number(groups.last) - (from % 100);
      return { value: isoSpan(day(from, 1, 1), day(from + Math.max(0, more) + 10, 1, 1) - 1) };
    },
  };
}
