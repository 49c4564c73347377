/* Years and longer: 2019年, 07年, 二零零四年, 去年, 同年, 康熙20年, 公元前247年, 上世纪50年代, 十九世纪七十年代, 2012-2014年. */
import { numberOf } from '../numbers';
import { civil, dayNumber } from './calendar';
import { ERAS } from './eras';
import { type Moment, moment, type Reference, year } from './moment';

const WESTERN = /(?:公元)?((?:1\d|20)\d\d|\d{3}(?=年[^多以]))\s*(?:年(?![多来轻级薪龄])|(?=学年|财年|赛季))/y;
const HAN = /(?:公元)?([一二][零一二三四五六七八九]{3})\s*年/y;
const BC = /(?:公元)?前\s*(\d{2,4})年/y;
/** A year without 年, before what it belongs to: 2012款, 2018世界杯, (1946). */
const BARE =
  /(19[5-9]\d|20[0-4]\d)(?:(?=[款届级·“]|[上下]半年|\s*(?:第|春|夏|秋|冬|中国|全国|全球|世界|国际|亚洲|北京|上海|广州|深圳|杭州|天津|重庆|[河湖][北南]|[山广][东西]|辽宁|吉林|黑龙江|江[苏西]|浙江|安徽|福建|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|西藏|宁夏|新疆|校园|年度|新春|春晚|(?:暑期|国庆|贺岁|跨年)档|(?![人名个位家件项台次场套吨亩元份篇条款本多余万强大佳])[\p{Script=Han}]{2,8}(?:报告|[白蓝]皮书|排行榜|大会|论坛|展|杯|赛|节|峰会|大赛|奖|年会|博览会|演习|促进年|[计尚费育影旅乐]周|[剧演]季)))|(?=(?:\s*[和与及、]\s*(?:19[5-9]|20[0-4])\d){1,6}\s*年))|(?<=[(])(1[5-9]\d\d|20[0-4]\d)(?=[)])/uy;
/** Two digits: a year where they begin with 0 or something of a date follows; else a length of time (10年). */
const SHORT =
  /'?(0\d|[零一二三四五六七八九]{2}|\d\d)年度?(?=\s*(?:(\d|十|[一二三四五六七八九]\d?月|第|首|[前后][一二三四五六七八九十]|前后|底|末|初|中期?|春|夏|秋|冬|以[前后来]|之[前后]|上半|下半|开始|起|[至到]))?)/y;
const RELATIVE =
  /(大前|前|去|昨|今|本|这一|这|当|同|那|明|次|翌|来|后(?!年[产均收利薪营化度])|大后|上一?|下一?)\s*年度?(?![轻青龄级代纪会画货味终夜糕间少幼长仅满过]|薪(?![酬资金水]))/y;
const ERA = new RegExp(
  `(?:清|明|清朝|明朝|清代)?(${Object.keys(ERAS).join('|')})\\s*(元|\\d{1,3}|[一二三四五六七八九十]{1,3})年`,
  'y',
);
const DECADE =
  /(?:(上个?|本|\d{1,2}|[一二三四五六七八九十]{1,3})\s?世纪)?\s*([\d]0|[一二三四五六七八九]十)\s*年代(初期?|早期|前期|中期|后期|末期?|晚期)?/y;
/** 1980年代, 一九八零年代. */
const WHOLE_DECADE =
  /((?:1[4-9]|20)\d0|[一二][零四五六七八九][零一二三四五六七八九]零)\s*年代(?![表理言替销购办])(初期?|早期|前期|中期|后期|末期?|晚期)?/y;
const CENTURY =
  /(?:公元前?|前)?(上个?|本|\d{1,2}|[一二三四五六七八九十]{1,3})\s?世纪(初期?|早期|前期|中叶|中期|后期|末期?|晚期|上半叶|下半叶)?(?!之)/y;
/** 今明两年: two years in a row. */
export const YEARS_TOGETHER = /([去今明])[今明后](?:两|2)年/y;
/** How far they begin from this one. */
export const OFFSET: Readonly<Record<string, number>> = {
  大前: -3,
  前: -2,
  去: -1,
  昨: -1,
  今: 0,
  本: 0,
  这: 0,
  这一: 0,
  明: 1,
  来: 1,
  后: 2,
  大后: 3,
  上: -1,
  上一: -1,
  下: 1,
  下一: 1,
};

