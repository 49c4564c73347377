/* Years and longer: "2019", "Ende 2019", "2010 bis 2015", "2023/24", "1990er Jahre", "12. Jahrhundert", "Sommer 2022", quarters. */
import type { Rule, RuleContext } from '../../../facts/rule';
import { day, dayNumber, isoSpan, partsOf, quarter } from '../../calendar';
import { ordinal, SEASONS } from './time-words';

const YEAR = '(?:1[1-9]\\d{2}|20\\d{2})';
const ORDINAL = '([Ee]rste[nsmr]?|[Zz]weite[nsmr]?|[Dd]ritte[nsmr]?|[Vv]ierte[nsmr]?|[1-4]\\.)';

/** "2019", "im Jahr 2019", "Anfang 2020", "2010 bis 2015", "2023/24". */
export const year: Rule = {
  name: 'de.year',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/§$€+_-]|[$€£] )(?:(Anfang|Mitte|Ende) (?:des Jahres )?)?(${YEAR})(?:(?: ?(?:bis|–|-) ?|(?<=[Zz]wischen \\d{4}) und )(${YEAR})|[–-](\\d\\d)(?!\\d)|/(\\d{2}|${YEAR}))?(?![\\p{L}\\d/:%€°-]|[.,]\\d| ?(?:Uhr|Euro|Prozent|%|€|Meter|Kilometer|Kilo|Tonnen|Liter|Hektar|Grad|Dollar|Franken|PS)(?!\\p{L}))`,
    'u',
  ),
  read(match, { folded }) {
    const [, part, first = '', last, short, next] = match;
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    if (
      /(?:Nr\.|Nummer|Postfach|Tel\.|Telefon|Artikel|Seite|Raum|Hausnummer|Flug|rund|knapp|etwa|über|fast|gut|als) $/iu.test(
        before,
      )
    )
      return null;
    // "1999 Besucher" is a count, unless a word of time leads
    if (
      /^ (?:Menschen|Personen|Besucher|Stimmen|Einwohner|Fälle|Mitarbeiter|Stück|Plätze|Teilnehmer)/.test(
        folded.slice(match.index + match[0].length),
      )
    )
      return null;
    if (next) return { value: `${first}/${next.length === 2 ? first.slice(0, 2) : ''}${next}` };
    if (short) {
      const end = first.slice(0, 2) + short;
      return end > first
        ? { value: `${first}/${end}` }
        : { value: first, to: match.index + match[0].length - 3 };
    }
    if (last) return Number(last) > Number(first) ? { value: `${first}/${last}` } : null;
    return { value: first, approximate: Boolean(part) };
  },
};

/** "1990er Jahre", "die 80er-Jahre". */
export const decade: Rule = {
  name: 'de.decade',
  kind: 'time',
  pattern: /(?<![\p{L}\d])(?:(Anfang|Mitte|Ende) der )?(1\d|20)?(\d0)er[ -]Jahren?/u,
  read(match) {
    const from = `${match[2] ?? '19'}${match[3]}`;
    return {
      value: isoSpan(day(Number(from), 1, 1), day(Number(from) + 10, 1, 1) - 1),
      approximate: Boolean(match[1]),
    };
  },
};

/** "12. Jahrhundert". */
export const century: Rule = {
  name: 'de.century',
  kind: 'time',
  pattern: /(?<![\p{L}\d])(\d{1,2})\. Jahrhunderts?/u,
  read(match) {
    const n = Number(match[1]);
    if (n < 2 || n > 21) return null;
    return { value: isoSpan(day((n - 1) * 100, 1, 1), day(n * 100, 1, 1) - 1) };
  },
};

const yearSaid = (said: string | undefined, { publishedAt }: RuleContext): number | null => {
  if (said) return Number(said);
  const today = dayNumber(publishedAt);
  return today === null ? null : partsOf(today).y;
};

/** "drittes Quartal 2023", "ersten Halbjahr": of the year said, else the last one that has begun. */
export const quarters: Rule = {
  name: 'de.quarter',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${ORDINAL} (Quartals?|Halbjahre?s?)(?: (?:des Jahres )?(${YEAR}))?(?!\\p{L})`,
    'u',
  ),
  read(match, context) {
    const n = ordinal(match[1] ?? '');
    let y = yearSaid(match[3], context);
    const implied = match[3] ? [] : (['year'] as const);
    if (y === null) return { value: null };
    const half = /^H/.test(match[2] ?? '');
    if (half && n > 2) return null;
    const start = day(y, half ? 6 * n - 5 : 3 * n - 2, 1);
    const today = dayNumber(context.publishedAt);
    if (!match[3] && today !== null && start > today) y--;
    const value = half ? isoSpan(day(y, 6 * n - 5, 1), day(y, 6 * n + 1, 1) - 1) : quarter(y, n);
    return { value, implied };
  },
};

/** "Sommer 2022", "im vergangenen Winter" has no year said and is left to its words. */
export const season: Rule = {
  name: 'de.season',
  kind: 'time',
  pattern: new RegExp(`(?<!\\p{L})(${Object.keys(SEASONS).join('|')}) (${YEAR})(?:/\\d\\d)?(?!\\d)`, 'u'),
  read(match) {
    const y = Number(match[2]);
    const m = SEASONS[match[1] ?? ''] ?? 3;
    return { value: isoSpan(day(y, m, 1), day(y, m + 3, 1) - 1) };
  },
};
