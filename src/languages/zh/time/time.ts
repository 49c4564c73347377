/*
 * The rule of times: a point (read-point), two of them with 至/到/- between, and the words that open or close them (截止到, 起, 以来, 之前).
 * Lengths of time have a rule of their own (lengths.ts): 三年 is one, 三年前 is a point.
 */
import type { Rule, RuleContext, RuleValue } from '../../../facts/rule';
import { numberOf } from '../numbers';
import { civil, dayNumber, isoDay, isoYear } from './calendar';
import { readDuration } from './durations';
import { isHabit } from './habits';
import { day, isoEnd, isoOf, isoStart, type Moment, type Reference } from './moment';
import { NUMBER_OF_TIME } from './numbers-of-time';
import { readClock } from './read-clock';
import { POINT_WORDS, readPoint } from './read-point';
import { readRangeHead } from './read-range';
import { YEARS_TOGETHER } from './read-year';
import { BEFORE, isStorys, type Relative, readLead, readTail } from './relative';

const ZONE = /(?:北京|当地|美东|伦敦|东京)时间(?=\s*[\d今昨明周])/y;
/** Words and parts of words that are times or stand before them. Most of a text begins with none of their characters. */
const WORDS = [...POINT_WORDS, YEARS_TOGETHER, BEFORE, ZONE].map((pattern) => pattern.source).join('|');
const FIRST = new RegExp(
  `(?:(?<![\\d.A-Za-z]|\\d[,:/])(?=\\d)|(?<![零一二三四五六七八九十廿])(?=[零一二两三四五六七八九十廿半])|(?=[几数]))${NUMBER_OF_TIME}|(?=[Q第今去明前后大上下本这当次同翌昨早晨清凌拂黎中正午傍黄晚夜深子白周星礼元情女妇植消龙愚劳国青护儿建教万光平圣耶秦双母父感春端七重腊除夏秋冬暑寒公民康雍干嘉咸光道宣农阴旧阴昭令近最过未此年月来那即隔琴而听往接首朝之十北当美伦东“"])(?=${WORDS})`,
  'u',
);
const TO = /\s*(?:--+|-|~|—+|–|−|ー|至今?年?|到|直到|直至|和|与)\s*/y;
const TILL_NOW = /\s*(?:至今|到现在|到目前|迄今)/y;
const OPENERS: readonly (readonly [RegExp, 'until'])[] = [[/截止到\s*$/, 'until']];
const CLOSERS: readonly (readonly [RegExp, 'from' | 'until'])[] = [
  [/\s*(?:\(含\))?\s*(?:或|及|或者)\s*(?:之|以)?后/y, 'from'],
  [/\s*(?:或|及|或者)\s*(?:之|以)?前/y, 'until'],
  [/\s*(?:之后|以后|过后|后(?![来天半年期续台果院勤备卫面方]))/y, 'from'],
  [/\s*(?:之前|以前|前(?![往来天后半年期线夕任述三两几提台面景方进途列身所者妻夫]))/y, 'until'],
  [/\s*(?:开始(?=\s*(?:[,。;、)]|$|发))|起(?![来到码诉义飞点草步伏因用床]))/y, 'from'],
];

export const time: Rule = {
  name: 'zh.time',
  kind: 'time',
  pattern: FIRST,
  read(m, context) {
    const at = m.index;
    const { folded } = context;
    const ref = referenceOf(context);
    const before = folded.slice(Math.max(0, at - 14), at);
    ZONE.lastIndex = at;
    const zone = ZONE.exec(folded)?.[0];
    if (zone) {
      const found = time.read(
        Object.assign([''], { index: at + zone.length, input: folded }) as RegExpExecArray,
        context,
      );
      return found && { ...found, from: at };
    }
    if (/第$/.test(before) || isHabit(folded, at, before)) return null;
    const range = readRangeHead(folded, at, ref);
    if (range) return range;
    const lead = readLead(folded, at, ref);
    const point = readPoint(folded, at, ref);
    const span = readDuration(folded, at);
    const tail = span && readTail(folded, span, ref);
    const relative = lead ?? (span && isStorys(span, ref) ? null : tail && atClock(folded, tail));
    if (relative && (!point || relative.to > point.to))
      return relative.value === null && ref.known && (span?.iso ?? null) === null
        ? null
        : {
            to: relative.to,
            value: relative.value,
            approximate: relative.approximate,
            implied: ['year', 'month', 'day'],
          };
    if (point && (!span || point.to >= span.to)) return complete(folded, at, point, ref);
    return null;
  },
};

