/* Lengths of time that make a point or a stretch: 三年前, 5分钟后, 近三年, 过去十年, 24小时内, 十年来. */
import { addMonths, civil, dayNumber, isoDay, isoYear, monday, pad } from './calendar';
import { isOfDeed } from './deeds';
import { type Duration, readDuration } from './durations';
import { isoInstant, type Reference } from './moment';

export interface Relative {
  readonly from: number;
  readonly to: number;
  /** ISO 8601; null where the length or the day it is counted from is not known. */
  readonly value: string | null;
  readonly approximate: boolean;
}

const BEHIND =
  /\s*(?:的)?(?:之前|以前|前(?!后)|之后|以后|后|过后|(?:之|以)?内|以来|来)(?![往往自到得临提进退果来面台院线者继代勤任缀卫门锋途景列述言])/y;
/** What lasts as long as is said behind it: 等, 住, 学. Inside a class. */
export const LASTING = '打等住待呆花干用学睡聊走坐做排忙拖熬守';

/** Before 前, 上, 下, 过 where the word is of something else: 以前, 赛前, 等上三天. */
const NO_LEAD = new RegExp(
  `[\\d一二三四五六七八九十以之目此提年月日天时期节季赛行通超经渡不错越太略难好${LASTING}]`,
);

/** How what `readLead` reads begins. */
export const BEFORE =
  /(?:在)?(最近(?:的)?|过去的?|未来[的近约]?|今后的?|此后|此前|之前|之后|往后|接下来的?|近|前|上|下|过)\s*(?=[\d一二两三四五六七八九十半几数百千])/y;

/** 1小时后 in a story is counted from what it tells, not from midnight of the day it was printed: a length of time. */
export const isStorys = (d: Duration, ref: Reference): boolean => isShort(d) && ref.known && !ref.timed;
const isShort = (d: Duration): boolean => /[hms]/.test(d.unit);

/** 拥有近30年经验, 工作了近10年: nearly that long, not the last of it. */
const LASTED =
  /(?:失联|失踪|昏迷|持续|连续|滞留|分居|从业|任职|服刑|等待|拥有|具有|积累|长达|历时|历经|时隔|相隔|有着|有了|[作教学活住年干待跑开用做守了]了)$/;

/** A word before the length: 近三年, 未来两天, 前1周, 上2个月. */
export function readLead(text: string, at: number, ref: Reference): Relative | null {
  BEFORE.lastIndex = at;
  const lead = BEFORE.exec(text);
  if (!lead) return null;
  const word = lead[1] ?? '';
  if (
    word === '近' &&
    (/[附将临靠接最远]/.test(text.charAt(at - 1)) || LASTED.test(text.slice(Math.max(0, at - 3), at)))
  )
    return null;
  if (/^[前上下过]$/.test(word) && NO_LEAD.test(text.charAt(at - 1))) return null;
  // 已经过去一个月: how long it has been
  if (word === '过去' && /(?:已经?|时间|转眼|匆匆|眼看)$/.test(text.slice(Math.max(0, at - 2), at)))
    return null;
  const d = readDuration(text, at + lead[0].length);
  if (!d || (d.amounts.Y ?? 0) > 1000) return null;
  if (/^(?:过(?!去)|此后|之后|往后|接下来)/.test(word) && isStorys(d, ref)) return null;
  // 过去三四个小时才能处理: it took that long then
  if (word === '过去' && /^(?:才|要|需|就能|得(?!到))/.test(text.slice(d.to))) return null;
  // 2007年…… 此后14年: from then on
  if (/^(?:此|之)后/.test(word) && ref.said && ref.said.year < civil(ref.now).year) return null;
  // 近24小时才…, 近1年的时间: nearly that long, not the last of it, is left to the length of time
  if (/^[上下]$/.test(word) && !/[个周]/.test(text.slice(at, d.to))) return null;
  // 近半小时的追逐战
  if (
    word === '近' &&
    isShort(d) &&
    (text.charAt(d.to) === '的' || /\p{Script=Han}/u.test(text.charAt(at - 1))) &&
    !/^[内来里]/.test(text.slice(d.to))
  )
    return null;
  const inside = /^(?:以|之)?内|^(?:以)?来|^里|^间/.exec(text.slice(d.to))?.[0];
  const to =
    d.to +
    (inside && !/来[到自得]/.test(text.slice(d.to, d.to + 2)) && !/^(?:里|间)/.test(inside)
      ? inside.length
      : 0);
  // 政权倒台前一年, 前两年免税……后两年减半: not the last of it
  if (word === '前' && d.amounts.Y === 1 && OF_DEED.test(text.slice(Math.max(0, at - 1), at)))
    return { from: at, to, value: null, approximate: d.approximate };
  const counted = text.slice(d.from, d.to);
  if (word === '前' && text.slice(to, to + 40).includes(`后${counted}`)) return null;
  const months = word === '前' ? firstMonths(d, ref) : null;
  if (months) return { from: at, to, value: months, approximate: d.approximate };
  const ahead = /^(?:未来|今后|此后|之后|往后|接下来|下|过(?!去))/.test(word);
  return { from: at, to, value: stretch(d, ref, ahead ? 1 : -1), approximate: d.approximate };
}

