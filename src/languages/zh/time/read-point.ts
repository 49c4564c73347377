/* One point of time as it is said: year, month, day, part of day, clock, in whatever of them is there. */

import { COUNTRY_NAMES } from '../names/place-names';
import { civil, dayNumber } from './calendar';
import { FESTIVAL } from './festivals';
import { day, type Moment, type Reference } from './moment';
import { isAhead } from './nearest-year';
import { type Clock, PART, PART_ALONE, readClock } from './read-clock';
import { DAY_WORDS, readDay, readFigures } from './read-day';
import { CALENDAR } from './read-lunar';
import { MONTH_WORDS, readInYear, readMonth, readPart, yearsAgo } from './read-month';
import { withWeekday } from './read-week';
import { readYear, YEAR_WORDS } from './read-year';

const NEAR = /\s*(?:左右|许|上下|前后(?![两三四五六七八九十\d脚])|(?<=点)多(?![名人个位次项]))/y;
const JOIN_CLOCK = /\s*[,T]?\s*(?:的)?\s*/y;

/** The point that begins at `at`; null where none does. `clockAlone`: a time of day without a date counts too. */
export function readPoint(text: string, at: number, ref: Reference, clockAlone = true): Moment | null {
  const said = readDate(text, at, ref);
  if (said) return near(text, withClock(text, withWeekday(text, said)));
  if (!clockAlone) return null;
  const clock = readClock(text, at);
  if (!clock || (clock.loose && !sure(text, at, clock))) return null;
  // 上下午两个时段
  if (text.startsWith('上下午', at - 1)) return null;
  if (clock.clock === null) {
    PART_ALONE.lastIndex = at;
    if (!PART_ALONE.test(text)) return null;
  }
  // 已于上午10点恢复, behind a festival to come: what has been done was done today at the latest
  const isDone = ref.known && /已经?[于在]?$/.test(text.slice(Math.max(0, at - 3), at));
  const base = isDone ? Math.min(ref.last ?? ref.now, ref.now) : (ref.last ?? ref.now);
  const date = day(at, at, base, ['year', 'month', 'day', 'date']);
  // 那天上午, 头天晚上, 一天晚上: of a day that may stand anywhere
  const isThatDays =
    /(?:[那头]|(?<![这同])一)天[的,]?$/.test(text.slice(Math.max(0, at - 4), at)) ||
    (ref.known && isOfOldYear(text, at, ref));
  const valid = !isThatDays && (ref.known || ref.last !== null);
  return near(text, { ...date, ...parts(clock), to: clock.to, valid });
}

const SENTENCE_BEFORE = 60;
/** 19世纪的医生早上……, 1992年在那里,早上……: of no day that anybody knows. */
const YEARS_ALONE =
  /(?:(?:19|20)\d\d年(?!\d)|世纪(?!\p{Script=Han}{0,4}(?:公园|大道))|\d0年代)(?![^。]*(?:\d[日号点时]|[今昨前明当][天日晚晨]|[这本]周|周[一二三四五六日末]))[^。]*$/u;
function isOfOldYear(text: string, at: number, ref: Reference): boolean {
  const said = YEARS_ALONE.exec(text.slice(Math.max(0, at - SENTENCE_BEFORE), at))?.[0];
  return said !== undefined && !(Number(said.slice(0, 4)) >= civil(ref.now).year - 1);
}

const POINTS_MADE = /(?:把握好?|做到|提出|谈了?|讲了?|强调|注意|抓好|坚持|有以下|以下)$/;
const POINTS_FOLLOW = /^[,:]\s*(?:一是|其一|第一|首先|分别)/;
/** 想说八点: */
const SAYS_POINTS = /(?:说|谈|讲)(?:\d|[三四五六七八九十])点:/;

/** 三点, 9时 alone: only where it cannot be a count of points, and not for one and two. */
function sure(text: string, at: number, clock: Clock): boolean {
  if (/[零一二两三四五六七八九十百千万亿几第有这那多\d.负减增加涨跌升降]/.test(text.charAt(at - 1)))
    return false;
  if (/^[一二两几]/.test(text.slice(at))) return false;
  // 把握好3点,一是…: points of a speech
  if (
    POINTS_MADE.test(text.slice(Math.max(0, at - 3), at)) ||
    POINTS_FOLLOW.test(text.slice(clock.to)) ||
    SAYS_POINTS.test(text.slice(Math.max(0, at - 1), clock.to + 1))
  )
    return false;
  return !/^\s*[\d零一二三四五六七八九两]|^(?:和平)?(?:计划|方案|建议|主张|共识|倡议|要求)/.test(
    text.slice(clock.to),
  );
}

