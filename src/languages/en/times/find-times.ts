/* All times and durations of a block: pieces by rules, longest first, joined with their neighbours, resolved in reading order. */
import { type Found, makeFound } from '../../../facts/fact';
import type { RuleContext } from '../../../facts/rule';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { Hints, wordStarts } from '../../../text/word-starts';
import type { Numeral } from '../numbers';
import { webAddresses } from '../web-addresses';
import { wentBefore, wentOn, willBe } from './ahead';
import { day, dayStretch, isoDay, parts, stretchOf } from './calendar';
import { CLOCK_RULES, toAfternoon } from './clocks';
import { combine } from './combine';
import { DATE_RULES } from './dates';
import { isDaily, isHabit } from './habits';
import { HOLIDAY_RULES } from './holidays';
import { findLengths } from './lengths';
import { format, narrow, placeLength } from './modify';
import { inEra, inList, inSameYear, isOfOldTimes } from './old-times';
import { openSide } from './open-side';
import { type Anchor, blankPart, type Part, type TimeRule } from './part';
import { PERIOD_RULES } from './periods';
import { QUARTER_RULES } from './quarters';
import { RACE_RULES } from './race-times';
import { RELATIVE_RULES } from './relative';
import { isShowTitle } from './show-titles';
import { STORY_RULES } from './story-days';
import { SUNDAY_WEEK_RULES } from './sunday-week';
import { UNIT_RULES } from './told-units';
import { mayHaveYearWords, withoutYearWords } from './years';

/** In order of preference where two are equally long. */
const RULES: readonly {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
  /** For texts with no year in words. */
  readonly plain: RegExp;
}[] = [
  ...DATE_RULES,
  ...STORY_RULES,
  ...SUNDAY_WEEK_RULES,
  ...RELATIVE_RULES,
  ...UNIT_RULES,
  ...QUARTER_RULES,
  ...PERIOD_RULES,
  ...HOLIDAY_RULES,
  ...RACE_RULES,
  ...CLOCK_RULES,
].map((rule) => {
  const pattern = patternOf(rule.pattern, 'giu');
  const plain = withoutYearWords(rule.pattern);
  return { rule, pattern, plain: plain === rule.pattern ? pattern : patternOf(plain, 'giu') };
});
const HINTS = new Hints(RULES.map(({ rule }) => rule.hints ?? null));

/** Times and durations in reading order. */
export function findTimes(context: RuleContext, numbers: readonly Numeral[]): Found[] {
  const text = context.folded;
  const anchor = anchorOf(context.publishedAt);
  const lengths = findLengths(text, numbers, wordStarts(text));
  const pieces = longest([...lengths, ...findPieces(text, anchor)]);
  const list = combine(pieces, text);
  let last = context.lastDate ? toDay(context.lastDate) : anchor.today;
  let said = context.lastTime ? stretchOf(context.lastTime) : null;
  let isReckoned = context.lastTime?.endsWith('~') ?? false;
  let lastTime = said?.a ?? last;
  let dated = context.lastDate !== null;
  const isOld = isOfOldTimes(list, anchor.today);
  const found: Found[] = [];
  for (let i = 0; i < list.length; i++) {
    let part = list[i];
    if (!part || isHabit(part, text) || isShowTitle(text, part)) continue;
    const prior = list[i - 1];
    if (prior) part = besideOf(prior, part, text, anchor);
    if (part.follow) part = followed(part, last, lastTime, dated, text, anchor);
    if (said) part = isOld ? inEra(part, said, text, anchor.today) : inList(part, said, text, anchor.today);
    // "a year earlier" compares: the next such words do not reckon from it
    const compares = (part.length?.months ?? 0) > 0 || part.rule === 'en.time.same-last-year';
    if (part.length) {
      const { part: placed, ate } = placeLength(part, list[i + 1] ?? null, text, anchor, {
        day: last,
        said,
        isReckoned,
      });
      part = placed;
      if (ate) i++;
    } else {
      const open = openSide(part, text);
      part = open.value !== part.value ? open : openSide(narrow(part, text), text);
    }
    part = inAfternoon(withoutFullStop(part, text), text);
    const before = found.at(-1);
    if (before && part.to <= before.to) continue;
    if (before && part.from < before.to) part = { ...part, from: before.to + gapAt(text, before.to) };
    const isUpdate =
      UPDATED.test(text.slice(Math.max(0, part.from - LOOK), part.from)) &&
      !(prior?.date && part.from - prior.to < DATELINE);
    const isOther =
      part.clock !== null &&
      (isDaily(text, part) ||
        (last > anchor.today && WENT.test(text.slice(Math.max(0, part.from - LOOK), part.from))));
    const dayOf = isUpdate ? anchor.today : dated && !isOther ? last : null;
    found.push(toFound(part, anchor, dayOf));
    if (BEGAN.test(text.slice(Math.max(0, part.from - LOOK), part.from))) continue;
    if (part.date && part.value === null && !part.length && (!compares || part.rule === 'en.time.later')) {
      said = part.date;
      isReckoned = part.rule === 'en.time.unit' || part.rule === 'en.time.ago';
    }
    if (!part.date || part.length || compares || part.rule === 'en.time.now') continue;
    lastTime = part.date.a;
    if (part.date.grain !== 'day') continue;
    last = lastTime;
    dated = true;
  }
  return found;
}

