/*
 * What money, percent, ages, measures and counts share: a number (or two), words of nearness around it, and a unit behind it.
 * Each family is a rule of its own; all of them begin where a number begins.
 */
import { byPlace } from './by-place';
import { idiomSpans } from './idioms';
import { type NumberRead, numberFrom } from './numbers';

const HAN = '零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅';

/** Matches where a number may begin: not within a number, not in a word of letters and digits (B737, A-20). */
export const AMOUNT_START = new RegExp(`(?<![\\d.A-Za-z]|\\d,|[A-Za-z]-)\\d|(?<![\\d.${HAN}])[${HAN}几数]`);

export interface Amount {
  /** With the words of nearness that belong to it (约, 近 …). */
  readonly from: number;
  readonly to: number;
  /** A number; `low~high` where the words give two. */
  readonly value: number | string;
  readonly approximate: boolean;
  /** The unit as it stands in the folded text. */
  readonly unit: string;
  readonly number: NumberRead;
}

const BETWEEN = /\s*(?:\(含\))?\s*(?:--?|~|—{1,2}|–|−|至|到|ー|、)\s*/y;
const BEFORE = /(?:大约|约|近|逾|超|上|-|−|(?<![不辜肩背担])负|零下)$/;
const MINUS = /零下|[负−]|-(?=\d)/y;
/** 3公里多, 10米余: not 多少, 多次. */
const BEHIND =
  /左右|上下|许(?![多可诺])|有余|余(?!\p{Script=Han})|多(?![个少数样种元次位名家小月星礼钟世季学处方边达年动])/uy;

/**
 * The amount that begins at `at` with a unit that `unit` (sticky) matches behind the number; null where there is none.
 * `scale` turns what was said into the unit's own value (百分 → 1, 折 → 10).
 */
export function readAmount(text: string, at: number, unit: RegExp, scale = 1): Amount | null {
  const first = numberAt(text, at);
  if (!first) return null;
  const firstUnit = match(unit, text, first.to);
  // most numbers stand before another unit, and before no second number
  if (firstUnit === null && !isJoined(text, first.to)) return readListed(text, at, first, unit, scale);
  const lead = leadOf(text, at, first);
  const negative = isMinus(lead);
  const range = readRange(text, first, firstUnit, unit, lead);
  if (!range && firstUnit === null) return readListed(text, at, first, unit, scale);
  const last = range ?? { ...signed(first, negative), unit: firstUnit ?? '' };
  let to = last.to + last.unit.length;
  const behind = match(BEHIND, text, to);
  if (behind !== null) to += behind.length;
  const low = last.value * scale;
  const high = last.high === null ? null : last.high * scale;
  return {
    from: at - lead.length,
    to,
    value: high === null ? tidy(low) : `${tidy(low)}~${tidy(high)}`,
    approximate: last.approximate || behind !== null || (lead !== '' && !negative),
    unit: last.unit.trim(),
    number: first,
  };
}

/** The numbers of a list behind its first, up to the last. */
const LIST = /(?:\s*个?\s*[、,和与及]\s*\d+(?:\.\d+)?[万亿]{0,2}(?!\d)){1,30}/y;

/** Before such a list: that there are several, or that something moved. */
const SEVERAL =
  /分别|(?:[快慢高低升降增减长]|突破|达到?|超过?)(?:了|约)?(?:[\d.]+[万亿]{0,2}[、,和与及]\s?){0,8}$/;

/** 1.6 of 分别提高1.6和1.4个百分点: the unit stands behind the last number of the list. */
function readListed(text: string, at: number, first: NumberRead, unit: RegExp, scale: number): Amount | null {
  if (first.han || !/[个、,和与及]/.test(text.charAt(first.to))) return null;
  const list = match(LIST, text, first.to);
  if (list === null || !SEVERAL.test(text.slice(Math.max(0, at - 50), at))) return null;
  const said = match(unit, text, first.to + list.length);
  if (said === null || said === '') return null;
  const value = tidy(first.value * scale);
  return { from: at, to: first.to, value, approximate: false, unit: said.trim(), number: first };
}

/** Whether words that join two numbers begin here. */
const isJoined = byPlace((text, at) => match(BETWEEN, text, at) !== null);

/** Rounds off what binary fractions add (0.1 × 3). */
export const tidy = (n: number): number => (Number.isSafeInteger(n) ? n : Number(n.toPrecision(15)));

/** 2、3级 is one figure up to here; 1、 at the head of a line numbers it, 分别为2、3人 and 第2、3名 are two. */
const NEIGHBOURS = 20;
const LISTED = /(?:^|[。;:、第各]|分别)[为有]?$/;