/** APT 2.3.12: of a programme. */
const isVersion = (text: string, at: number): boolean =>
  /[A-Za-z]\s?$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d{1,2}\.\d/.test(text.slice(at, at + 4));

function readDate(text: string, at: number, ref: Reference): Moment | null {
  const figures = isVersion(text, at) ? null : readFigures(text, at, ref);
  if (figures) return figures;
  CALENDAR.lastIndex = at;
  const calendar = CALENDAR.exec(text)?.[0].length ?? 0;
  const y = readYear(text, at + calendar, ref);
  if (y) {
    if (y.grain !== 'year') return y;
    const inner = readInYear(text, y.to, civil(y.start).year, ref, calendar > 0);
    // the year of 农历2024年 is a year
    if (calendar && !inner) return null;
    return inner ? { ...inner, from: at, implied: y.implied, valid: y.valid && inner.valid } : y;
  }
  const m = readMonth(text, at, ref) ?? readDay(text, at, ref);
  if (m) return m;
  return readPartAlone(text, at, ref);
}

const ALONE =
  /(?:第?[一二三四1-4]季度|第[一二三四1-4]季(?=营收|营业|营利|财报|业绩|获利|净利|毛利|合并|税后|税前|出货|产值|经济|GDP|每股|盈余|亏损)|首季度?|首个季度|[上本下]个?季度|前[一二三两23]个?季度|上半年|(?<![创写拿立许放打签])下半年|(?<!岁末)年(?:初|末|底|终|中)|暑假|暑期|寒假|上半月|下半月|上个半年|(?<![A-Za-z\d])Q[1-4](?![A-Za-z\d])|(?:夏|秋|冬|春)(?:天(?!然)|季(?!节)))/y;

/** How a point of time may begin but with a number. */
export const POINT_WORDS: readonly RegExp[] = [
  ...YEAR_WORDS,
  ...MONTH_WORDS,
  ...DAY_WORDS,
  PART,
  FESTIVAL,
  ALONE,
];

/** Days before its end from which on a stretch is spoken of as over. */
const MONTH_AND_HALF = 45;

/** Days ahead from which on a quarter without a year is last year's. */
const LONG_AHEAD = 200;

/** 2004年,几乎没有一家完成了年初的计划: of the year that the sentence is about, where that is past; null for others. */
const YEAR_BEFORE =
  /(?<![比较于同与和跟自从继比]|相比)((?:19|20)\d\d)年(?![底末初中起来前后]|以[来后前]|之[前后]|开始|至今|[^,。]{0,20}以来|[^,。]{0,16}的\p{Script=Han}|[^。]*年)[^。]*$/u;
function toldYear(text: string, at: number, ref: Reference): number | null {
  const said = text.slice(at, at + 4);
  if (!ref.known || /^[春夏秋冬暑寒](?!节)/.test(said) || !/[季年Q]|节/.test(said)) return null;
  // 2023年亏损,而一季度已扭亏: where this year's is over
  const isOther = /[,;]而$/.test(text.slice(Math.max(0, at - 2), at));
  if (isOther && (readPart(text, at, civil(ref.now).year)?.end ?? Infinity) <= ref.now) return null;
  const year = Number(YEAR_BEFORE.exec(text.slice(Math.max(0, at - SENTENCE_BEFORE), at))?.[1] ?? 0);
  return year > 0 && year < civil(ref.now).year ? year : null;
}

/** What is said of a stretch that is still to come. */
const COMES = /^(?:有望|将|预计|预期|或将?(?!者)|仍将|可能|计划|拟|料将?)/;

