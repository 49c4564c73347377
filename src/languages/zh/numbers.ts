/*
 * Reads numbers in every Chinese form; all zh rules that need a number come here. Works on folded text.
 * 3.2亿, 1亿余, 5万4千6百, 三千五百, 廿八, 二〇一九, 七八千, 几十, 十 余 万, 四百五 (450), 八点五, 三分之二 (B of A分之B).
 */

import { byPlace } from './by-place';

export interface NumberRead {
  readonly from: number;
  /** Behind the last character of it, 余/多/几 between or behind included. */
  readonly to: number;
  readonly value: number;
  /** Upper end where the words give two (七八千, 三五百); else null. */
  readonly high: number | null;
  /** 余, 多, 几, 数, 来 within. */
  readonly approximate: boolean;
  /** True where no Western digit is in it. */
  readonly han: boolean;
}

/** What characters count, by their codes: they are looked up at every number of every page, and a character as a text is slow to find. */
const valuesOf = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).flatMap(([all, n]) => [...all].map((c) => [c.charCodeAt(0), n] as const)));

const DIGITS = valuesOf({
  零: 0,
  一壹: 1,
  二贰两: 2,
  三叁: 3,
  四肆: 4,
  五伍: 5,
  六陆: 6,
  七柒: 7,
  八捌: 8,
  九玖: 9,
});
const SCALES = valuesOf({ 十拾: 10, 百佰: 100, 千仟: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 });
const WHOLE = valuesOf({ 廿: 20, 卅: 30 });
const VAGUE = valuesOf({ 几数: 1 });
const AND_MORE = valuesOf({ 余多来: 1 });
/** 0 behind the end: what asks for a character there is compiled anew by the engine, at every place that does. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
const isDigitAt = (text: string, at: number): boolean => DIGITS.has(codeAt(text, at));
const isScaleAt = (text: string, at: number): boolean => SCALES.has(codeAt(text, at));
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
const WESTERN = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]*\d)|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** Behind 3亿: 3500万; set apart by blanks too (1 亿 3500 万). */
const GOES_ON = /^[\d.]+[千百十万亿]/;
const GOES_ON_APART = /^[\d.]+\s?[千百万]/;

/** 23万5: 5 thousand. */
const LONE = /^\d(?:$|[。;、!?)”’」』元块]|,(?!\d))/;

/** The characters a number may begin with, as the inside of a character class. */
export const NUMBER_START = '\\d零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅几数';
/** All that may stand inside a number. */
export const NUMBER_INNER = `${NUMBER_START}.兆`;

type Token =
  | { readonly kind: 'number'; readonly value: number; readonly high: number | null; readonly zero: boolean }
  | { readonly kind: 'scale'; readonly value: number };