/** Runs a sticky pattern at a place; the text it matched, or null. */
export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface Read {
  readonly value: number;
  readonly high: number | null;
  readonly to: number;
  readonly approximate: boolean;
  readonly unit: string;
}

const isMinus = (lead: string): boolean => /^(?:[-−负]|零下)$/.test(lead);

/** 零下三四度: both of the two. */
const signed = (read: NumberRead, negative: boolean): NumberRead => {
  if (!negative) return read;
  return read.high === null
    ? { ...read, value: -read.value }
    : { ...read, value: -read.high, high: -read.value };
};

/** 10-20万元, 1万元--5万元, 7000到2万港元, 零下4℃至2℃, 2、3级. `lead`: the sign or word before the first. */
function readRange(
  text: string,
  first: NumberRead,
  firstUnit: string | null,
  unit: RegExp,
  lead: string,
): Read | null {
  if (first.high !== null && firstUnit === null) return null;
  const between = match(BETWEEN, text, first.to + (firstUnit?.length ?? 0));
  if (between === null) return null;
  const from = first.to + (firstUnit?.length ?? 0) + between.length;
  const isNext = between.includes('、');
  if (isNext && (firstUnit !== null || LISTED.test(text.slice(Math.max(0, first.from - 4), first.from))))
    return null;
  const sign = match(MINUS, text, from) ?? '';
  const second = numberAt(text, from + sign.length);
  if (!second) return null;
  const secondUnit = match(unit, text, second.to);
  if (secondUnit === null) return null;
  if (isNext && (first.value > NEIGHBOURS || second.value !== first.value + 1)) return null;
  const shared = firstUnit === null ? sharedScale(text, first, second) : 1;
  const one = first.value * shared;
  const other = second.high ?? second.value;
  // 零下5到10℃ are both below
  const isBelow = sign !== '' || (lead === '零下' && firstUnit === null && one < other);
  const low = isMinus(lead) ? -one : one;
  const high = isBelow ? -other : other;
  if (low === high || (low > high && !isBelow)) return null;
  return {
    value: Math.min(low, high),
    high: Math.max(low, high),
    to: second.to,
    approximate: first.approximate || second.approximate,
    unit: secondUnit,
  };
}

/** In 10-20万 both are 万; in 7000到2万 only the second is. */
function sharedScale(text: string, first: NumberRead, second: NumberRead): number {
  const scale = /^[\d.,几数一二两三四五六七八九十]+\s*([百千万亿]+)[余多]?$/.exec(
    text.slice(second.from, second.to),
  )?.[1];
  if (!scale || /[百千万亿]/.test(text.slice(first.from, first.to))) return 1;
  const times = [...scale].reduce((n, c) => n * ({ 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[c] ?? 1), 1);
  return first.value < second.value / times ? times : 1;
}

/** The words of nearness, or the minus, before the number at `at`; empty where none belongs to it. */
export function leadOf(text: string, at: number, number: NumberRead): string {
  const lead = BEFORE.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? '';
  if (lead === '上') return /^[十百千万亿]/.test(text.slice(number.from)) ? lead : '';
  if (lead === '超' || lead === '近' || lead === '约') {
    const before = text.charAt(at - lead.length - 1);
    if ('附最临靠接赴签合条契高远'.includes(before) && before !== '') return '';
  }
  // a hyphen behind a word or number joins, it does not subtract
  if ((lead === '-' || lead === '−') && /[\d\p{L})]/u.test(text.charAt(at - 2)))
    return /[温低高至到为在约达天夜晨晚]/.test(text.charAt(at - 2)) ? lead : '';
  return lead;
}

const idiomsOf = byPlace((text, _from: number) => idiomSpans(text));

/** As `readNumber`, but not within set phrases. */
export const numberAt = byPlace((text, at): NumberRead | null => {
  const read = idiomsOf(text, 0).some(([from, to]) => from <= at && at < to) ? null : numberFrom(text, at);
  // 上百名, 近千人: the scale alone is a number here
  if (read || !/[百千万亿]/.test(text.charAt(at))) return read;
  // 百余种, 千余名 too
  return /[上近逾超]/.test(text.charAt(at - 1)) || /^[百千万]余\p{Script=Han}/u.test(text.slice(at, at + 3))
    ? scaleAlone(text, at)
    : null;
});

function scaleAlone(text: string, at: number): NumberRead {
  const scale = /^[百千万亿]+/.exec(text.slice(at, at + 8))?.[0] ?? '';
  const more = text.charAt(at + scale.length) === '余' ? 1 : 0;
  const value = [...scale].reduce((n, c) => n * ({ 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[c] ?? 1), 1);
  return { from: at, to: at + scale.length + more, value, high: null, approximate: true, han: true };
}
