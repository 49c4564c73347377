/* Times reckoned from publication or from the story's last day: "gestern Abend", "am Montag", "vor drei Wochen", "am nächsten Tag". */
import type { Rule, RuleContext, RuleValue } from '../../../facts/rule';
import { day, dayNumber, isoDay, isoMonth, isoWeek, partsOf, weekdayOf } from '../../calendar';
import { NUMBER, readNumber } from '../numbers';
import { withClock } from './clock';
import { looksAhead } from './implied-year';
import { WEEKDAY, weekdayNamed } from './time-words';

const ALL = ['year', 'month', 'day'] as const;
const DAYS: Readonly<Record<string, number>> = {
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2,
};

/** A day so many days from publication, with the time said behind it. */
function away(days: number, match: RegExpExecArray, context: RuleContext): RuleValue {
  const today = dayNumber(context.publishedAt);
  if (today === null) return { value: null };
  return withClock({ implied: ALL }, isoDay(today + days), match.index + match[0].length, context);
}

/** "heute", "gestern Abend um 20 Uhr"; "morgen" small is tomorrow, but not in "heute morgen". */
export const nearDay: Rule = {
  name: 'de.near-day',
  kind: 'time',
  pattern:
    /(?<![\p{L}-])(?:[Vv]orgestern|[Gg]estern|[Hh]eute(?! auf morgen)|(?<!(?:[Hh]eute|gestern|[Gg]uten|am|jeden|[Dd]en|von|mit|auf) )morgen|[Üü]bermorgen)(?![\p{L}-])/u,
  read: (match, context) => away(DAYS[match[0].toLowerCase()] ?? 0, match, context),
};