/** How what this reads may begin but with a number. */
export const YEAR_WORDS: readonly RegExp[] = [/公元/, BC, ERA, RELATIVE, DECADE, CENTURY];

/** The year, decade or century that begins at `at`. */
export function readYear(text: string, at: number, ref: Reference): Moment | null {
  return (
    (exec(WHOLE_DECADE, text, at) ? decade(text, at, ref) : null) ??
    absolute(text, at) ??
    era(text, at) ??
    relative(text, at, ref) ??
    decade(text, at, ref) ??
    short(text, at)
  );
}

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function absolute(text: string, at: number): Moment | null {
  const western = exec(WESTERN, text, at);
  if (western && !isLength(western, text, at))
    return year(at, at + western[0].length, gregorian(western[0], Number(western[1]), text, at));
  const bare = exec(BARE, text, at);
  if (bare) return year(at, at + bare[0].length, Number(bare[0]));
  const han = exec(HAN, text, at);
  if (han) return year(at, at + han[0].length, numberOf(han[1] ?? '') ?? 0);
  const bc = exec(BC, text, at);
  return bc && year(at, at + bc[0].length, 1 - Number(bc[1]));
}

/** 105年奋斗: so long; a year of three digits has 公元 or a month with it. */
const isLength = ([said, digits = '']: RegExpExecArray, text: string, at: number): boolean =>
  digits.length === 3 &&
  !/^公元/.test(said) &&
  (/^(?:的|不懈|奋斗|来|间|里|历史|历程|发展|风雨|征程|风华|时(?!候)|以来|之际|大庆|华诞)/.test(
    text.slice(at + said.length),
  ) ||
    /(?:年限|期限|寿命|成立|建[国党军校]|创[建办刊]|诞辰|逝世|走过|长达|历经|近|约|逾|超过?|[满第这整])$/.test(
      text.slice(Math.max(0, at - 2), at),
    ));

/** 109年5月 in news is of the Republic's calendar; so early a year has no month. */
const gregorian = (said: string, n: number, text: string, at: number): number =>
  n >= 60 &&
  n <= 150 &&
  !said.startsWith('公元') &&
  /^\s*(?:\d|十|[一二三四五六七八九]月)/.test(text.slice(at + said.length))
    ? 1911 + n
    : n;

function era(text: string, at: number): Moment | null {
  const m = exec(ERA, text, at);
  if (!m) return null;
  const n = m[2] === '元' ? 1 : (numberOf(m[2] ?? '') ?? 1);
  return year(at, at + m[0].length, (ERAS[m[1] ?? ''] ?? 0) + n);
}

function relative(text: string, at: number, ref: Reference): Moment | null {
  const m = exec(RELATIVE, text, at);
  if (!m) return null;
  const word = m[1] ?? '';
  // 当年, 那年, 这一年 alone name no year
  if (
    /^(?:当|那|这一|这)$/.test(word) &&
    !/^\s*(?:\d|十|[一二三四五六七八九]月|春|夏|秋|冬|年?底|年?初|末|第)/.test(text.slice(at + m[0].length))
  )
    return null;
  if (word === '上' && /[以之一早晚马路海线]/.test(text.charAt(at - 1))) return null;
  if (
    /^(?:前|后|本|上|下|那|这|来)$/.test(word) &&
    /[\d几数多半十百千一二两三四五六七八九以之]/.test(text.charAt(at - 1))
  )
    return null;
  const now = civil(ref.now).year;
  const last = ref.said?.year ?? now;
  const y = /^[当同那这]$/.test(word) ? last : /^[次翌]$/.test(word) ? last + 1 : now + (OFFSET[word] ?? 0);
  // 2025年……比上年: the year before the one compared
  const isSamePeriod = /^上年(?:同期|度)/.test(text.slice(at, at + 4)) && ref.said?.month === null;
  const isBefore =
    /^上/.test(word) &&
    ref.said?.year === now - 1 &&
    ((isSamePeriod && !/[比较于]/.test(text.charAt(at - 1))) ||
      (/[比较]/.test(text.charAt(at - 1)) && !ref.said.isReckoned));
  if (isBefore) return { ...year(at, at + m[0].length, now - 2, ['year']), valid: ref.known };
  const story = /^[当同那这次翌]$/.test(word) && ref.said !== null;
  return { ...year(at, at + m[0].length, y, ['year']), valid: ref.known || story };
}

