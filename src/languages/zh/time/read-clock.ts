/* Times of day: 晚上8点半, 20:35, 下午三时半五十九秒, 凌晨, 11:30:10 p.m. */
import { numberOf } from '../numbers';

export interface Clock {
  readonly to: number;
  /** Hours from and to of a part of day; null where a clock time was said. */
  readonly part: readonly [number, number] | null;
  /** Seconds since midnight, up to 86400; null where only a part of day was said. */
  readonly clock: number | null;
  readonly seconds: boolean;
  readonly half: 'am' | 'pm' | null;
  /** True where neither 上午/下午 nor a colon nor 分 makes it sure to be a time of day (三点). */
  readonly loose: boolean;
}

type Half = 'am' | 'pm' | 'noon' | 'night';
/** Word → hours, and how an hour behind it counts. */
const PARTS: Readonly<Record<string, readonly [number, number, Half]>> = {
  凌晨: [0, 6, 'am'],
  黎明: [4, 7, 'am'],
  拂晓: [4, 7, 'am'],
  清晨: [5, 8, 'am'],
  清早: [5, 8, 'am'],
  早晨: [6, 9, 'am'],
  早上: [6, 10, 'am'],
  朝早: [6, 10, 'am'],
  一大早: [5, 8, 'am'],
  大清早: [5, 8, 'am'],
  大早上: [5, 8, 'am'],
  一早: [6, 9, 'am'],
  早间: [8, 12, 'am'],
  早: [8, 12, 'am'],
  晨: [5, 8, 'am'],
  上午: [8, 12, 'am'],
  午前: [8, 12, 'am'],
  中午: [11, 13, 'noon'],
  正午: [12, 13, 'noon'],
  午间: [11, 13, 'noon'],
  午后: [12, 18, 'pm'],
  下午: [12, 18, 'pm'],
  晏昼: [12, 18, 'pm'],
  傍晚: [17, 19, 'pm'],
  黄昏: [17, 19, 'pm'],
  晚上: [18, 24, 'night'],
  晚间: [18, 24, 'night'],
  夜晚: [18, 24, 'night'],
  晚: [18, 24, 'night'],
  夜里: [22, 28, 'night'],
  夜间: [20, 30, 'night'],
  深夜: [22, 28, 'night'],
  半夜: [23, 28, 'night'],
  午夜: [0, 1, 'night'],
  子夜: [0, 1, 'night'],
  夜: [20, 24, 'night'],
  白天: [6, 18, 'am'],
};
const partNames = Object.keys(PARTS).sort((a, b) => b.length - a.length);
/** A part of day; also how a time of day may begin but with a number. */
export const PART = new RegExp(`(?:的)?\\s*(${partNames.join('|')})`, 'y');
/** A part of day of one character needs a date before it. */
export const PART_ALONE = new RegExp(
  `(?:${partNames.filter((p) => p.length > 1 && !/黎明|白天|夜晚|黄昏/.test(p)).join('|')})`,
  'y',
);

const N = '(\\d{1,2}|[零一二两三四五六七八九十廿卅]{1,3})';
const COLON =
  /\s*(?:的)?(\d{1,2})\s*:\s*([0-5]\d)(?::([0-5]\d))?(?![\d:])(?:时|分)?(?:\s*(am|pm|a\.m\.|p\.m\.))?/iy;
const HOUR = new RegExp(
  `\\s*(?:的)?${N}\\s*(点钟|点|时)(?!间|期|代|候|速|差|常|而|空|尚|评|阵|装|髦|机)(?:(整|半|[一三]刻|[13]刻)|\\s*(?:(?!一[直起样定般共旦行到些边面带])(?:零(?=\\d))?${N}\\s*(分(?!之|钟[前后内]|别|公))?)?)(?:\\s*${N}\\s*秒)?(?:\\s*(am|pm))?`,
  'iy',
);

/** The part of day and clock time that begin at `at`; null where neither does. */
export function readClock(text: string, at: number): Clock | null {
  PART.lastIndex = at;
  const part = PART.exec(text);
  const hours = part?.[1] ? (PARTS[part[1]] ?? null) : null;
  const afterPart = at + (part?.[0].length ?? 0);
  const quick = /^\s*(?:将?近|约|大约|快|的)?/.exec(text.slice(afterPart, afterPart + 3))?.[0].length ?? 0;
  const clock =
    readHours(text, afterPart, hours) ?? (part && quick ? readHours(text, afterPart + quick, hours) : null);
  if (clock) return clock;
  if (!part || !hours) return null;
  const dated = /[日号天当昨今明]/.test(text.charAt(at - 1));
  if (part[1] === '早' && /^[就已在餐饭期先该晚日前点些些教市高]/.test(text.slice(afterPart))) return null;
  if (part[1] === '晚' && !dated && /^[了于点些年期会报宴婚清餐饭辈归]/.test(text.slice(afterPart)))
    return null;
  if (part[1] === '夜' && /^[以市景空色宵校莺]/.test(text.slice(afterPart))) return null;
  if (part[1] === '一早' && text.charAt(afterPart) === '就') return null;
  return {
    to: afterPart,
    part: [hours[0], hours[1]],
    clock: null,
    seconds: false,
    half: hours[2] === 'am' ? 'am' : 'pm',
    loose: false,
  };
}

