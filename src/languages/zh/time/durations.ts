/* Lengths of time: 1年6个月, 三年半, 两个半小时, 10多天, 半个月, 48小时. ISO 8601 durations. */
import { tidy } from '../amounts';
import { byPlace } from '../by-place';
import { numberFrom } from '../numbers';

export interface Duration {
  readonly from: number;
  readonly to: number;
  /** How much of each unit; the low end where the words give two. */
  readonly amounts: Readonly<Partial<Record<DurationUnit, number>>>;
  /** The same with the high ends. */
  readonly longest: Duration['amounts'];
  /** ISO 8601; null where no number was said (几年). */
  readonly iso: string | null;
  readonly approximate: boolean;
  /** The smallest unit said. */
  readonly unit: DurationUnit;
}

export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'h' | 'm' | 's';

/** Units with 个 in front where they need it (3月 is March). The number is how many of the ISO unit one is. */
const UNITS: readonly (readonly [RegExp, DurationUnit, number])[] = [
  [/个\s*世纪/y, 'Y', 100],
  [/周年(?!纪念日|庆)/y, 'Y', 1],
  [/个?年头/y, 'Y', 1],
  [/[年载](?!级|薪|次(?!第)|[代前]?[初终底末轻纪龄])/y, 'Y', 1],
  [/个\s*季度/y, 'M', 3],
  [/个多?\s*月/y, 'M', 1],
  [/(?:个?(?:星期|礼拜)|周)(?![岁年边围末刊报期全转一二三四五六日天]|长)/y, 'W', 1],
  [/个?昼夜/y, 'D', 1],
  [/日(?=之?内|以[内上下])/y, 'D', 1],
  [/(?<!一)个工作日/y, 'D', 1],
  [/天(?![津气下文使王河生然主山堂花大]|空(?!气)|长(?!假))/y, 'D', 1],
  [/个?多?\s*(?:小时|钟头)/y, 'h', 1],
  [/分多?钟|分半钟/y, 'm', 1],
  [/分(?=\s*\d+\s*秒)|(?<=小时\s*\d{1,2}\s*)分(?![之数析])/y, 'm', 1],
  [/秒钟|秒(?!杀|拍|表|针|懂|变|回|速)/y, 's', 1],
];
/** Any of them: most numbers stand before something else. */
const UNIT = new RegExp(UNITS.map(([pattern]) => pattern.source).join('|'), 'y');
const ORDER: readonly DurationUnit[] = ['Y', 'M', 'W', 'D', 'h', 'm', 's'];
/** 一周七天, 一天24小时: the first said in another unit. */
const SAME: ReadonlySet<string> = new Set(['W7D', 'D24h', 'Y365D', 'Y366D', 'Y12M', 'h60m', 'm60s']);
const JOIN = /\s*(?:又|零|余|,)?\s*/y;

/** Half a year, half a day: the number is the word. */
const HALF =
  /半\s*(?:个\s*)?(?:多\s*)?(世纪|年|月|小时|钟头|天(?!说不|没|不|才|也|都|愣|缓|反应|回不)|分钟|星期)(?![初终底末轻来自报])/y;
const HALF_UNIT: Readonly<Record<string, readonly [DurationUnit, number]>> = {
  世纪: ['Y', 50],
  年: ['Y', 0.5],
  月: ['M', 0.5],
  星期: ['W', 0.5],
  天: ['D', 0.5],
  小时: ['h', 0.5],
  钟头: ['h', 0.5],
  分钟: ['m', 0.5],
};

/** The duration that begins at `at`; null where none does. */
export const readDuration = byPlace((text, at): Duration | null => {
  HALF.lastIndex = at;
  const half = HALF.exec(text);
  if (half) {
    if (half[1] === '月' && !/个/.test(half[0])) return null;
    const [unit, value] = HALF_UNIT[half[1] ?? ''] ?? ['D', 0.5];
    const amounts = { [unit]: value };
    return make(at, at + half[0].length, amounts, amounts, /多/.test(half[0]), false, unit);
  }
  const amounts: Partial<Record<DurationUnit, number>> = {};
  const longest: Partial<Record<DurationUnit, number>> = {};
  let to = at;
  let approximate = false;
  let vague = false;
  let last: DurationUnit | null = null;
  for (let i = at; ; ) {
    const piece = readPiece(text, i);
    if (!piece || amounts[piece.unit] !== undefined) break;
    if (last && ORDER.indexOf(piece.unit) < ORDER.indexOf(last) && text.charAt(i - 1) === ',') break;
    if (last && amounts[last] === 1 && SAME.has(`${last}${piece.value}${piece.unit}`)) break;
    amounts[piece.unit] = piece.value;
    longest[piece.unit] = piece.high ?? piece.value;
    approximate ||= piece.approximate;
    vague ||= piece.vague;
    last = !last || ORDER.indexOf(piece.unit) > ORDER.indexOf(last) ? piece.unit : last;
    to = piece.to;
    JOIN.lastIndex = to;
    i = to + (JOIN.exec(text)?.[0].length ?? 0);
  }
  return last && make(at, to, amounts, longest, approximate, vague, last);
});