function short(text: string, at: number): Moment | null {
  const m = exec(SHORT, text, at);
  if (!m) return null;
  const digits = m[1] ?? '';
  // digit by digit: 八九年 is 1989, not eight or nine
  const n = Number(digits.replace(/\D/g, (d) => String(DIGITS.indexOf(d))));
  const isEvents = n >= 49 && EVENT.test(text.slice(at + m[0].length, at + m[0].length + 12));
  if (!/^[0零]/.test(digits) && m[2] === undefined && !/^[三四五六七八九]{2}$/.test(digits) && !isEvents)
    return null;
  if (!/^[0零]/.test(digits) && n < 60 && SO_LONG.test(text.slice(Math.max(0, at - 2), at))) return null;
  // 20年前, 10年至15年, 15年第一次, 34年中当过: lengths of time; 21年第一个礼拜 is a year's
  if (
    !/^[0零]/.test(digits) &&
    /^(?:[以之起至到第首前后]|中(?![期国]))/.test(text.slice(at + m[0].length)) &&
    n < 60 &&
    !/^(?:第?[一二三四]季|第[一二三四五六七八九十\d]{1,3}个?(?:周|星期|礼拜))/.test(
      text.slice(at + m[0].length),
    )
  )
    return null;
  return year(at, at + m[0].length, n > 30 ? 1900 + n : 2000 + n, ['era']);
}

/** 以来25年中, 这25年中: so long. */
const SO_LONG = /(?:以来|长达|[这近约])$/;
/** 57年的整风运动: what happened in a year, not for so long. */
const EVENT = /^的?\p{Script=Han}{0,6}(?:运动(?![员会鞋场])|事件|学运|革命|政变|起义|大选|世界杯)/u;
const DIGITS = '零一二三四五六七八九';
const EDGE: Readonly<Record<string, readonly [number, number]>> = {
  初: [0, 0.3],
  早: [0, 0.3],
  前: [0, 0.3],
  中: [0.3, 0.7],
  后: [0.7, 1],
  末: [0.7, 1],
  晚: [0.7, 1],
  上: [0, 0.5],
  下: [0.5, 1],
};

function decade(text: string, at: number, ref: Reference): Moment | null {
  const now = civil(ref.now).year;
  const whole = exec(WHOLE_DECADE, text, at);
  if (whole) return years(at, at + whole[0].length, numberOf(whole[1] ?? '') ?? 0, 10, whole[2], []);
  const m = exec(DECADE, text, at);
  if (m) {
    const tens = numberOf(m[2] ?? '') ?? 0;
    const base = m[1] ? centuryStart(m[1], now) : tens >= 30 ? 1900 : 2000;
    return years(at, at + m[0].length, base + tens, 10, m[3], m[1] ? [] : ['era']);
  }
  const c = exec(CENTURY, text, at);
  if (!c || (/^[\d一二两三四五]/.test(c[1] ?? '') && (numberOf(c[1] ?? '') ?? 0) < 3)) return null;
  const before = /前/.test(c[0].slice(0, 3));
  const start = before ? -(numberOf(c[1] ?? '') ?? 1) * 100 + 1 : centuryStart(c[1] ?? '', now);
  return years(at, at + c[0].length, start, 100, c[2], []);
}

const centuryStart = (word: string, now: number): number =>
  /^上/.test(word)
    ? 1900 + (Math.floor(now / 100) - 20) * 100
    : word === '本'
      ? Math.floor(now / 100) * 100
      : ((numberOf(word) ?? 1) - 1) * 100;

function years(
  from: number,
  to: number,
  first: number,
  count: number,
  edge: string | undefined,
  implied: Moment['implied'],
): Moment {
  const [a, b] = EDGE[edge?.charAt(0) ?? ''] ?? [0, 1];
  return moment(from, to, dayNumber(first + a * count), dayNumber(first + b * count, 1, 0), 'span', implied);
}