/** Behind what happened, not behind what is compared. */
const OF_DEED = /[^\P{Script=Han}比较在于和与的及是]/u;

/** Fewer months than these are as often the last as the first of the year. */
const FEW_MONTHS = 2;

/** 前十个月 where ten months of the year, or of last year, have just been: from January on. Null for other lengths. */
function firstMonths(d: Duration, ref: Reference): string | null {
  const n = d.amounts.M ?? 0;
  if (d.unit !== 'M' || d.amounts.Y || n < FEW_MONTHS || n > 12 || !ref.known) return null;
  const { year, month } = civil(ref.now);
  const since = (month - n + 12) % 12;
  if (since !== 1 && since !== 2) return null;
  const y = n < month ? year : year - 1;
  return `${isoDay(dayNumber(y, 1, 1))}/${isoDay(dayNumber(y, n + 1, 0))}`;
}

/** What has been done, in the sentence behind; no 将 or 会 before it. */
const BEEN =
  /^(?!(?:[^。;]*?)(?:将|会(?![议见])|预计|有望|计划|拟|要(?!求)))[^。;]*?(?:了|终于|首次|再度|曾)/;
const CLAUSE = 30;

/** 回国后14天内, 到货起7日内: counted from that, whenever it is; 最后3天内 is not. */
const COUNTED_FROM = /(?:(?<!最)后|起)$/;
/** What a rule demands, in the same sentence. */
const RULED = /(?:应当|必须|不得|之日起)[^。;]*$/;

/** A word behind it: 三年前, 20天以后, 24小时内, 十年来. */
export function readTail(text: string, d: Duration, ref: Reference): Relative | null {
  BEHIND.lastIndex = d.to;
  const tail = BEHIND.exec(text);
  // so many working days are no day of the calendar
  if (!tail || text.startsWith('工作日', d.to - 3)) return null;
  const word = tail[0].trim();
  const to = d.to + tail[0].length;
  const made = { from: d.from, to, approximate: d.approximate || (d.amounts.Y ?? 0) >= ROUND };
  // a law's terms run from whatever they are counted from: 应当在3个月内
  if (
    /内$/.test(word) &&
    (COUNTED_FROM.test(text.slice(Math.max(0, d.from - 2), d.from)) ||
      RULED.test(text.slice(Math.max(0, d.from - 24), d.from)))
  )
    return null;
  // 短短三个月内赚了…, 一个月内5次停机: has been, whenever it was
  if (
    /内$/.test(word) &&
    (SHORT_TIME.test(text.slice(Math.max(0, d.from - 2), d.from)) ||
      HAS_BEEN.test(text.slice(to, to + CLAUSE)))
  )
    return { ...made, value: null };
  if (/内$/.test(word)) return { ...made, value: stretch(d, ref, 1, 0) };
  if (/来$/.test(word)) return { ...made, value: stretch(d, ref, -1) };
  const step = /前$/.test(word) ? -1 : 1;
  // 20年前的今天: to the day
  const today = step < 0 && d.unit === 'Y' ? /^的今[天日]/.exec(text.slice(to))?.[0] : undefined;
  if (today) {
    const day = ref.known && d.iso !== null ? isoDay(move(d, ref, -1).day) : null;
    return { ...made, to: to + today.length, value: day };
  }
  // 拘捕243天后获赔: so long after that, whenever it was
  const found =
    step > 0 && isOfDeed(text, d.from)
      ? null
      : instant(d, ref, step, TO_COME.test(text.slice(Math.max(0, d.from - 4), d.from)));
  // 两个多月后,小学终于建成了: a day ahead of the news is none on which something was done
  const isAhead = step > 0 && ref.known && found !== null && !isShort(d) && found > isoDay(ref.now);
  const point = isAhead && BEEN.test(text.slice(to, to + CLAUSE)) ? null : found;
  if (point === null) return { ...made, value: null };
  if (word === '以前') return { ...made, value: `../${point}` };
  if (word === '以后') return { ...made, value: `${point}/..` };
  return { ...made, value: point };
}

