/* Days without a month: 昨天, 当日, 次日, 26日, 第三天; and dates in figures: 2010-01-29, 5·12. */
import { numberOf } from '../numbers';
import { addMonths, civil, dayNumber, isDate } from './calendar';
import { isAfterDeed, isDayOfDeed } from './deeds';
import { day, type Moment, moment, month, type Reference } from './moment';
import { NUMBERED_THING } from './numbers-of-time';
import { readMonth } from './read-month';
import { readWeek, WEEK_WORDS } from './read-week';

const NAMED: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  本日: 0,
  即日: 0,
  而家: 0,
  昨天: -1,
  昨日: -1,
  琴日: -1,
  前天: -2,
  前日: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  听日: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
  大大后天: 4,
};
/** Counted from the story's last day. */
const STORY: Readonly<Record<string, number>> = {
  当天: 0,
  当日: 0,
  同日: 0,
  同一天: 0,
  同一日: 0,
  次日: 1,
  翌日: 1,
  隔天: 1,
  隔日: 1,
  第二天: 1,
  第三天: 2,
  此前一天: -1,
  此前一日: -1,
  前一天: -1,
  前一日: -1,
  后一天: 1,
};
const byLength = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** 光明日报, 今日头条 are newspapers; 美好的明天 is no day. */
const NO_PAPER =
  // 民族的昨天, 祖国的明天: what has been and will be
  '(?<!(?:[^前后\\d日年]的(?=[昨明]天(?![上下早晚中夜凌]))|(?:民族|国家|中国|祖国|人类|世界)的(?=今天)))' +
  '(?<!(?:美好|美丽|辉煌|灿烂|光明|更好|幸福)的?(?=明天)|(?:走向|奔向|拥抱|面向|开创)(?=明天))' +
  '(?<!光(?=明日报))(?!前日[银本军媒]|今日(?:头条|说法|俄罗斯(?:电视|通讯|报道|网)))';
const NAMED_DAY = new RegExp(`${NO_PAPER}(?:${byLength(NAMED)})`, 'y');
const STORY_DAY = new RegExp(`(?<!最(?=后))(?:${byLength(STORY)})(?!前|龙门|而[语言论])`, 'y');
/** 今晚, 昨夜, 当晚, 明早: the day's word joined with a part of day. */
const JOINED = new RegExp(
  `${NO_PAPER}([今昨明翌]|(?<!适)当|(?<![本此这那首多几两三一二\\d])次)(?=(?:晚|夜|晨|早|天|日|午))(?!天天|日报|早报|晚报|夜市)`,
  'y',
);
/** 今（25）日, 昨(24)日: as newspapers of Taiwan have it. */
const NAMED_AND_NUMBERED = /([今昨明前])\s*\(\s*(\d{1,2})\s*\)\s*[日天]/y;
const STEP_OF: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2 };
const JOINED_STEP: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 当: 0, 次: 1, 翌: 1 };
/** 25日前完成: by that day; 日前 alone is lately. */
const DONE_BY =
  '(?:全部|全面|基本|必须|须|需|应)?(?:完成|提交|上?缴|报名|上报|报送|办理|结束|抵达|返回|偿还|支付|公布|答复|到位|撤[离出])';