/** The number that begins at `at`; null where none does. */
export function readNumber(text: string, at: number): NumberRead | null {
  const tokens: Token[] = [];
  let i = at;
  let han = true;
  let approximate = false;
  let zero = false;
  /** Where the last number began. */
  let numberAt = at;
  for (;;) {
    const j = skipBlanks(text, i, tokens.length > 0);
    const code = codeAt(text, j);
    const last = tokens.at(-1);
    if (isFigure(code)) {
      if (last?.kind === 'number') break;
      const ahead = text.slice(j, j + 9);
      const isLone = last && j === i && last.value >= 1e4 && LONE.test(ahead);
      if (last && !isLone && !(j === i ? GOES_ON : GOES_ON_APART).test(ahead)) break;
      WESTERN.lastIndex = j;
      const m = WESTERN.exec(text);
      if (!m) break;
      tokens.push({ kind: 'number', value: Number(m[0].replaceAll(',', '')), high: null, zero });
      han = false;
      i = j + m[0].length;
    } else if (DIGITS.has(code)) {
      if (last?.kind === 'number') break;
      const run = digitRun(text, j);
      numberAt = i;
      // 零百加速: from standing to a hundred
      if (!last && /^零+$/.test(run.text) && isScaleAt(text, run.to)) break;
      // 9000亿三公消费: a Han digit goes on with no figure in Western ones
      if (!han && !isScaleAt(text, run.to)) break;
      // 两万两: the second 两 is the weight
      if (last && run.text === '两' && !isScaleAt(text, run.to)) break;
      if (last && run.text.length > 1 && run.text.replace(/^零+/, '').length > 1 && run.high === null) {
        // 四千零五: zeros first; anything else that is two digits long is another number
        break;
      }
      if (/^零+$/.test(run.text) && last) {
        zero = true;
        i = run.to;
        continue;
      }
      tokens.push({
        kind: 'number',
        value: run.value,
        high: run.high,
        zero: zero || run.text.startsWith('零'),
      });
      i = run.to;
    } else if (WHOLE.has(code)) {
      if (last) break;
      tokens.push(
        { kind: 'number', value: WHOLE.get(code) ?? 0, high: null, zero: false },
        { kind: 'scale', value: 1 },
      );
      i = j + 1;
    } else if (SCALES.has(code)) {
      const scale = SCALES.get(code) ?? 1;
      // 0.2千米: the unit's own 千
      if (text[j] === '千' && !han && /[米克瓦卡伏赫帕]/.test(text.charAt(j + 1))) break;
      // 500兆瓦, 100兆宽带
      if (text[j] === '兆' && /[瓦赫帕焦伏欧比字宽带光]/.test(text.charAt(j + 1))) break;
      if (!last && (scale >= 1e4 || (scale > 10 && !/[一二三四五六七八九万亿分]/.test(text.charAt(j + 1)))))
        break;
      if (last?.kind === 'scale' && last.value > scale && scale >= 1e4) break;
      // 五十千 is no number
      if (last?.kind === 'scale' && last.value < scale && scale < 1e4) break;
      if (comesBack(tokens, scale)) {
        // 三百|五百: the number ended before what this scale counts
        if (last?.kind === 'number') {
          tokens.pop();
          i = numberAt;
        }
        break;
      }
      tokens.push({ kind: 'scale', value: scale });
      i = j + 1;
      zero = false;
    } else if (VAGUE.has(code) && opensVague(text, j, last)) {
      approximate = true;
      if (!last) tokens.push({ kind: 'number', value: 1, high: null, zero: false });
      else if (!isScaleAt(text, j + 1)) zero = true;
      i = j + 1;
    } else if (last && AND_MORE.has(code) && isScaleAt(text, skipBlanks(text, j + 1, true))) {
      approximate = true;
      i = j + 1;
    } else break;
  }
  if (!tokens.some((t) => t.kind === 'number' || t.value >= 10)) return null;
  if (tokens.length === 1 && tokens[0]?.kind === 'scale' && tokens[0].value > 10) return null;
  const whole = evaluate(tokens);
  const point = han || tokens.length > 1 ? hanDecimals(text, i) : null;
  if (point && whole.high === null)
    return { from: at, to: point.to, value: whole.value + point.value, high: null, approximate, han };
  let to = i;
  if (/^(?:余(?!年)|多(?![少数样年]))/.test(text.slice(to, to + 2))) {
    approximate = true;
    to++;
  } else if (
    text.charAt(to) === '来' &&
    tokens.at(-1)?.kind === 'scale' &&
    /[个名岁位年天块元人户家张台条斤吨亩次辆]/.test(text.charAt(to + 1))
  ) {
    approximate = true;
    to++;
  }
  return { from: at, to, value: whole.value, high: whole.high, approximate, han };
}

/** True for a scale that the number has already, with no greater one since: 二十二十, 一万一万; 一万万 is one. */
function comesBack(tokens: readonly Token[], scale: number): boolean {
  const before = tokens.findLastIndex((t) => t.kind === 'scale' && t.value === scale);
  return (
    before >= 0 &&
    before < tokens.length - 1 &&
    !tokens.slice(before).some((t) => t.kind === 'scale' && t.value > scale)
  );
}

/** As `readNumber`, for a text whose places are asked about again and again. */
export const numberFrom = byPlace(readNumber);

/** The value of a text that is one number and nothing else; null where it is not. */
export function numberOf(text: string): number | null {
  const read = readNumber(text, 0);
  return read && read.to === text.length ? read.value : null;
}

