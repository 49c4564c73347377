/* Weeks and their days: 上周, 下周二, 周五, 周末; the weekday behind a date. */
import { monday, weekday } from './calendar';
import { day, type Moment, moment, type Reference } from './moment';
import { isSaid } from './nearest-year';

const WEEK =
  /(上上个?|上一?个?|本|这一?个?|下下+个?|下一?个?)(?:周|星期|礼拜)(?:的(?=[一二三四五六日天]))?(?:星期|周)?([一二三四五六日天末])?(?![岁年边围刊期报长转])/y;
/** Not of 黑色星期五. */
const WEEKDAY = /(?<!黑色[“"]?)(?:周|星期|礼拜)([一二三四五六日天])(?![个周项])/y;
const WEEKEND = /周末/y;

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** How what `readWeek` reads may begin. */
export const WEEK_WORDS: readonly RegExp[] = [WEEK, WEEKDAY, WEEKEND];

/** A week, or a day of one. */
export function readWeek(text: string, at: number, ref: Reference): Moment | null {
  const m = exec(WEEK, text, at);
  if (m) {
    const word = m[1] ?? '';
    if (/[以之一]/.test(text.charAt(at - 1)) && /^[上下]/.test(word)) return null;
    const step = (word.match(/上/g)?.length ?? 0) * -1 + (word.match(/下/g)?.length ?? 0);
    const first = monday(ref.now) + step * 7;
    const to = at + m[0].length;
    const found = inWeek(at, to, first, m[2]);
    return { ...found, implied: ['year', 'month', 'day'], valid: ref.known };
  }
  const w = exec(WEEKDAY, text, at) ?? exec(WEEKEND, text, at);
  if (
    !w ||
    /[上下每一两三四五六七八九\d个几]/.test(text.charAt(at - 1)) ||
    (/^周[天日]/.test(w[0]) && /[圆满四]/.test(text.charAt(at - 1))) ||
    // 专员周天行: somebody's name
    (w[0] === '周天' &&
      /[^上下早晚中凌夜的在将举开和与至到起就也会去休\P{Script=Han}]/u.test(text.charAt(at + 2)))
  )
    return null;
  // 9月19日(周五): the day just named
  const isNamed = text.charAt(at - 1) === '(' && /[日号]$/.test(text.slice(0, at - 1)) && ref.last !== null;
  const here = inWeek(at, at + w[0].length, monday(isNamed ? (ref.last ?? 0) : ref.now), w[1] ?? '末');
  const isOver = !isNamed && w[1] && ref.known && here.start > ref.now && isSaid(text, at, here.to);
  const found = isOver ? { ...here, start: here.start - 7, end: here.end - 7 } : here;
  return { ...found, implied: ['year', 'month', 'day'], valid: ref.known };
}

function inWeek(at: number, to: number, first: number, name: string | undefined): Moment {
  if (name === undefined) return moment(at, to, first, first + 6, 'span');
  if (name === '末') return moment(at, to, first + 5, first + 6, 'span');
  return day(at, to, first + '一二三四五六日'.indexOf(name.replace('天', '日')));
}

/** 10月12号，星期一: the weekday says nothing new. */
const WEEKDAY_BEHIND = /\s*,?\s*(?:周|星期|礼拜)[一二三四五六日天]/y;

/** A day with the weekday that stands behind it. */
export function withWeekday(text: string, m: Moment): Moment {
  if (m.grain !== 'day') return m;
  const w = exec(WEEKDAY_BEHIND, text, m.to);
  if (!w) return m;
  const name = /([一二三四五六日天])$/.exec(w[0])?.[1] ?? '';
  const said = '一二三四五六日'.indexOf(name.replace('天', '日')) + 1;
  // behind a comma a different weekday begins something else
  const isSure = m.implied.length === 0 || m.implied.includes('day');
  if (/,/.test(w[0]) && isSure && weekday(m.start) !== said) return m;
  return { ...m, to: m.to + w[0].length };
}