const DAY = new RegExp(
  `(3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]十?[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])\\s*(日(?![元圆币系产后内]|前(?![往来夕夜后]|${DONE_BY})|以[内上下]|[本](?!报|市|周|次)|报(?![道告案警料名销价废到]))|号(?!${NUMBERED_THING}))`,
  'y',
);
const ISO = /((?:1\d|20)\d\d)\s*([-/.])\s*(0?[1-9]|1[0-2])\s*\2\s*(3[01]|[12]\d|0?[1-9])(?!\d|\.\d)/y;
const SPACED = /((?:19|20)\d\d) (0[1-9]|1[0-2]) (0[1-9]|[12]\d|3[01])(?!\d)/y;
const COMPACT = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.A-Za-z])/y;
const DAY_FIRST = /(3[01]|[12]\d|0?[1-9])([/-])(1[0-2]|0?[1-9])\2((?:19|20)\d\d)(?!\d)/y;
const SHORT = /(\d\d)-(1[0-2]|0[1-9])-(3[01]|[12]\d|0[1-9])(?![\d-])/y;
const DOTTED_MONTH =
  /((?:19|20)\d\d)[.-](0[1-9]|1[0-2])(?=\s*[-~—至到]\s*(?:19|20)\d\d[.-](?:0[1-9]|1[0-2])(?!\d))|(?<=(?:19|20)\d\d[.-]\d\d\s*[-~—至到]\s*)((?:19|20)\d\d)[.-](0[1-9]|1[0-2])(?!\d)/y;
const MIDDOT = /(1[0-2]|0?[1-9])[·・](3[01]|[12]\d|0?[1-9])(?!\d)/y;
const MONTH_DAY_CLOCK = /(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=\s+\d{1,2}:\d\d)/y;

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** 今明两天, 明后两天, 今明后三天, 明后天. */
const DAYS_TOGETHER = /(?:([昨今明])[今明后](?:两|2)|(今)明后(?:三|3)|(明)后(?=天))[天日]/y;

/** How what `readDay` reads may begin but with a number. */
export const DAY_WORDS: readonly RegExp[] = [
  NAMED_AND_NUMBERED,
  NAMED_DAY,
  STORY_DAY,
  DAYS_TOGETHER,
  JOINED,
  ...WEEK_WORDS,
];