function skipBlanks(text: string, at: number, within: boolean): number {
  if (!within || codeAt(text, at) !== 0x20) return at;
  let i = at;
  while (text.charAt(i) === ' ' && i - at < 3) i++;
  return isScaleAt(text, i) ||
    isDigitAt(text, i) ||
    /[余多]/.test(text.charAt(i)) ||
    GOES_ON_APART.test(text.slice(i, i + 9))
    ? i
    : at;
}

/** 几 and 数 count only with a scale behind (几十, 数百) or a scale before (十几, 一百零几万). */
function opensVague(text: string, at: number, last: Token | undefined): boolean {
  if (last) return text.charAt(at) === '几' && last.kind === 'scale';
  return isScaleAt(text, at + 1);
}

interface Run {
  readonly text: string;
  readonly to: number;
  readonly value: number;
  readonly high: number | null;
}

/** 二零一九 is digit by digit; 七八, 三五, 一两 before a scale or a counted noun are two numbers. */
function digitRun(text: string, at: number): Run {
  let to = at;
  while (isDigitAt(text, to)) to++;
  const run = text.slice(at, to);
  const bare = run.replace(/^零+/, '');
  if (bare.length === 2) {
    const a = DIGITS.get(bare.charCodeAt(0)) ?? 0;
    const b = DIGITS.get(bare.charCodeAt(1)) ?? 0;
    if (a > 0 && (b === a + 1 || (a === 3 && b === 5)) && bare !== '一二')
      return { text: run, to, value: a, high: b };
  }
  // 两 is never a digit of a digit string
  const two = run.indexOf('两', 1);
  if (two > 0) return digitRun(text.slice(0, at + two), at);
  if (run.length > 1 && run.startsWith('两')) return { text: '两', to: at + 1, value: 2, high: null };
  return { text: run, to, value: digitByDigit(run), high: null };
}

function digitByDigit(run: string): number {
  let figures = '';
  for (let i = 0; i < run.length; i++) figures += DIGITS.get(run.charCodeAt(i));
  return Number(figures);
}

/** Left of the last biggest scale, times it, plus the right; a lone digit behind a scale counts a tenth of it (四百五). */
function evaluate(tokens: readonly Token[]): { value: number; high: number | null } {
  let at = -1;
  let scale = 0;
  tokens.forEach((t, i) => {
    if (t.kind === 'scale' && t.value >= scale) {
      at = i;
      scale = t.value;
    }
  });
  if (at < 0) {
    const only = tokens[0];
    return only?.kind === 'number' ? { value: only.value, high: only.high } : { value: 0, high: null };
  }
  const left = at === 0 ? { value: 1, high: null } : evaluate(tokens.slice(0, at));
  const rest = tokens.slice(at + 1);
  const lone =
    rest.length === 1 && rest[0]?.kind === 'number' && !rest[0].zero && scale >= 100 && rest[0].value < 10;
  const right = rest.length ? evaluate(rest) : { value: 0, high: null };
  const step = lone ? scale / 10 : 1;
  const value = left.value * scale + right.value * step;
  const high =
    left.high !== null || right.high !== null
      ? (left.high ?? left.value) * scale + (right.high ?? right.value) * step
      : null;
  return { value, high };
}

/** 点五七九 behind a Han numeral. 十点二十 is a time of day, so no scale may follow. */
function hanDecimals(text: string, at: number): { to: number; value: number } | null {
  let i = text.charAt(at) === ' ' ? at + 1 : at;
  if (text.charAt(i) !== '点') return null;
  i++;
  if (text.charAt(i) === ' ') i++;
  let digits = '';
  while (isDigitAt(text, i) && text.charAt(i) !== '两') digits += DIGITS.get(text.charCodeAt(i++));
  if (!digits || isScaleAt(text, i)) return null;
  // 八点一直等: o'clock, and another word
  if (/^一[直起样定般共旦行到些边面带]/.test(text.slice(i - 1, i + 1))) return null;
  return { to: i, value: Number(`0.${digits}`) };
}