/** 你必须在十年后…: counted from now, whatever the story told. */
const TO_COME = /(?:必须|将|计划|预计|打算|拟)[在于]?$/;
/** Before a stretch that is over: 短短三个月内, 不到一周内发生的. */
const SHORT_TIME = /(?:短短|仅仅?|不到)$/;
/** Behind one: 一个月内5次被停机, 两个月内再次会晤. */
const HAS_BEEN =
  /^(?![^,。;]*?(?:将|会(?![议见晤])|预计|有望|计划|拟|可|须|应|要(?!求)))(?:[\p{Script=Han}]{0,3}(?:\d+|[两三四五六七八九十]+)[次度起]|[^,。;]{0,6}(?:再次|两度|先后|曾|连续))/u;

/** Days and months moved by the length; the rest in seconds. */
function move(d: Duration, ref: Reference, step: number): { day: number; seconds: number } {
  const a = d.amounts;
  const months = (a.Y ?? 0) * 12 + (a.M ?? 0);
  const whole = Math.trunc(months);
  const day =
    addMonths(ref.now, step * whole) +
    step * (Math.round((months - whole) * 30) + (a.W ?? 0) * 7 + Math.trunc(a.D ?? 0));
  const rest = ((a.D ?? 0) % 1) * 86400;
  return { day, seconds: ref.seconds + step * (rest + (a.h ?? 0) * 3600 + (a.m ?? 0) * 60 + (a.s ?? 0)) };
}

/**
 * 1902年…3年后: counted from what the story told last, as long as that is past when it is printed; null where that was not exact enough
 * (1902年…三天后), undefined where it counts from the day of publication (三年前…三天后).
 */
function afterSaid(d: Duration, ref: Reference): string | null | undefined {
  if (!ref.said || !/[YMWD]/.test(d.unit)) return undefined;
  const { year, month, day } = ref.said;
  const base = dayNumber(year, month ?? 1, day ?? 1);
  const at = move(d, { ...ref, now: base, seconds: 0 }, 1).day;
  if (ref.known && at > ref.now) return undefined;
  const exact = d.unit === 'Y' || (d.unit === 'M' ? month !== null : day !== null);
  if (exact) return asExact(d, at);
  return ref.said.isReckoned ? undefined : null;
}

/** A point as exact as the length: 三年前 is a year, 两个月前 a month, 5天前 a day, 2小时前 a minute. */
function instant(d: Duration, ref: Reference, step: number, isAhead: boolean): string | null {
  if (d.iso === null) return null;
  const told = step > 0 && !isAhead ? afterSaid(d, ref) : undefined;
  if (told !== undefined) return told;
  if (!ref.known) return null;
  const { day, seconds } = move(d, ref, step);
  if (d.unit === 'D' && seconds !== ref.seconds) return isoInstant(day, seconds);
  return asExact(d, day) ?? isoInstant(day, Math.round(seconds), d.unit === 's');
}

/** So many years ago is not meant to the year. */
const ROUND = 1e5;

/** The year, month, week or day that a day lies in, as exact as the length; null for hours and less. */
function asExact(d: Duration, day: number): string | null {
  const { year, month } = civil(day);
  const years = d.amounts.Y ?? 0;
  if (years >= ROUND) return isoYear(year < 0 ? -years : years);
  if (Math.abs(year) > 9999) return isoYear(year);
  if (d.unit === 'Y') return Number.isInteger(d.amounts.Y) ? isoYear(year) : `${isoYear(year)}-${pad(month)}`;
  if (d.unit === 'M') return `${isoYear(year)}-${pad(month)}`;
  if (d.unit === 'W') return `${isoDay(monday(day))}/${isoDay(monday(day) + 6)}`;
  return d.unit === 'D' ? isoDay(day) : null;
}

/** So many years are never meant to the day. */
const AGES = 100;

/** `wait`: 未来两天 begins tomorrow, 两天内 today. */
function stretch(said: Duration, ref: Reference, step: number, wait = 1): string | null {
  const d = { ...said, amounts: said.longest };
  if (d.iso === null || !ref.known) return null;
  const exact = d.unit === 'h' || d.unit === 'm' || d.unit === 's';
  const withSeconds = d.unit === 's' || ref.seconds % 60 !== 0;
  const { day, seconds } = move(d, ref, step);
  const here = exact
    ? isoInstant(ref.now, ref.seconds, withSeconds)
    : isoDay(ref.now + (step > 0 && d.unit === 'D' ? wait : 0));
  const there = exact ? isoInstant(day, Math.round(seconds), withSeconds) : isoDay(day);
  if ((d.amounts.Y ?? 0) >= AGES) {
    const [first, last] = [civil(day).year, civil(ref.now).year].sort((a, b) => a - b);
    return `${isoYear(first ?? 0)}/${isoYear(last ?? 0)}`;
  }
  return step < 0 ? `${there}/${here}` : `${here}/${there}`;
}
