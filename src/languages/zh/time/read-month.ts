/* What stands within a year: months, quarters, halves, seasons, festivals, edges (年底, 月初), and the days and weeks of a month. */

import { numberOf } from '../numbers';
import { civil, dayNumber, isDate, monday, weekday } from './calendar';
import { FESTIVAL, festivalDay } from './festivals';
import { day, type Moment, moment, month, type Reference } from './moment';
import { isAhead, nearestYear } from './nearest-year';
import { NUMBERED_THING } from './numbers-of-time';
import { CALENDAR, LUNAR_DAY, LUNAR_MONTH, lunarDate, SAID_BY_MOON } from './read-lunar';

const N12 = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const MONTH = new RegExp(
  `(农历|阴历|旧历)?\\s*${N12}\\s*月(?:份)?(?![饼球嫂票薪亮光子嫁息租牙季牌台供身龄])`,
  'y',
);
const RELATIVE_MONTH =
  /(上上个?|上一?个?|本|这个?|当|同|那个?|下下个?|下一?个?|(?<!首)次)月(?:份)?(?![饼球嫂票薪亮光台坛])/y;
const QUARTER =
  /\s*的?\s*(?:第?([一二三四1-4])个?季(?:度|(?![节比军青期大的度]))|首个?季度?|(前)([一二三两23])个?季度|Q([1-4])(?![\dA-Za-z]))/y;
const HALF = /\s*的?\s*([上前后]|(?<![创写拿立许放打签])下)半年度?/y;
const SEASON =
  /\s*的?\s*(初|深|晚|盛|今)?(春夏|秋冬|春|夏|秋|冬)(?:(天(?!然)|日)|(季)(?!赛|新|训|运|奥|达沃斯)|(?![\p{Script=Han}])|(?=[的后前末初至到以间]))/uy;
const HOLIDAY = /\s*的?\s*(暑假|暑期|寒假)/y;
const PART_OF_YEAR =
  /\s*的?\s*(?:年)?(初|末|底|终|中(?=[,。;、)\s的之以前]|$|期(?!业绩|业务|报告|财报|票据|选举|股息|分红|考试|规划|目标|国债)))(?![级])/y;
const NTH =
  /\s*的?\s*(?:(第|首|前|后|最后)([一二两三四五六七八九十\d]{0,2}))\s*个?(月|周|星期|礼拜|天|日)(?!周)/y;
const EDGE =
  /\s*(?:月)?(上旬|中旬|下旬|(?:上中|中上)旬|中下旬|(?:初|底|末|中(?=[,。;、)\s的之以前]|$))(?![一二三四五六七八九十学等]))/y;
const DAY = new RegExp(
  `\\s*,?\\s*(?:的)?(3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]十?[一二三四五六七八九]?|卅一?|十[一二三四五六七八九]?|[一二三四五六七八九])\\s*(?:日(?![元圆币系产])|号(?!${NUMBERED_THING}))(?:(?:当|那|这)天)?`,
  'y',
);
const LOOSE_DAY =
  /(3[01]|[12]\d|0?[1-9])(?![\d.,:]|\s*[年月日号个名位人家万亿千百%天周次元岁时点分项只条场届号楼秒米公度倍平吨辆])/y;

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
  冬: [12, 14],
  暑: [7, 8],
  寒: [13, 14],
};

const YEAR_EDGES: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 2],
  中: [6, 7],
  末: [11, 12],
  底: [11, 12],
  终: [11, 12],
};

/** A year is known (`y`): what stands behind it within that year. Null: nothing does. */
export function readInYear(
  text: string,
  at: number,
  y: number,
  ref: Reference,
  isLunar = false,
): Moment | null {
  return (
    readMonthOf(text, at, y, isLunar) ??
    readPart(text, at, y) ??
    readOrdinal(text, at, dayNumber(y), dayNumber(y, 12, 31)) ??
    sameMonth(text, at, y, ref)
  );
}

/** 去年本月十日. */
function sameMonth(text: string, at: number, y: number, ref: Reference): Moment | null {
  const m = exec(/本月|同月/y, text, at);
  return m && withDay(text, month(at, at + m[0].length, y, civil(ref.now).month, ['month']), true);
}

/** How what `readMonth` reads may begin but with a number. */
export const MONTH_WORDS: readonly RegExp[] = [LUNAR_MONTH, CALENDAR, RELATIVE_MONTH];

/** The year that 10年前的, before a place, tells; null where nothing does. `vague`: of about so many. */
export function yearsAgo(
  text: string,
  at: number,
  { said }: Reference,
): { readonly year: number; readonly vague: boolean } | null {
  const before = text.slice(Math.max(0, at - 5), at);
  return said && said.month === null && said.isReckoned && /年[前后]的$/.test(before)
    ? { year: said.year, vague: /[多余来几数]年/.test(before) }
    : null;
}