/** 六天后的3时: the day with the time of day behind it. */
function atClock(text: string, tail: Relative): Relative {
  const of = text.charAt(tail.to) === '的' ? 1 : 0;
  const clock = A_DAY.test(tail.value ?? '') ? readClock(text, tail.to + of) : null;
  const found = clock && !clock.loose ? { ...day(0, 0, dayOfIso(tail.value ?? '')), ...clock } : null;
  return found ? { ...tail, to: found.to, value: isoOf(found) } : tail;
}
const A_DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_AND_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/;
const SAID = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;
const numberIn = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
const dayOfIso = (iso: string): number =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
let lastReference: { readonly of: string; readonly ref: Reference } | null = null;

/** The same for nearly all places of a story, so the last one is kept. */
function referenceOf({ publishedAt, lastDate, lastTime }: RuleContext): Reference {
  const of = `${publishedAt} ${lastDate} ${lastTime}`;
  if (lastReference?.of !== of)
    lastReference = { of, ref: reference(publishedAt ?? '', lastDate ?? '', lastTime ?? '') };
  return lastReference.ref;
}

function reference(publishedAt: string, lastDate: string, lastTime: string): Reference {
  const now = DAY_AND_TIME.exec(publishedAt);
  const said = SAID.exec(lastTime);
  return {
    now: now ? dayOfIso(publishedAt) : 0,
    seconds: Number(now?.[4] ?? 0) * 3600 + Number(now?.[5] ?? 0) * 60 + Number(now?.[6] ?? 0),
    known: now !== null,
    timed: now?.[4] !== undefined,
    last: DAY_AND_TIME.test(lastDate) ? dayOfIso(lastDate) : null,
    said: said && {
      year: Number(said[1]),
      month: numberIn(said[2]),
      day: numberIn(said[3]),
      isReckoned: lastTime.endsWith('~'),
    },
  };
}

function complete(text: string, at: number, first: Moment, ref: Reference): RuleValue {
  const second = readSecond(text, first, ref);
  if (second) {
    const from = text.charAt(at - 1) === '从' ? at - 1 : at;
    return {
      from,
      to: second.to,
      value: interval(isoStart(first), second.value),
      implied: first.implied,
      approximate: first.approximate,
    };
  }
  return closed(text, at, first);
}

const interval = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : `${a}/${b}`;

/** The other end of a range; what it does not say it has from the first. */
function readSecond(
  text: string,
  first: Moment,
  ref: Reference,
): { to: number; value: string | null } | null {
  TILL_NOW.lastIndex = first.to;
  const now = TILL_NOW.exec(text);
  if (now)
    return { to: first.to + now[0].length, value: ref.known ? isoOf({ ...first, ...today(ref) }) : null };
  TO.lastIndex = first.to;
  const joint = TO.exec(text);
  if (!joint) return null;
  const at = first.to + joint[0].length;
  const and = /[和与]/.test(joint[0]);
  const second = readPoint(text, at, {
    ...ref,
    last: first.start,
    known: ref.known || first.valid,
    now: ref.known ? ref.now : first.start,
  });
  if (!second || (and && !/^\s*(?:之间|期间)/.test(text.slice(second.to)))) return null;
  const to = second.to + (and ? (/^\s*(?:之间|期间)/.exec(text.slice(second.to))?.[0].length ?? 0) : 0);
  const end = follow(first, second);
  return end && { to, value: isoEnd(end) };
}

const today = (ref: Reference): Pick<Moment, 'start' | 'end' | 'grain' | 'part' | 'clock'> => ({
  start: ref.now,
  end: ref.now,
  grain: 'day',
  part: null,
  clock: null,
});