/** A part by the one before it. */
const besideOf = (x: Part, y: Part, text: string, anchor: Anchor): Part =>
  inSameYear(x, daysAlike(x, inTurn(x, y, text, anchor), text, anchor), text, anchor.today);

/** "It starts on June 9 and ends on October 10": behind a day to come in the same sentence comes no day of the year before, or of the week before. */
function inTurn(x: Part, y: Part, text: string, { today }: Anchor): Part {
  if (y.weekday !== null && x.date?.grain === 'day' && y.date && x.date.a > today && y.date.a < today)
    return SINCE.test(text.slice(x.to, y.from)) ||
      wentOn(text.slice(x.to, y.from), text.slice(y.to, y.to + 16))
      ? y
      : { ...y, date: dayStretch(y.date.a + 7) };
  if (
    y.inYear &&
    x.date?.grain === 'year' &&
    IN_THE.test(text.slice(Math.max(0, x.from - 6), x.from)) &&
    OF_EVENT.test(text.slice(x.to, y.from))
  )
    return { ...y, date: y.inYear(parts(x.date.a).y), implied: [] };
  if (!y.inYear || !x.inYear || !x.date || !y.date || x.date.a <= today || y.date.a >= today) return y;
  const between = text.slice(x.to, y.from);
  if (/[.!?;]/.test(between) || !TO_ITS_END.test(between)) return y;
  const { a } = x.date;
  const year = parts(a).y;
  const later = [y.inYear(year), y.inYear(year + 1)].find((date) => date && date.a > a);
  return later ? { ...y, date: later } : y;
}

/** "It opens on May 2, closing on June 9"; what follows something is before it. */
const TO_ITS_END =
  /\b(?:and|until|till|through)\b|\b(?:clos|conclud|end|finish)ing\s(?:on\s|in\s)?$|\b(?:final|last)\s(?:date|day|leg|show|stop)\b/;
/** "The first since Tuesday", "after a draw on Sunday": no day to come. */
const SINCE = /\b(?:since|after|following|despite)\b/;

/** "The next day", from what was told; where no day was, what would be still to come is not known. */
function followed(
  { follow, ...part }: Part,
  last: number,
  lastTime: number,
  dated: boolean,
  text: string,
  { today }: Anchor,
): Part {
  const date = follow?.(last, lastTime) ?? null;
  const isLater = /\b(?:after|following|next)\b/i.test(text.slice(part.from, part.to));
  const isUnknown = isLater && !dated && date && date.a > today && !willBe(text, part.from, part.to);
  return isUnknown
    ? { ...part, follow: null, date: null, clock: null, value: '' }
    : { ...part, follow: null, date };
}