/** "Montag", "kommenden Freitag", "Dienstagabend gegen 20 Uhr": the last one, or the next where the sentence looks ahead. */
export const weekday: Rule = {
  name: 'de.weekday',
  kind: 'time',
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:([Kk]ommenden?|[Nn]ächsten?|[Vv]ergangenen?|[Ll]etzten?|[Vv]origen?|[Dd]iesen) )?(${WEEKDAY})(?=$|[^\\p{L}-]|(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)(?!\\p{L}))`,
    'u',
  ),
  read(match, context) {
    const before = context.folded.slice(Math.max(0, match.index - 14), match.index);
    if (/(?:[Jj]eden|[Jj]edem|[Aa]lle|[Ee]ines|[Bb]lauer|[Mm]ein) $/.test(before)) return null;
    const today = dayNumber(context.publishedAt);
    if (today === null) return withClockOrNull(match, context);
    const ahead = match[1] ? /^[KkNn]/.test(match[1]) : looksAhead(context.folded, match.index);
    const step = weekdayNamed(match[2] ?? '') - weekdayOf(today);
    const said = match[1] && !/^[Dd]/.test(match[1]);
    if (ahead) return away(step > 0 || (step === 0 && !said) ? step : step + 7, match, context);
    return away(step < 0 || (step === 0 && !said) ? step : step - 7, match, context);
  },
};

/** Where nobody knows the day, the words still are one time. */
const withClockOrNull = (match: RegExpExecArray, context: RuleContext): RuleValue => ({
  ...withClock({}, '', match.index + match[0].length, context),
  value: null,
});

const UNIT_DAYS: Readonly<Record<string, number>> = { Tag: 1, Woche: 7 };
const AGO = '(Tag|Woche|Monat|Jahr)(?:e?n?)(?!\\p{L})';

/** "vor drei Wochen", "in zwei Jahren"; days and weeks to the day, months and years to themselves. */
export const ago: Rule = {
  name: 'de.ago',
  kind: 'time',
  pattern: new RegExp(
    `(?<!\\p{L})([Vv]or|[Ii]n) (?:(?:rund|etwa|gut|knapp|mehr als|fast|genau|über) )?(${NUMBER}|eine[mr]) ${AGO}`,
    'u',
  ),
  read(match, context) {
    const n = readNumber(match[2] ?? '');
    const today = dayNumber(context.publishedAt);
    if (
      n === null ||
      /^ ?(?:alt|lang|Haft|Gefängnis)/.test(context.folded.slice(match.index + match[0].length))
    )
      return null;
    const back = /^[Vv]/.test(match[1] ?? '');
    // "in zwei Tagen" may be how long it took: only a sentence that looks ahead makes it a time
    if (!back && !looksAhead(context.folded, match.index)) return null;
    const approximate = /rund|etwa|gut|knapp|mehr|fast|über/.test(match[0]);
    if (today === null) return { value: null, approximate };
    const sign = back ? -1 : 1;
    const days = UNIT_DAYS[match[3] ?? ''];
    if (days) return { value: isoDay(today + Math.round(sign * n * days)), implied: ALL, approximate };
    const at = partsOf(today);
    if (match[3] === 'Jahr' && Number.isInteger(n))
      return { value: String(at.y + sign * n), implied: ['year'], approximate };
    const months = Math.round(match[3] === 'Jahr' ? n * 12 : n);
    return { value: isoMonth(at.y, at.m + sign * months), implied: ['year', 'month'], approximate };
  },
};

const SHIFT: readonly (readonly [RegExp, number])[] = [
  [/^(?:vergangen|letzt|vorig|zurückliegend)/i, -1],
  [/^(?:dies|laufend)/i, 0],
  [/^(?:kommend|nächst)/i, 1],
];

/** "vergangene Woche", "im nächsten Monat", "dieses Jahr", "im Vorjahr". */
export const period: Rule = {
  name: 'de.period',
  kind: 'time',
  pattern:
    /(?<!\p{L})(?:(?:(Anfang|Mitte|Ende) )?([Vv]ergangen|[Ll]etzt|[Vv]orig|[Dd]ies|[Ll]aufend|[Kk]ommend|[Nn]ächst)e[nrsm]? (Woche|Monats?|Jahre?s?)|(Vorjahr)(?:es|s)?|(Wochenende))(?!\p{L})/u,
  read(match, context) {
    const today = dayNumber(context.publishedAt);
    const shift = match[2] ? SHIFT.find(([re]) => re.test(match[2] ?? ''))?.[1] : -1;
    if (shift === undefined || (match[3] === 'Jahre' && !/^[Dd]ies|[Ee]nde|[Aa]nfang/.test(match[0])))
      return null;
    if (today === null) return { value: null };
    const { y, m } = partsOf(today);
    const approximate = Boolean(match[1]);
    if (match[5]) {
      const saturday =
        today - weekdayOf(today) + (looksAhead(context.folded, match.index) || weekdayOf(today) > 4 ? 5 : -2);
      return { value: `${isoDay(saturday)}/${isoDay(saturday + 1)}`, implied: ALL };
    }
    if (match[4] || /^Jahr/.test(match[3] ?? ''))
      return { value: String(y + shift), implied: ['year'], approximate };
    if (/^Monat/.test(match[3] ?? ''))
      return { value: isoMonth(y, m + shift), implied: ['year', 'month'], approximate };
    return { value: isoWeek(today + 7 * shift), implied: ALL, approximate };
  },
};

/** "am nächsten Tag", "tags darauf", "am Tag zuvor", "drei Tage später": from the story's last day. */
export const nextDay: Rule = {
  name: 'de.next-day',
  kind: 'time',
  pattern: new RegExp(
    `(?<!\\p{L})(?:(?:am )?(?:nächsten|folgenden|darauffolgenden) (?:Tag|(?=Morgen|Vormittag|Nachmittag|Abend))|[Aa]m Tag (darauf|danach|zuvor|davor)|[Tt]ags (darauf|zuvor)|(${NUMBER}|einen|eine) (Tage?|Wochen?) (später|zuvor))(?!\\p{L}|e)`,
    'u',
  ),
  read(match, context) {
    const [, after, tags, many, unit, side] = match;
    const last = dayNumber(context.lastDate) ?? dayNumber(context.publishedAt);
    const n = many ? readNumber(many) : 1;
    if (n === null) return null;
    const back = /zuvor|davor/.test(after ?? tags ?? side ?? '');
    if (last === null) return { value: null };
    const days = Math.round(n * (unit?.startsWith('Woche') ? 7 : 1)) * (back ? -1 : 1);
    // the preposition is no part of it
    const from = match.index + (/^am /.test(match[0]) ? 3 : 0);
    return {
      from,
      ...withClock({ implied: ALL }, isoDay(last + days), match.index + match[0].length, context),
    };
  },
};

const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/^Heiligabend|^Heiligen? Abend/, 12, 24],
  [/^Silvester/, 12, 31],
  [/^Neujahr/, 1, 1],
  [/^Tag der Deutschen Einheit/, 10, 3],
  [/^Nikolaus/, 12, 6],
];

/** Feasts with a fixed day; the nearest behind, or ahead where the sentence looks there. */
export const feast: Rule = {
  name: 'de.feast',
  kind: 'time',
  pattern:
    /(?<![\p{L}-])(?:Heiligabend|Heiligen Abend|Silvester|Neujahr(?:stag)?|Tag der Deutschen Einheit|Nikolaustag)(?: (\d{4}))?(?![\p{L}-])/u,
  read(match, context) {
    const [, m = 1, d = 1] = FEASTS.find(([re]) => re.test(match[0])) ?? [];
    const today = dayNumber(context.publishedAt);
    if (match[1]) return { value: isoDay(day(Number(match[1]), m, d)) };
    if (today === null) return { value: null };
    const y = partsOf(today).y;
    const past = day(y, m, d) <= today;
    const ahead = looksAhead(context.folded, match.index);
    const at = day(ahead && past ? y + 1 : !ahead && !past ? y - 1 : y, m, d);
    return withClock({ implied: ['year'] }, isoDay(at), match.index + match[0].length, context);
  },
};
