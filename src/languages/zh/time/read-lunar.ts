/* Dates of the lunar calendar as they are said: 正月, 八月初三, 八月十五, 农历六月. */
import { numberOf } from '../numbers';
import { lunarDay, lunarMonthLength } from './lunar';
import { day, type Moment, moment } from './moment';

/** The calendar's name. */
export const CALENDAR = /(?:农历|阴历|旧历)\s*/y;
/** Months that only the lunar year has. */
export const LUNAR_MONTH = /(?:农历|阴历|旧历)?(正|冬|腊)月/y;
/** A day without 日 or 号. */
export const LUNAR_DAY =
  /\s*(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)(?![日号个年天万分多余几时一二三四五六七八九十块名位所只条件辆]|元(?!宵)|家(?!家)|人(?!们))/y;
/** 八月十五: month and day written out, without 日 or 号 and without a year, are told by the moon where nothing but a date can be meant. */
export const SAID_BY_MOON =
  /(?<![年至到和、—-])(?=(?:十[一二]?|[一二三四五六七八九])月(?:二?十[一二三四五六七八九]|二十|三十)(?:$|[\s,。;:!?)”]|[以之]?[前后]|起|[晚清早当那这]|傍|凌|夜|[上中下]午|中秋|家家|人们|是))/y;

/** The lunar month `n` of a year, `from` to `to` in the text, and the day behind it that was said (`numbered`). */
export function lunarDate(
  from: number,
  to: number,
  y: number,
  n: number,
  numbered: RegExpExecArray | null,
): Moment {
  const first = lunarDay(y, n, 1);
  if (!numbered) {
    const end = first === null ? 0 : first + lunarMonthLength(y, n) - 1;
    return { ...moment(from, to, first ?? 0, end, 'span'), valid: first !== null };
  }
  const said = (numbered[1] ?? '').replace('初', '').replace('廿', '二十').replace('二十十', '二十');
  const d = lunarDay(y, n, numberOf(said) ?? 1);
  return { ...day(from, to + numbered[0].length, d ?? 0), valid: d !== null };
}