const WON = /(?:比分|战胜|击败|战平|不敌|负于|[胜负])[^。;]{0,6}$/;
const WINS = /^的?[\p{Script=Han}]{0,3}(?:获胜|取胜|战胜|击败|险胜|力克|不敌|告负|落败|逆转)/u;
const SET_BEFORE = /(?<![\d:])(\d{1,3}):(\d{1,3})[、,]\s?$/;
const SET_BEHIND = /^[、,]\s?(\d{1,3}):(\d{1,3})(?![\d:])/;

/** 23:25 in a list of sets (25:20、23:25): one of them is no time of day. Or behind the words of a match. */
function isScore(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from);
  const beside = [SET_BEFORE.exec(before), SET_BEHIND.exec(text.slice(to, to + 10))];
  return (
    WON.test(before) ||
    WINS.test(text.slice(to, to + 8)) ||
    beside.some((m) => m && (Number(m[1]) > 24 || Number(m[2]) > 59 || (m[2] ?? '').length === 1))
  );
}

function readHours(text: string, at: number, part: readonly [number, number, Half] | null): Clock | null {
  COLON.lastIndex = at;
  const colon = COLON.exec(text);
  if (colon && isScore(text, at, at + colon[0].length)) return null;
  if (colon) {
    const [said, h, m, s, ampm] = colon;
    return make(
      at + said.length,
      Number(h),
      Number(m),
      s === undefined ? null : Number(s),
      part,
      ampm ?? null,
      false,
    );
  }
  HOUR.lastIndex = at;
  const hour = HOUR.exec(text);
  if (!hour) return null;
  let [said, h = '', word = '', special = '', m = '', fen = '', s = '', ampm = ''] = hour;
  // 二十点六 and 零点五 are decimals, 三点五 too: one Han digit and no 分
  if (m && !fen && /^[零一二两三四五六七八九]$/.test(m)) return null;
  if (m && !fen && m.length === 1 && !part) return null;
  if (
    m &&
    !fen &&
    /^\d/.test(m) &&
    (word === '时' || /^[年月日号个名人%万岁]/.test(text.slice(at + said.length)))
  ) {
    const cut = said.lastIndexOf(m);
    said = said.slice(0, cut).trimEnd();
    m = '';
  }
  if (
    word === '点' &&
    !(part && text.charAt(at + said.length) === '多') &&
    !m &&
    !special &&
    /^[\s]*[建意要看希想内原经理注说体感启思共优不几多燃击评头名赞缀滴钟了儿]/.test(
      text.slice(at + said.length),
    )
  )
    return null;
  const minutes =
    special === '半'
      ? 30
      : /刻/.test(special)
        ? /[三3]/.test(special)
          ? 45
          : 15
        : m
          ? (numberOf(m) ?? 0)
          : 0;
  const hours = numberOf(h === '零' ? '0' : h) ?? 99;
  const loose = !part && !fen && !special && !ampm && word !== '点钟' && !s;
  return make(at + said.length, hours, minutes, s ? (numberOf(s) ?? 0) : null, part, ampm || null, loose);
}

function make(
  to: number,
  hour: number,
  minute: number,
  second: number | null,
  part: readonly [number, number, Half] | null,
  ampm: string | null,
  loose: boolean,
): Clock | null {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  let h = hour;
  const half = ampm ? (/^p/i.test(ampm) ? 'pm' : 'am') : (part?.[2] ?? null);
  if ((half === 'pm' || (half === 'night' && hour >= 5)) && hour < 12) h += 12;
  else if (half === 'night' && hour === 12) h = 24;
  else if (half === 'night' && hour < 5) h += 24;
  else if (half === 'noon' && hour < 3) h += 12;
  else if (half === 'am' && ampm && hour === 12) h = 0;
  return {
    to,
    part: null,
    clock: h * 3600 + minute * 60 + (second ?? 0),
    seconds: second !== null,
    half: half === 'am' ? 'am' : half === null ? null : 'pm',
    loose,
  };
}
