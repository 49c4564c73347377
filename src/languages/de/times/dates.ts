/* Dates that name their month: "5. März 2024", "Montag, 5. März", "05.03.2024", "vom 3. bis 7. Juni", "Ende März", "März 2022". */
import type { Rule, RuleContext, RuleValue } from '../../../facts/rule';
import { day, isDay, isoDay, isoMonth, isoSpan } from '../../calendar';
import { withClock } from './clock';
import { yearFor } from './implied-year';
import { MONTH, monthOf, WEEKDAY } from './time-words';

const YEAR = '(?:1\\d{3}|20\\d{2})(?!\\d)';
const LEAD = `(?:(?<weekday>${WEEKDAY})(?:, | \\()(?:dem |den |der )?)?`;

/** The year said, or the nearest; null where neither can be known. */
function yearOf(
  said: string | undefined,
  m: number,
  d: number,
  at: number,
  context: RuleContext,
  weekday?: string,
) {
  const year = said ? Number(said) : yearFor(m, d, at, context, weekday);
  return { year, implied: said ? [] : (['year'] as const) };
}

/** "5. März 2024", "Montag, dem 5. März, um 20 Uhr". */
export const date: Rule = {
  name: 'de.date',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,])${LEAD}(\\d{1,2})(?:\\. ?| (?=${MONTH} (?:19|20)\\d\\d))(${MONTH})(?: (${YEAR}))?`,
    'u',
  ),
  read(match, context) {
    const d = Number(match[2]);
    const m = monthOf(match[3] ?? '');
    const { year, implied } = yearOf(match[4], m, d, match.index, context, match[1]);
    if (year === null) return d > 0 && d < 32 ? { value: null } : null;
    if (!isDay(year, m, d)) return null;
    return withClock({ implied }, isoDay(day(year, m, d)), match.index + match[0].length, context);
  },
};

/** "05.03.2024", "5.3.24", "5. 3. 2024", "05.03.", "2024-03-05". */
export const figureDate: Rule = {
  name: 'de.date-figures',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?:${LEAD}(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(${YEAR}|\\d{2}(?!\\d)))?|(\\d{4})-(\\d\\d)-(\\d\\d))(?![\\d-])`,
    'u',
  ),
  read(match, context): RuleValue | null {
    const to = match.index + match[0].length;
    if (match[5]) {
      const [y, m, d] = [Number(match[5]), Number(match[6]), Number(match[7])];
      return isDay(y, m, d) ? withClock({}, isoDay(day(y, m, d)), to, context) : null;
    }
    const [d, m] = [Number(match[2]), Number(match[3])];
    if (m < 1 || m > 12 || d < 1 || d > 31) return null;
    // "2.4." alone may be a chapter: a date where a preposition or weekday stands before it
    const said = match[4]?.length === 2 ? `20${match[4]}` : match[4];
    if (
      !said &&
      !/(?:^|(?<!\p{L})(?:am|vom|zum|bis|ab|seit|dem|den) )$/u.test(context.folded.slice(0, match.index)) &&
      !/^\p{L}/u.test(match[0])
    )
      return null;
    const { year, implied } = yearOf(said, m, d, match.index, context, match[1]);
    if (year === null) return { value: null };
    return isDay(year, m, d) ? withClock({ implied }, isoDay(day(year, m, d)), to, context) : null;
  },
};

/** "3. bis 7. Juni 2024", "28. Mai bis 3. Juni". */
export const dateRange: Rule = {
  name: 'de.date-range',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,])(\\d{1,2})\\. ?(${MONTH})?(?: (${YEAR}))? ?(?:bis|–|-|/)(?: zum)? ?(\\d{1,2})\\. ?(${MONTH})(?: (${YEAR}))?`,
    'u',
  ),
  read(match, context) {
    const last = monthOf(match[5] ?? '');
    const first = match[2] ? monthOf(match[2]) : last;
    const { year, implied } = yearOf(match[6], last, Number(match[4]), match.index, context);
    if (year === null) return { value: null };
    const from = day(match[3] ? Number(match[3]) : first > last ? year - 1 : year, first, Number(match[1]));
    const to = day(year, last, Number(match[4]));
    return from < to ? { value: isoSpan(from, to), implied } : null;
  },
};

/** "März 2022", "Ende März", "im Mai", "von Mai bis Oktober 2025". */
export const month: Rule = {
  name: 'de.month',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}\\d]|\\d\\. ?)(?:(Anfang|Mitte|Ende) )?(${MONTH})(?: (${YEAR}))?(?: (?:bis|–|und) (?:(?:Anfang|Mitte|Ende) )?(${MONTH})(?: (${YEAR}))?)?`,
    'u',
  ),
  read(match, context) {
    const [, part, name = '', said, lastName, lastSaid] = match;
    const before = context.folded.slice(Math.max(0, match.index - 24), match.index);
    // "August" is a first name, "Mai" a surname: they count beside words of time
    const sure =
      part ||
      said ||
      lastName ||
      /(?<!\p{L})(?:im|seit|ab|bis|vom|diese[nms]|vergangenen|letzten|kommenden|nächsten|Monat|zum) $/iu.test(
        before,
      );
    if (!sure && !/^(?:Januar|Februar|September|Oktober|November|Dezember)$/.test(name)) return null;
    if (!sure && /\p{Lu}\p{L}+ $/u.test(before)) return null;
    const range = lastName && /bis|–/.test(match[0]);
    const to = range || !lastName ? undefined : match.index + match[0].search(/ und /);
    const m = monthOf(name);
    const { year, implied } = yearOf(said ?? (range ? lastSaid : undefined), m, 15, match.index, context);
    if (year === null) return { value: null, ...(to && { to }) };
    const value = isoMonth(year, m);
    const last = range ? monthOf(lastName ?? '') : 0;
    const end = lastSaid ? Number(lastSaid) : last < m ? year + 1 : year;
    return {
      value: last ? `${value}/${isoMonth(end, last)}` : value,
      implied,
      approximate: Boolean(part),
      ...(to && { to }),
    };
  },
};