/** Month first, the year to be told from the publication date or the story. */
export function readMonth(text: string, at: number, ref: Reference): Moment | null {
  const lunar = exec(LUNAR_MONTH, text, at) ?? exec(CALENDAR, text, at) ?? exec(SAID_BY_MOON, text, at);
  const y = civil(ref.now).year;
  if (lunar) {
    const found = readMonthOf(text, at, y, true);
    return found && { ...found, implied: ['year'], valid: found.valid && ref.known };
  }
  const named = exec(MONTH, text, at);
  if (named) {
    // 1个月: no; 100多年2月: the year's reader comes first
    const first = readMonthOf(text, at, y, false);
    if (!first) return null;
    const known = ref.known || ref.last !== null;
    // 10年前的6月5日: of that year
    const ago = yearsAgo(text, at, ref);
    if (ago) {
      const then = readMonthOf(text, at, ago.year, false) ?? first;
      return { ...then, implied: ['year'], valid: known && !ago.vague };
    }
    const best = nearestYear(first, ref, isAhead(text, at), (year) => readMonthOf(text, at, year, false));
    return { ...best, implied: ['year'], valid: best.valid && known };
  }
  const relative = exec(RELATIVE_MONTH, text, at);
  if (!relative) return null;
  const word = relative[1] ?? '';
  const story = /^[当同那次]/.test(word) && ref.last !== null;
  const base =
    baseOf(word, text.slice(Math.max(0, at - CLAUSES), at), ref) ??
    civil(story ? (ref.last ?? ref.now) : ref.now);
  const step = (word.match(/上/g)?.length ?? 0) * -1 + (word.match(/[下次]/g)?.length ?? 0);
  const first = civil(dayNumber(base.year, base.month + step, 1));
  const found = month(at, at + relative[0].length, first.year, first.month, ['year', 'month']);
  return { ...withDay(text, found, true), valid: ref.known || story };
}

/** So many characters before 上月 are of the same sentence. */
const CLAUSES = 30;
/** The month that 当月 is, and that 上月 is before where a month that has just been is compared with it (5月份……比上月); null for others. */
function baseOf(word: string, before: string, ref: Reference): { year: number; month: number } | null {
  const { year = 0, month = null } = ref.said ?? {};
  if (month === null) return null;
  if (/^[当同]/.test(word)) return { year, month };
  const now = civil(ref.now);
  const ago = now.year * 12 + now.month - (year * 12 + month);
  if (!ref.known || !/^上(?!上)/.test(word) || !/[较比]$/.test(before)) return null;
  // 5月份……比上月……比上月: the same again
  if (ago === 2 && ref.said?.isReckoned) return { year, month: month + 1 };
  const isNear = ago === 1 || (ago > 1 && /\d月份?[^。;月]*$/.test(before));
  return isNear && !ref.said?.isReckoned ? { year, month } : null;
}

function readMonthOf(text: string, at: number, y: number, lunarSaid: boolean): Moment | null {
  const skip = exec(/\s*[,的]?\s*/y, text, at)?.[0].length ?? 0;
  const lunarName = exec(LUNAR_MONTH, text, at + skip);
  const m = lunarName ?? exec(MONTH, text, at + skip);
  if (!m) return null;
  const to = at + skip + m[0].length;
  const n = lunarName ? ({ 正: 1, 冬: 11, 腊: 12 }[m[1] ?? ''] ?? 1) : (numberOf(m[2] ?? '') ?? 1);
  const lunarDays = exec(LUNAR_DAY, text, to);
  const western = /^\d/.test(m[2] ?? '');
  if (lunarSaid || lunarName || m[1] || (lunarDays && /^(?:初|廿)/.test(lunarDays[1] ?? '')))
    return lunarDate(at, to, y, n, lunarDays ?? exec(DAY, text, to));
  const found = withDay(text, { ...month(at, to, y, n) }, true);
  if (found.to === to && lunarDays && !western) {
    const d = numberOf((lunarDays[1] ?? '').replace('初', '')) ?? 1;
    return day(at, to + lunarDays[0].length, dayNumber(y, n, d));
  }
  return found;
}

/** A month, and what stands behind it: a day, a week, an edge. */
export function withDay(text: string, m: Moment, loose: boolean): Moment {
  const { year, month: n } = civil(m.start);
  const d = exec(DAY, text, m.to);
  if (d) {
    const number =
      numberOf((d[1] ?? '').replace('廿', '二十').replace('二十十', '二十').replace('卅', '三十')) ?? 0;
    const found = day(m.from, m.to + d[0].length, dayNumber(year, n, number), m.implied);
    return { ...found, valid: m.valid && isDate(year, n, number) };
  }
  const ordinal = readOrdinal(text, m.to, m.start, m.end);
  if (ordinal) return { ...ordinal, from: m.from, implied: m.implied };
  const edge = exec(EDGE, text, m.to);
  if (edge) {
    const [a, b] = {
      上旬: [1, 10],
      中旬: [11, 20],
      下旬: [21, 0],
      上中旬: [1, 20],
      中上旬: [1, 20],
      中下旬: [11, 0],
      初: [1, 5],
      中: [11, 20],
      底: [25, 0],
      末: [25, 0],
    }[edge[1] ?? ''] ?? [1, 0];
    const end = b ? dayNumber(year, n, b) : m.end;
    const found = moment(m.from, m.to + edge[0].length, dayNumber(year, n, a), end, 'span', m.implied);
    return { ...found, approximate: !edge[1]?.endsWith('旬') };
  }
  const bare = loose ? exec(LOOSE_DAY, text, m.to) : null;
  if (bare && /\d月$/.test(text.slice(0, m.to).slice(-2))) {
    const found = day(m.from, m.to + bare[0].length, dayNumber(year, n, Number(bare[1])), m.implied);
    if (isDate(year, n, Number(bare[1]))) return found;
  }
  return m;
}

