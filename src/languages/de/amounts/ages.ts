/* Ages: "der 45-Jährige", "zwölf Jahre alt", "im Alter von 81 Jahren", "Lena Vogt (45)". In years. */
import type { Rule, RuleContext, RuleValue } from '../../../facts/rule';
import { isRough } from '../around';
import { NUMBER, readNumber } from '../numbers';

const years = (written: string, at: number, { folded }: RuleContext): RuleValue | null => {
  const value = readNumber(written);
  return value === null || value > 130 ? null : { value, unit: 'year', approximate: isRough(folded, at) };
};

const PERSON =
  '(?:Sohn|Tochter|Mann|Frau|Junge|Mädchen|Kind|Fahrer|Schüler|Student|Rentner|Vater|Mutter|Bruder|Schwester|Patient|Täter|Opfer|Radfahrer|Autofahrer|Verdächtige|Tatverdächtige|Deutsche|Beamte|Polizist)';

/** "45-Jährige", "8 Jahre alt", "acht Monate alt". */
export const age: Rule = {
  name: 'de.age',
  kind: 'age',
  pattern: new RegExp(
    `(${NUMBER})(?:-?Jährige[nrsm]?(?!\\p{L})| (Jahre|Monate|Wochen|Tage) alte?[nrsm]?(?!\\p{L}))`,
    'u',
  ),
  read(match, context) {
    const said = years(match[1] ?? '', match.index, context);
    if (typeof said?.value !== 'number') return said;
    const share = { Monate: 1 / 12, Wochen: 7 / 365, Tage: 1 / 365 }[match[2] ?? ''] ?? 1;
    return { ...said, value: Math.round(said.value * share * 1000) / 1000 };
  },
};

/** "zwölfjähriger Junge", "45-jährige Fahrerin": of anything but a person it is a length of time. */
export const yearsOld: Rule = {
  name: 'de.age-word',
  kind: 'age',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(\\d{1,3})-?|(\\p{Ll}{3,20}?))jährige[nrsm]?(?= (?:\\p{Ll}+ )?${PERSON})`,
    'u',
  ),
  read: (match, context) => years(match[1] ?? match[2] ?? '', match.index, context),
};

/** "im Alter von 81 Jahren". */
export const ofAge: Rule = {
  name: 'de.age-of',
  kind: 'age',
  pattern: new RegExp(`[Ii]m Alter von (?:nur |erst )?(${NUMBER})(?: Jahren)?`, 'u'),
  read: (match, context) => years(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? ''), context),
};

/** A number in brackets, or between commas, behind a name: "Lena Vogt (45)", "Lena Vogt, 45,". */
export const ageBehindName: Rule = {
  name: 'de.age-name',
  kind: 'age',
  pattern:
    /(?<=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}.-]*\p{Ll}(?: \(|, ))(?:[1-9]\d|1[01]\d)(?=\)|, )/u,
  read: (match, { folded }) =>
    /^,/.test(folded.slice(match.index + match[0].length)) &&
    /\d{4}/.test(folded.slice(match.index, match.index + 12))
      ? null
      : { value: Number(match[0]), unit: 'year' },
};

/** "mit 50 Jahren", but not "mit 5 Jahren Haft". */
export const withYears: Rule = {
  name: 'de.age-with',
  kind: 'age',
  pattern: new RegExp(
    `(?<=(?<!\\p{L})[Mm]it (?:nur |erst |schon |knapp )?)(${NUMBER}) Jahren(?! \\p{Lu}| lang)`,
    'u',
  ),
  read: (match, context) => years(match[1] ?? '', match.index, context),
};
