/* Counts: "40 Einsatzkräfte", "zwei Drittel der Mitglieder", "3,2 Millionen". The span is the number; what is counted is its unit. */
import type { Rule } from '../../../facts/rule';
import { isRough } from '../around';
import { FRACTION, NUMBER, readFraction, readNumber } from '../numbers';
import { sharedScale } from './amount-rule';

/** Adjectives between a number and what it counts. */
const ADJECTIVES =
  '(?:(?!(?:(?:ihr|sein|mein|unser|ein|kein|dies|jen|all)e[nr]?|der|den|die|oder|aber|gegen|neben|unter|über|wegen|wieder|immer|haben|hatten|wurden|waren|werden|kamen) )(?:\\p{Ll}+(?:e|en|er)|weitere[nr]?|Berliner|Wiener) ){0,2}';
/** Capitalised words that open a sentence before a count; any other capitalised word before a figure makes it a label ("Gleis 3"). */
const OPENER =
  /(?:^|[.!?:„“"»«–(]\s?)(?:Rund|Etwa|Circa|Knapp|Fast|Gut|Über|Mehr als|Weniger als|Bis zu|Mindestens|Insgesamt|Zusammen|Nur|Alle|Die|Der|Den|Das|Diese|Ihre|Seine|Unsere|In|Im|Mit|Ohne|Für|Nach|Vor|Bei|Von|Aus|Auf|An|Unter|Zwischen|Weitere|Andere|Auch|Noch|Schon|Bereits|Gegen|Und|Oder|Wegen|Es|Dort|Hier|Dabei|Dazu|Ungefähr|Wie|Als|Um) $/u;
/** Not things that are counted. */
const NO_THING =
  /^(?:Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Absatz|Abs|Satz|Nummer|Prozent|Nr|Am|Im|In|Um|Und|Oder|Mai|Mal|Seite|Sie|Er|Es|Wir|Jahrhundert|Jahre|Jahren|Quartal)$/u;

/** Behind the goals of a match. */
const RESULT = '(?:\\p{L}+-?)?(?:[Ss]ieg|[Nn]iederlage|[Ee]rfolg|[Pp]leite|[Rr]ückstand|[Ff]ührung)';

/** With a word that says it is rough, no year: "rund 1500 Menschen". */
const ROUND = /^1[5-9]00$|^2000$/;

export const count: Rule = {
  name: 'de.count',
  kind: 'quantity',
  pattern: new RegExp(
    `(${NUMBER})(?:(?: bis (?:zu )?|(?<=[Zz]wischen (?:den )?\\S{1,30}) und )(${NUMBER})|[-–](\\d+)(?! (?:${RESULT})))?(?= ${ADJECTIVES}(\\p{Lu}\\p{Ll}[\\p{L}-]*)| ?([.,;)]|$))`,
    'u',
  ),
  read(match, { folded }) {
    const [, written = '', spoken, dashed, noun] = match;
    const upTo = spoken ?? dashed;
    const value = readNumber(written);
    const high = upTo === undefined ? null : readNumber(upTo);
    const scaled = /[MB]i(?:o|ll)|Mrd|Dutzend|[Tt]ausend|Tsd/.test(upTo ?? written);
    if (value === null || (!noun && !scaled)) return null;
    if (/^(?:eine?[nrsm]?|und|null)$/i.test(written) || (noun && NO_THING.test(noun))) return null;
    // a year, a postal code, attention ("in Acht nehmen")
    const isYear = /^(?:1[5-9]|20)\d\d$/.test(written);
    if (
      (isYear && !(ROUND.test(written) && isRough(folded, match.index))) ||
      /^(?:\d{5,}|0\d+)$/.test(written)
    )
      return null;
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    const label = /(?<!\p{L})\p{Lu}[\p{L}.-]* $/u.test(before) && !OPENER.test(before);
    if (label || /(?:[§#№]|Nr\.|Art\.|Abs\.|Tel\.|[\d/]) ?$/.test(before)) return null;
    if (/(?<!\p{L})(?:mehrere|einige|viele|ein paar) $/iu.test(before)) return null;
    if (/^\p{Lu}/u.test(written) && !/(?:^|[.!?:„“"»«–(]\s?)$/u.test(before) && !scaled) return null;
    const low = high === null ? value : value * sharedScale(written, upTo ?? '', value, high);
    const isRange = high !== null && high > low;
    return {
      value: isRange ? `${low}~${high}` : value,
      to: isRange ? match.index + match[0].length : match.index + written.length,
      unit: noun ?? null,
      approximate: isRange || isRough(folded, match.index),
    };
  },
};

/** "zwei Drittel der Mitglieder". */
export const fraction: Rule = {
  name: 'de.fraction',
  kind: 'quantity',
  pattern: new RegExp(
    `${FRACTION}(?!\\p{L})(?: (?:der|aller|des|seiner|ihrer) ${ADJECTIVES}(\\p{Lu}[\\p{L}-]+))?`,
    'u',
  ),
  read(match, { folded }) {
    const value = readFraction(match[1] ?? '', match[2] ?? '');
    // "ein Viertel" of a town, with nothing it is a part of
    if (value === null || (!match[3] && /^ein$/i.test(match[1] ?? ''))) return null;
    const to = match.index + `${match[1]} ${match[2]}`.length;
    return { to, value, unit: match[3] ?? null, approximate: isRough(folded, match.index) };
  },
};