interface Piece {
  readonly to: number;
  readonly value: number;
  /** Of two numbers the greater; absent where there is one. */
  readonly high?: number;
  readonly unit: DurationUnit;
  readonly approximate: boolean;
  readonly vague: boolean;
}

/** 3-5年, 1至5年, 3、4年: the first number's unit stands behind the second. */
const BETWEEN = /\s*(?:-|~|—|–|至|到|、)\s*(?=[\d一二三四五六七八九十半两])/y;

function readPiece(text: string, at: number): Piece | null {
  return readRange(text, at) ?? readOne(text, at);
}

function readRange(text: string, at: number): Piece | null {
  const low = numberFrom(text, at);
  if (!low) return null;
  const unitOfLow = readOne(text, at);
  BETWEEN.lastIndex = unitOfLow ? unitOfLow.to : low.to;
  const joint = BETWEEN.exec(text)?.[0];
  if (joint === undefined || (unitOfLow && joint.includes('、'))) return null; // 20年、30年 are two
  const high = readOne(text, BETWEEN.lastIndex);
  if (!high || high.vague || (unitOfLow && unitOfLow.unit !== high.unit)) return null;
  const first = unitOfLow ? unitOfLow.value : low.value;
  if (first >= high.value || high.value > 1000) return null;
  return { ...high, value: first, high: high.high ?? high.value, approximate: true };
}

/** 10秒83: what is behind the point. */
const HUNDREDTHS = /\d{1,2}(?![\d.:万亿千百]|\s*[年月日时分个名人米元%])/y;

const readOne = byPlace((text, at): Piece | null => {
  const few = /[几数]/.test(text.charAt(at)) && !/[十百千万]/.test(text.charAt(at + 1));
  const number = few
    ? { to: at + 1, value: 1, high: null, approximate: true, han: true }
    : numberFrom(text, at);
  if (!number) return null;
  let i = number.to;
  let value = number.high ?? number.value;
  if (number.high !== null) value = number.value;
  let approximate = number.approximate || number.high !== null;
  const blank = text.charAt(i) === ' ' ? 1 : 0;
  const more = /^(?:多|余)/.exec(text.slice(i));
  if (more) {
    approximate = true;
    i++;
  }
  // 两个半小时, 一分半钟
  const halfFirst = /^个半(?=小时|钟头|月|星期)/.exec(text.slice(i));
  if (halfFirst) {
    value += 0.5;
    i += halfFirst[0].length;
    const unit = /^(小时|钟头|月|星期)/.exec(text.slice(i))?.[0] ?? '';
    return { to: i + unit.length, value, unit: HALF_UNIT[unit]?.[0] ?? 'h', approximate, vague: few };
  }
  UNIT.lastIndex = i + blank;
  if (!UNIT.test(text)) return null;
  for (const [pattern, unit, times] of UNITS) {
    pattern.lastIndex = i + blank;
    const said = pattern.exec(text)?.[0];
    if (said === undefined) continue;
    // 2025年前, 07年以后: years, no lengths
    if (unit === 'Y' && !more && !number.han && /^(?:0\d|1\d\d\d|20\d\d)$/.test(text.slice(at, number.to)))
      return null;
    if (unit === 'Y' && number.han && /[零]/.test(text.slice(at, number.to))) return null;
    let to = i + blank + said.length;
    HUNDREDTHS.lastIndex = to;
    const rest = said === '秒' ? HUNDREDTHS.exec(text)?.[0] : undefined;
    if (rest)
      return { to: to + rest.length, value: value + Number(`0.${rest}`), unit, approximate, vague: few };
    if (/多|工作日/.test(said)) approximate = true;
    const half = /^半(?!年|个|天|小|数|夜|价|成)/.test(text.slice(to)) || said === '分半钟';
    if (half) {
      value += 0.5;
      if (said !== '分半钟') to++;
    } else if (/^多(?![个种次少])/.test(text.slice(to))) {
      approximate = true;
      to++;
    }
    const high = number.high === null ? {} : { high: number.high * times };
    return { to, value: value * times, ...high, unit, approximate, vague: few };
  }
  return null;
});

function make(
  from: number,
  to: number,
  amounts: Duration['amounts'],
  longest: Duration['amounts'],
  approximate: boolean,
  vague: boolean,
  unit: DurationUnit,
): Duration {
  const date = (['Y', 'M', 'W', 'D'] as const).map((u) => piece(amounts[u], u)).join('');
  const time = (['h', 'm', 's'] as const).map((u) => piece(amounts[u], u.toUpperCase())).join('');
  return {
    from,
    to,
    amounts,
    longest,
    approximate,
    unit,
    iso: vague ? null : `P${date}${time && `T${time}`}`,
  };
}

const piece = (n: number | undefined, letter: string): string =>
  n === undefined ? '' : `${tidy(n)}${letter}`;