/** 第三个月, 前10天, 后三月, 第一周, 最后一个星期, of a stretch of days. */
function readOrdinal(text: string, at: number, start: number, end: number): Moment | null {
  const m = exec(NTH, text, at);
  const last = m ?? exec(/\s*的?\s*(最后)(一)?个?(月|周|星期|礼拜|天)/y, text, at);
  if (!last) return null;
  const [said, which, digits, unit] = last;
  const n = which === '首' ? 1 : digits ? (numberOf(digits) ?? 1) : 1;
  if (!digits && which !== '首' && which !== '最后') return null;
  if (unit === '月' && !/个/.test(said) && which !== '首' && which !== '后' && which !== '前') return null;
  const to = at + said.length;
  const long = end - start > 40;
  const weekdayBehind =
    unit !== '月' && unit !== '天' && unit !== '日'
      ? exec(/([一二三四五六日天])(?![个些种])/y, text, to)
      : null;
  if (weekdayBehind) {
    const wanted = '一二三四五六日'.indexOf((weekdayBehind[1] ?? '').replace('天', '日')) + 1;
    const firstOne = start + ((wanted - weekday(start) + 7) % 7);
    const lastOne = end - ((weekday(end) - wanted + 7) % 7);
    return day(at, to + 1, which === '最后' ? lastOne : firstOne + (n - 1) * 7);
  }
  if (unit === '月') {
    if (!long) return null;
    const y = civil(start).year;
    if (which === '前') return moment(at, to, start, dayNumber(y, n + 1, 0), 'span');
    if (which === '后' || which === '最后') return moment(at, to, dayNumber(y, 13 - n, 1), end, 'span');
    return withDay(text, month(at, to, y, n), false);
  }
  if (unit === '天' || unit === '日') {
    if (which === '前' || (which === '首' && digits)) return moment(at, to, start, start + n - 1, 'span');
    if (which === '后' || which === '最后') return moment(at, to, end - n + 1, end, 'span');
    return day(at, to, start + n - 1);
  }
  // the first week of a month or year is the one that begins in it
  const first = weekday(start) === 1 ? start : monday(start) + 7;
  if (which === '前') return moment(at, to, first, first + n * 7 - 1, 'span');
  if (which === '后' || which === '最后')
    return moment(at, to, monday(end) - (n - 1) * 7, monday(end) + 6, 'span');
  return moment(at, to, first + (n - 1) * 7, first + n * 7 - 1, 'span');
}

/** Quarter, half, season, festival, 年底. */
export function readPart(text: string, at: number, y: number): Moment | null {
  const months = (to: number, a: number, b: number): Moment =>
    moment(at, to, dayNumber(y, a, 1), dayNumber(y, b + 1, 0), 'span');
  const quarter = exec(QUARTER, text, at);
  if (quarter) {
    const to = at + quarter[0].length;
    const q = numberOf(quarter[1] ?? quarter[3] ?? quarter[4] ?? '') ?? 1;
    if (quarter[2]) return months(to, 1, q * 3);
    const edge = exec(/初|末/y, text, to)?.[0];
    if (edge) return edge === '末' ? month(at, to + 1, y, q * 3) : month(at, to + 1, y, q * 3 - 2);
    return months(to, q * 3 - 2, q * 3);
  }
  const half = exec(HALF, text, at);
  if (half)
    return /[上前]/.test(half[1] ?? '')
      ? months(at + half[0].length, 1, 6)
      : months(at + half[0].length, 7, 12);
  const skip = exec(/\s*的?\s*/y, text, at)?.[0].length ?? 0;
  const festival = exec(FESTIVAL, text, at + skip);
  if (festival) {
    const d = festivalDay(festival[0], y);
    return d === null ? null : day(at, at + skip + festival[0].length, d);
  }
  const edge = exec(PART_OF_YEAR, text, at);
  if (edge) {
    const [a, b] = YEAR_EDGES[edge[1] ?? ''] ?? [1, 12];
    return { ...months(at + edge[0].length, a, b), approximate: true };
  }
  const holiday = exec(HOLIDAY, text, at);
  const season = holiday ?? exec(SEASON, text, at);
  if (!season) return null;
  const [a, b] = SEASONS[(holiday ? holiday[1] : season[2])?.charAt(0) ?? ''] ?? [1, 12];
  const found = moment(at, at + season[0].length, dayNumber(y, a, 1), dayNumber(y, b + 1, 0), 'span');
  return { ...found, approximate: true };
}
