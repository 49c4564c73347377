/* Festivals: those of the calendar, those of the moon, and those of a weekday of a month. Plain data, then the day in a year. */
import { dayNumber, weekday } from './calendar';
import { lunarDay, lunarEve } from './lunar';

type When = (year: number) => number | null;

const on =
  (month: number, day: number): When =>
  (year) =>
    dayNumber(year, month, day);
const lunar =
  (month: number, day: number): When =>
  (year) =>
    lunarDay(year, month, day);
/** The nth weekday (1 Monday … 7 Sunday) of a month. */
const nth =
  (month: number, week: number, wanted: number): When =>
  (year) => {
    const first = dayNumber(year, month, 1);
    return first + ((wanted - weekday(first) + 7) % 7) + (week - 1) * 7;
  };

/** Not to be added: words that mean more than the day (十一 the number, 春 the season), unless something else stands with them. */
const FESTIVALS: Readonly<Record<string, When>> = {
  元旦节: on(1, 1),
  元旦: on(1, 1),
  新年第一天: on(1, 1),
  情人节: on(2, 14),
  女生节: on(3, 7),
  三八妇女节: on(3, 8),
  妇女节: on(3, 8),
  植树节: on(3, 12),
  消费者权益日: on(3, 15),
  愚人节: on(4, 1),
  清明节: (y) => dayNumber(y, 4, y % 4 < 2 ? 4 : 5),
  清明: (y) => dayNumber(y, 4, y % 4 < 2 ? 4 : 5),
  五一劳动节: on(5, 1),
  五一国际劳动节: on(5, 1),
  国际劳动节: on(5, 1),
  劳动节: on(5, 1),
  五一: on(5, 1),
  五四青年节: on(5, 4),
  青年节: on(5, 4),
  母亲节: nth(5, 2, 7),
  六一儿童节: on(6, 1),
  儿童节: on(6, 1),
  六一: on(6, 1),
  父亲节: nth(6, 3, 7),
  建党节: on(7, 1),
  八一建军节: on(8, 1),
  建军节: on(8, 1),
  教师节: on(9, 10),
  国庆节: on(10, 1),
  国庆: on(10, 1),
  万圣节: on(10, 31),
  光棍节: on(11, 11),
  双十一: on(11, 11),
  双11: on(11, 11),
  感恩节: nth(11, 4, 4),
  双十二: on(12, 12),
  双12: on(12, 12),
  平安夜: on(12, 24),
  圣诞节: on(12, 25),
  圣诞: on(12, 25),
  耶诞节: on(12, 25),
  大年初一: lunar(1, 1),
  大年初二: lunar(1, 2),
  大年初三: lunar(1, 3),
  大年初四: lunar(1, 4),
  大年初五: lunar(1, 5),
  大年初六: lunar(1, 6),
  大年初七: lunar(1, 7),
  大年初八: lunar(1, 8),
  正月初一: lunar(1, 1),
  春节: lunar(1, 1),
  元宵节: lunar(1, 15),
  元宵: lunar(1, 15),
  正月十五: lunar(1, 15),
  龙抬头: lunar(2, 2),
  端午节: lunar(5, 5),
  端午: lunar(5, 5),
  七夕节: lunar(7, 7),
  七夕: lunar(7, 7),
  中元节: lunar(7, 15),
  中秋节: lunar(8, 15),
  中秋: lunar(8, 15),
  重阳节: lunar(9, 9),
  重阳: lunar(9, 9),
  腊八节: lunar(12, 8),
  腊八: lunar(12, 8),
  除夕夜: lunarEve,
  除夕: lunarEve,
  大年三十: lunarEve,
};

/** 十一 is the number unless it stands in marks or before what only the holiday has. */
const OCTOBER =
  '[“"]?十一[”"]?(?:国庆节?|黄金周|长假|假期)?(?<=[“"]十一[”"]?.{0,3}|十一(?:国庆节?|黄金周|长假|假期))';
const names = Object.keys(FESTIVALS).sort((a, b) => b.length - a.length);

/** What stands for a festival: sticky. Not 国庆 the given name, nor in 立春节气; 中秋月饼 is fine. */
export const FESTIVAL = new RegExp(
  `(?:${names.join('|')})(?![路村街]|劳动奖|金融|投资)(?<!立春节(?=气))|${OCTOBER}`,
  'y',
);

/** The festival's day in a year; null where that year has none. */
export const festivalDay = (name: string, year: number): number | null =>
  name.includes('十一') && !name.startsWith('双')
    ? dayNumber(year, 10, 1)
    : (FESTIVALS[name]?.(year) ?? null);