const EVENT_BEHIND = /^[”"](?:\p{Script=Han}{0,3}(?:事件|讲话|惨案|事变|恐|地震|袭击|运动)|以[来后])/u;

/** A date wholly in figures. */
export function readFigures(text: string, at: number, ref: Reference): Moment | null {
  const full = exec(ISO, text, at) ?? exec(COMPACT, text, at) ?? exec(SPACED, text, at);
  if (full) {
    const [y, m, d] = full.slice(full.length === 5 ? 1 : 1).filter((s) => /^\d+$/.test(s ?? ''));
    return dated(at, full[0].length, Number(y), Number(m), Number(d));
  }
  const first = exec(DAY_FIRST, text, at);
  if (first) return dated(at, first[0].length, Number(first[4]), Number(first[3]), Number(first[1]));
  const dotted = exec(DOTTED_MONTH, text, at);
  if (dotted)
    return month(at, at + dotted[0].length, Number(dotted[1] ?? dotted[3]), Number(dotted[2] ?? dotted[4]));
  const short = exec(SHORT, text, at);
  if (short && Number(short[1]) <= 31)
    return dated(at, short[0].length, 2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  const plain = exec(MONTH_DAY_CLOCK, text, at) ?? exec(MIDDOT, text, at);
  if (!plain) return null;
  // 2001年“9·11”事件: of that year; without one no date of this year
  const said = /(\d{4})年[“"]$/.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  if (said === undefined && EVENT_BEHIND.test(text.slice(at + plain[0].length, at + plain[0].length + 8)))
    return null;
  const y = said === undefined ? civil(ref.now).year : Number(said);
  const found = dated(at, plain[0].length, y, Number(plain[1]), Number(plain[2]));
  return found && { ...found, implied: said ? [] : ['year'], valid: ref.known || said !== undefined };
}

function dated(at: number, length: number, y: number, m: number, d: number): Moment | null {
  return isDate(y, m, d) ? day(at, at + length, dayNumber(y, m, d)) : null;
}

/** Days up to which what a story told is the news. */
const NEWS = 30;

/** A day told from the publication or from the story. */
export function readDay(text: string, at: number, ref: Reference): Moment | null {
  return named(text, at, ref) ?? readWeek(text, at, ref) ?? dayOfMonth(text, at, ref);
}

const EITHER = /\d日[和、及与](?:\d{1,2}月)?\d{1,2}日(?!.*(?:\d[日号]|。))/;

function named(text: string, at: number, ref: Reference): Moment | null {
  const both = exec(NAMED_AND_NUMBERED, text, at);
  if (both) {
    const near = ref.now + (STEP_OF[both[1] ?? ''] ?? 0);
    const steps = [0, -1, 1, -2, 2].find((s) => civil(near + s).day === Number(both[2]));
    return {
      ...day(at, at + both[0].length, near + (steps ?? 0), ['year', 'month']),
      valid: ref.known && steps !== undefined,
    };
  }
  const m = exec(NAMED_DAY, text, at);
  if (m)
    return {
      ...day(at, at + m[0].length, ref.now + (NAMED[m[0]] ?? 0), ['year', 'month', 'day']),
      valid: ref.known,
    };
  // 假期第二天, 进入第二天: of the holiday, of what goes on
  const isCounted =
    text.charAt(at) === '第' &&
    /(?:假期?|假日|黄金周|(?:进入|迎来|步入)了?)$/.test(text.slice(Math.max(0, at - 3), at));
  const s = isCounted ? null : exec(STORY_DAY, text, at);
  // 此前一天 is before the news just told
  const isNews = s?.[0].startsWith('此前') && ref.known && Math.abs((ref.last ?? ref.now) - ref.now) > NEWS;
  const base = isNews ? ref.now : (ref.last ?? ref.now);
  // 已于当天出院, behind a day to come: of a day told before, which nobody knows here
  const isLost = ref.known && base > ref.now && /已[经于在]?$/.test(text.slice(Math.max(0, at - 2), at));
  // 7日和13日有比赛,当天免票: either
  const isEither = s && /^[当同]/.test(s[0]) && EITHER.test(text.slice(Math.max(0, at - 40), at));
  const known = (ref.known || ref.last !== null) && !isLost && !isEither;
  if (s) {
    const to = at + s[0].length;
    // 事发当天(9月28日)
    const glossed = text.charAt(to) === '(' ? readMonth(text, to + 1, ref) : null;
    if (glossed?.grain === 'day') return { ...glossed, from: at, to };
    const second = s[0] === '第三天' ? secondBefore(text, at) : -1;
    const since = base + (STORY[s[0]] ?? 0) - (second < 0 ? 0 : 1);
    const found = day(at, to, theDay(text, at, s[0], since) ?? since, ['year', 'month', 'day']);
    return {
      ...found,
      valid:
        known &&
        !isDayOfDeed(text, at) &&
        !isAfterDeed(text, at) &&
        !(second >= 0 && isAfterDeed(text, second)),
    };
  }
  const together = exec(DAYS_TOGETHER, text, at);
  if (together) {
    const first = ref.now + (JOINED_STEP[together[1] ?? together[3] ?? '今'] ?? 0);
    const found = moment(at, at + together[0].length, first, first + (together[2] ? 2 : 1), 'span');
    return { ...found, implied: ['year', 'month', 'day'], valid: ref.known };
  }
  const j = exec(JOINED, text, at);
  if (!j) return null;
  const word = j[1] ?? '';
  const from = /[当次翌]/.test(word) ? base : ref.now;
  const found = day(at, at + 1, from + (JOINED_STEP[word] ?? 0), ['year', 'month', 'day']);
  return { ...found, valid: known && !(word === '当' && isDayOfDeed(text, at)) };
}

/** 第二天……第三天: both are counted from the first. Where the 第二天 stands; -1 for nowhere. */
function secondBefore(text: string, at: number): number {
  const from = Math.max(0, at - 64);
  const found = /(?:第二天|次日|翌日)(?:(?!\d[日号]|[今昨明前][天日晚])[^\n]){0,60}$/.exec(
    text.slice(from, at),
  );
  return found ? from + found.index : -1;
}

/** 9日的罢工是继5日……后的又一次。当天: of what is told, not of what was before it. */
const AFTER_OTHER = /(3[01]|[12]\d|[1-9])日[^。\d]{0,10}[是为]继\d{1,2}日[^。]{1,50}后(?:[^\d。]*。?){1,2}$/;
function theDay(text: string, at: number, word: string, near: number): number | null {
  const d = /^[当同]/.test(word) ? AFTER_OTHER.exec(text.slice(Math.max(0, at - 100), at))?.[1] : undefined;
  if (d === undefined) return null;
  const { year, month } = civil(near);
  return isDate(year, month, Number(d)) ? dayNumber(year, month, Number(d)) : null;
}

/** What stands around a day said in words. */
const DAY_BEFORE = /^$|[\s,。;、:!?("“「月于在到至从自是本定那今这和与及]/;
const DAY_BEHIND = /^$|[\s,。;、:!?)"”」早晚上中下凌夜当前后就到至之以开的]/;

/** Days behind its last date from which on a story has come back to the news. */
const LONG_PAST = 20;
/** Days back that are the news. */
const NEWS_DAYS = 3;

/** 截至6月末…… 25日晚, printed on 26 September: one of the days before that, where the story's last date is of another month. */
function isOfNews(d: number, last: number, now: number): boolean {
  const isOther = now - last > LONG_PAST || civil(last).month !== civil(now).month;
  return isOther && Array.from({ length: NEWS_DAYS }, (_, i) => civil(now - i).day).includes(d);
}

/** Right behind another day: the next one of the same month. */
const NEXT_DAY = /[日号](?:[早晚]上?|凌晨|上午|中午|下午|深夜)?[和、及与至到]$/;

/** 1月9日电…… 9日, long after that: the same day once more. */
const isTold = (d: number, last: number, now: number): boolean =>
  civil(last).day === d && !isOfNews(d, last, now);

/** 26日 is of the story's month, else of the month of publication, unless that lies weeks ahead. */
function dayOfMonth(text: string, at: number, ref: Reference): Moment | null {
  const m = exec(DAY, text, at);
  if (!m) return null;
  const before = text.charAt(at - 1);
  const [said, digits = '', unit] = m;
  if ((/^\d/.test(digits) ? /[第.\d]/ : /[第.\d零一二三四五六七八九十百]/).test(before)) return null;
  if (unit === '号' && /[路楼院街弄区厂栋]/.test(before)) return null;
  if (unit === '号' && (!/\S/.test(before + text.charAt(at + said.length)) || /[A-Za-z]/.test(before)))
    return null;
  // 阳光大道8号
  if (unit === '号' && text.startsWith('大道', at - 2)) return null;
  // 长征七号, 六号营地, 三十五号人: names and places have numbers too
  if (
    unit === '号' &&
    !/^\d/.test(digits) &&
    !(DAY_BEFORE.test(before) && DAY_BEHIND.test(text.charAt(at + said.length)))
  )
    return null;
  if (digits.length === 1 && /[一二三四五六七八九十]/.test(digits) && /[一二两三]/.test(digits)) return null;
  const d = numberOf(digits.replace('廿', '二十').replace('二十十', '二十')) ?? 0;
  // 1989年6月4日晚和5日上午
  const goesOn =
    ref.last !== null && d > civil(ref.last).day && NEXT_DAY.test(text.slice(Math.max(0, at - 6), at));
  const near =
    ref.last !== null &&
    (goesOn ||
      isTold(d, ref.last, ref.now) ||
      !ref.known ||
      (Math.abs(ref.last - ref.now) < 200 && !isOfNews(d, ref.last, ref.now)));
  const base = near ? (ref.last ?? ref.now) : ref.now;
  let c = civil(base);
  if (!near && d - c.day > 19) c = civil(addMonths(dayNumber(c.year, c.month, 1), -1));
  const found = day(at, at + said.length, dayNumber(c.year, c.month, d), ['year', 'month']);
  return { ...found, valid: isDate(c.year, c.month, d) && (ref.known || ref.last !== null) };
}