/** The second end is not before the first: another year, or the afternoon (下午两点到四点). Null where it cannot be an end. */
function follow(first: Moment, second: Moment): Moment | null {
  const implied = second.implied.length > 0;
  if (first.clock === null && first.part === null && second.clock !== null && second.implied.includes('day'))
    return null;
  if (second.clock !== null && second.implied.includes('day')) {
    let clock = second.clock;
    if (first.clock !== null && clock < first.clock)
      clock +=
        first.clock >= 43200 &&
        clock + 43200 > first.clock &&
        clock <= 43200 - 1 &&
        first.clock < clock + 43200
          ? 43200
          : 86400;
    return { ...second, start: first.start, end: first.start, clock };
  }
  if (second.start >= first.start || !implied) return second.start >= first.start ? second : null;
  const c = civil(second.start);
  const y = civil(first.start).year;
  const length = second.end - second.start;
  const same = dayNumber(y, c.month, c.day);
  const start = same >= first.start ? same : dayNumber(y + 1, c.month, c.day);
  return { ...second, start, end: start + length };
}

const DAYS_AROUND = /([前后])的?(\d{1,2}|[一二两三四五六七八九十])[天日]内?(?![前后之以])/y;

/** 元旦前3天, 5月1日后两天: so many days right before or after a day. */
function daysAround(text: string, m: Moment): Pick<RuleValue, 'to' | 'value'> | null {
  if (m.grain !== 'day' || m.clock !== null || m.part !== null) return null;
  DAYS_AROUND.lastIndex = m.to;
  const said = DAYS_AROUND.exec(text);
  const n = said && numberOf(said[2] ?? '');
  if (!said || !n) return null;
  const [a, b] = said[1] === '前' ? [m.start - n, m.start - 1] : [m.start + 1, m.start + n];
  return { to: m.to + said[0].length, value: m.valid ? interval(isoDay(a), isoDay(b)) : null };
}

const EVE = 7;
/** 春节前夕: in the days before it. */
function eveOf(text: string, m: Moment): Pick<RuleValue, 'to' | 'value' | 'approximate' | 'implied'> | null {
  if (
    m.grain !== 'day' ||
    m.clock !== null ||
    m.part !== null ||
    !/^[”"]?前夕/.test(text.slice(m.to, m.to + 3))
  )
    return null;
  const to = text.indexOf('夕', m.to) + 1;
  const clock = readClock(text, to);
  return {
    to: clock && !clock.loose ? clock.to : to,
    value: m.valid ? interval(isoDay(m.start - EVE), isoDay(m.start - 1)) : null,
    approximate: true,
    implied: [...m.implied, 'day'],
  };
}

/** 截止到…, …起, …以来, …之前: open at one end. */
function closed(text: string, at: number, m: Moment): RuleValue {
  const implied = m.part && m.clock === null ? [...m.implied, 'hour' as const] : m.implied;
  const plain = { to: m.to, value: isoOf(m), implied, approximate: m.approximate };
  const before = text.slice(Math.max(0, at - 4), at);
  for (const [pattern] of OPENERS) {
    const opener = pattern.exec(before)?.[0];
    if (opener) return { ...plain, from: at - opener.length, value: interval('..', isoStart(m)) };
  }
  const around = daysAround(text, m) ?? eveOf(text, m);
  if (around) return { ...plain, ...around };
  for (const [pattern, kind] of CLOSERS) {
    pattern.lastIndex = m.to;
    const said = pattern.exec(text)?.[0];
    if (said === undefined) continue;
    const to = m.to + said.length;
    const start = isoStart(m);
    // 年底前, 三季度及之前: up to the end of what they name
    const isWithin = /[或及]/.test(said) || (m.grain === 'span' && /[底末]$/.test(text.slice(at, m.to)));
    const last = isWithin ? isoEnd(m) : start;
    // the end of a year is a day, however vague 年底 is
    if (kind === 'until')
      return { ...plain, to, value: interval('..', last), approximate: !isWithin && m.approximate };
    const after = /后/.test(said) && !/[或及]/.test(said) && m.grain === 'year';
    return {
      ...plain,
      to,
      value: interval(after && m.valid ? isoYear(civil(m.start).year + 1) : start, '..'),
    };
  }
  return plain;
}