/** 年底, 一季度, 上半年, 国庆节, of the year of publication. */
function readPartAlone(text: string, at: number, ref: Reference): Moment | null {
  FESTIVAL.lastIndex = at;
  const festival = FESTIVAL.test(text);
  ALONE.lastIndex = at;
  const said = ALONE.exec(text)?.[0];
  const y = civil(ref.now).year;
  if (!festival && !said) return null;
  if (said && /[一二三四五六七八九百千\d半每]/.test(text.charAt(at - 1))) return null;
  if (said === '上半月' || said === '下半月') {
    const { month } = civil(ref.now);
    const [a, b] =
      said === '上半月'
        ? [dayNumber(y, month, 1), dayNumber(y, month, 15)]
        : [dayNumber(y, month, 16), dayNumber(y, month + 1, 0)];
    return { ...day(at, at + 3, a, ['year', 'month']), end: b, grain: 'span', valid: ref.known };
  }
  const step = /^([上本下])个?季度$/.exec(said ?? '')?.[1];
  if (step && said) {
    const { month } = civil(ref.now);
    const first = Math.floor((month - 1) / 3) * 3 + 1 + (step === '上' ? -3 : step === '下' ? 3 : 0);
    const found = day(at, at + said.length, dayNumber(y, first, 1), ['year', 'month']);
    return { ...found, end: dayNumber(y, first + 3, 0), grain: 'span', valid: ref.known };
  }
  if (said === '上个半年') {
    const { month } = civil(ref.now);
    const [a, b] =
      month > 6 ? [dayNumber(y, 1, 1), dayNumber(y, 7, 0)] : [dayNumber(y - 1, 7, 1), dayNumber(y, 1, 0)];
    return { ...day(at, at + 4, a, ['year']), end: b, grain: 'span', valid: ref.known };
  }
  // 2022年“双11”, 去年“双11”
  const ofYear = festival && /年[“"]$/.test(text.slice(Math.max(0, at - 2), at)) ? ref.said : null;
  if (ofYear && ofYear.month === null) return readPart(text, at, ofYear.year);
  // 两年前的春节
  const ago = festival ? yearsAgo(text, at, ref) : null;
  const then = ago && readPart(text, at, ago.year);
  if (then) return { ...then, implied: ['year'], valid: ref.known && !ago.vague };
  const told =
    !COMES.test(text.slice(at + (said?.length ?? 0))) && !isAhead(text, at) ? toldYear(text, at, ref) : null;
  if (told !== null) return readPart(text, at, told);
  // in January the winter is the one that began last year
  const tries = festival ? [y, y - 1, y + 1] : /^[冬寒]/.test(said ?? '') ? [y, y - 1] : [y];
  const found = tries.map((t) => readPart(text, at, t)).filter((m): m is Moment => m !== null);
  // 前三季度 has been: before its end, last year's; so has the one that is far ahead or that something is compared with
  const last = found[0];
  const isLastYears =
    last !== undefined &&
    ((said?.startsWith('前') && last.end > ref.now + MONTH_AND_HALF) ||
      (said?.endsWith('季度') &&
        !COMES.test(text.slice(last.to)) &&
        (last.start > ref.now + LONG_AHEAD ||
          (last.start > ref.now && /[较比]$/.test(text.slice(Math.max(0, at - 1), at)))) &&
        !isAhead(text, at)));
  if (isLastYears) {
    const before = readPart(text, at, y - 1);
    if (before) return { ...before, implied: ['year'], valid: ref.known };
  }
  const best = found.reduce<Moment | null>(
    (a, b) => (!a || Math.abs(b.start - ref.now) < Math.abs(a.start - ref.now) - 60 ? b : a),
    null,
  );
  if (!best || !festival) return best && { ...best, implied: ['year'], valid: ref.known };
  const isHoliday = HOLIDAYS.test(text.slice(best.to, best.to + 5));
  const isOther = text.startsWith('国庆', at) && FOREIGN.test(text.slice(Math.max(0, at - 6), at));
  return { ...best, implied: isHoliday ? ['year', 'day'] : ['year'], valid: ref.known && !isOther };
}

/** 春节假期: days, none of which is told. */
const HOLIDAYS = /^[”"]?(?:小?长假|假期|假日|小假|黄金周|期间|档|团拜会|晚会|将至|临近|即将|到来)/;
/** 法国国庆节: on a day of its own. */
const FOREIGN = new RegExp(
  `(?:${COUNTRY_NAMES.filter((name) => !/^(?:中国|中华)/.test(name)).join('|')})的?$`,
);

/** Days of 下旬, 月底: no more than a third of a month, as near as may be told. */
const THIRD = 11;

function withClock(text: string, date: Moment): Moment {
  // 3月底上午, 下旬凌晨两点: of one of those days
  const isOneOf = date.grain === 'span' && date.end - date.start < THIRD;
  const ofOne = isOneOf ? readClock(text, date.to) : null;
  if (ofOne && !ofOne.loose) return { ...date, to: ofOne.to, approximate: true };
  if (date.grain !== 'day') return date;
  JOIN_CLOCK.lastIndex = date.to;
  const at = date.to + (JOIN_CLOCK.exec(text)?.[0].length ?? 0);
  const clock = readClock(text, date.to) ?? (at > date.to ? readClock(text, at) : null);
  if (!clock || (at > date.to && clock.clock === null && /,/.test(text.slice(date.to, at)))) return date;
  return { ...date, ...parts(clock), to: clock.to };
}

const parts = (clock: Clock): Pick<Moment, 'part' | 'clock' | 'seconds'> => ({
  part: clock.part,
  clock: clock.clock,
  seconds: clock.seconds,
});

function near(text: string, m: Moment): Moment {
  NEAR.lastIndex = m.to;
  const word = NEAR.exec(text)?.[0];
  return word && !/^许[多可诺]/.test(text.slice(m.to))
    ? { ...m, to: m.to + word.length, approximate: true }
    : m;
}