/** "Founded in 1918", told by the way: nothing is counted from that. */
const BEGAN = near(/,\s(?:\p{Ll}+\s)?(?:born|built|established|formed|founded|incorporated)\s(?:in\s)?$/u);

/** "The 2012 tour will begin on June 30": in its year. */
const IN_THE = /(?:^|[.!?]\s)The\s$/;
const OF_EVENT = near(
  /^\s(?:[\p{L}’'-]+\s){0,3}(?:championships?|convention|cup|election|festival|games|marathon|race|season|tour|tournament)(?:\s(?:de|in|of)\s\p{L}+)?\s(?:will\s(?:be\sheld|begin|kick\soff|open|start|take\splace)|was\sheld|starts|started|begins|began|opens|opened|kicks\soff|takes\splace|took\splace)\s(?:(?:at|in)\s[^.!?;,]{1,40}\s)?(?:on|in)\s$/iu,
);

/** Farther apart two days in a row are not in order. */
const MOST_APART = 4;
const LONGEST_DAY = 'Wednesday'.length;
/** "next Tuesday and Wednesday": the second is told from the first. */
function daysAlike(x: Part, y: Part, text: string, { today }: Anchor): Part {
  if (y.weekday === null || x.weekday === null || x.date?.grain !== 'day' || y.date?.grain !== 'day')
    return y;
  // "on Tuesday (early Wednesday AEST)": the same hour elsewhere
  const by = (y.weekday - x.weekday + 7) % 7;
  if ((by === 1 || by === 6) && /^\s\((?:early|late)?\s?$/.test(text.slice(x.to, y.from)))
    return { ...y, date: dayStretch(x.date.a + (by === 1 ? 1 : -1)) };
  if (!/^(?:,|,?\s(?:and|or|and\/or))\s$/.test(text.slice(x.to, y.from))) return y;
  const isNamed = /^(?:next|last|this|on\s+next)\s/i.test(text.slice(x.from, x.to));
  // "Friday and Saturday", told on that Friday
  if (!isNamed && (by === 0 || by > MOST_APART || y.to - y.from > LONGEST_DAY)) return y;
  const date = dayStretch(x.date.a + (by || 7));
  return !isNamed && date.a > today && wentBefore(text, x.from, x.to) ? y : { ...y, date };
}

/** "In shadow by three o'clock": in a sentence that says no more, an hour from one to six is of the afternoon. */
function inAfternoon(p: Part, text: string): Part {
  const { clock } = p;
  if (!clock?.halfDay || clock.to !== null || !/^0[1-6]/.test(clock.at)) return p;
  if (!/o['’]?\s?clock/i.test(text.slice(p.from, p.to))) return p;
  const before = text.slice(Math.max(0, p.from - LOOK), p.from).split(/[.!?]\s/);
  const behind = text.slice(p.to, p.to + LOOK).split(/[.!?](?:\s|$)/);
  if (OF_NIGHT.test(`${before.at(-1)} ${behind[0]}`)) return p;
  return {
    ...p,
    clock: { ...clock, at: toAfternoon(clock.at) },
    implied: [...new Set([...p.implied, 'hour' as const])],
  };
}

/** "She died at 3.40am", told behind a day to come: not on that day. */
const WENT = near(
  /(?<![\p{L}-])(?:was|were|had|died|began|came|fell|hit|left|met|struck|took|went|\p{Ll}{2,}ed)\s[^.!?;]{0,60}$/u,
);
/** "This story was updated at 5:45 p.m.": on the day of publication, whatever day the story told last. */
const UPDATED = /\b(?:updated|published|posted|modified)(?::|\sat)?\s$/i;
/** "November 28, 2013 -- Updated 0203 GMT": that near before it a date counts. UTF-16 code units. */
const DATELINE = 20;
/** What joins a time to the one before: ", on". UTF-16 code units. */
const gapAt = (text: string, at: number): number => JOINS.exec(text.slice(at, at + 8))?.[0].length ?? 0;
const JOINS = /^,?\s(?:(?:on|in|at|of)\s)?/;
/** UTF-16 code units of a sentence looked at on either side of a time. */
const LOOK = 80;
const OF_NIGHT =
  /\b(?:morning|mornings|dawn|daybreak|sunrise|night|nights|overnight|midnight|early\s+hours|small\s+hours|woke|awake|asleep|bed|[ap]\.?m\b)/i;

/** The stop after "Aug" at a text's end, or after "am", is the sentence's. */
function withoutFullStop(p: Part, text: string): Part {
  if (text[p.to - 1] !== '.' || /\.\s?\p{L}\s?\.$/u.test(text.slice(p.from, p.to))) return p;
  return /^\s*$/.test(text.slice(p.to)) || /[ap]\s?m\.$/i.test(text.slice(p.from, p.to))
    ? { ...p, to: p.to - 1 }
    : p;
}

function findPieces(text: string, anchor: Anchor): Part[] {
  const pieces: Part[] = [];
  const addresses = webAddresses(text);
  const may = HINTS.in(text);
  const hasYearWords = mayHaveYearWords(text);
  RULES.forEach(({ rule, pattern, plain }, i) => {
    if (!may[i]) return;
    for (const m of matchesOf(hasYearWords ? pattern : plain, text)) {
      const at = m.index;
      const read = addresses.some((a) => a.from <= at && at < a.to) ? null : rule.read(m, anchor, text);
      if (read) pieces.push({ ...blankPart(rule.name, at, at + m[0].length), ...read });
    }
  });
  return pieces;
}

/** Overlaps settled: the longest, of equals the sure one, then the first rule's. */
function longest(pieces: readonly Part[]): Part[] {
  const sorted = pieces
    .map((p, i) => ({ p, i, size: p.to - p.from }))
    .sort((x, y) => y.size - x.size || Number(x.p.weak) - Number(y.p.weak) || x.i - y.i);
  const taken = new Uint8Array(Math.max(0, ...pieces.map((p) => p.to)));
  const kept: Part[] = [];
  for (const { p } of sorted) {
    if (taken.subarray(p.from, p.to).includes(1)) continue;
    taken.fill(1, p.from, p.to);
    kept.push(p);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function anchorOf(publishedAt: string | null): Anchor {
  const m = publishedAt && /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?)?/.exec(publishedAt);
  if (!m) return { today: day(2000, 1, 3), clock: null, known: false };
  return {
    today: day(Number(m[1]), Number(m[2]), Number(m[3])),
    clock: m[4] ? `${m[4]}${m[5] ?? ':00'}` : null,
    known: true,
  };
}

const toDay = (iso: string): number => {
  const [y = 0, m = 1, d = 1] = iso.slice(0, 10).split('-').map(Number);
  return day(y, m, d);
};

function toFound(p: Part, anchor: Anchor, lastDay: number | null): Found {
  let value = format(p);
  let { implied } = p;
  if (!anchor.known && implied.length && !p.length) value = null;
  if (value?.startsWith('T') && lastDay !== null && p.clock) {
    // a time of day alone belongs to the story's last day
    const d = format({ ...p, date: { a: lastDay, b: lastDay + 1, iso: isoDay(lastDay), grain: 'day' } });
    value = d;
    implied = ['year', 'month', 'day', 'date'];
  }
  if (p.clock?.to) implied = [...implied, 'hour'];
  return makeFound({
    type: p.length ? 'duration' : 'time',
    rule: p.rule,
    value,
    approximate: p.approximate,
    implied,
    from: p.from,
    to: p.to,
  });
}
