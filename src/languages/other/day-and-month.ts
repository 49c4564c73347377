/* "ngày 22/10", "sáng 15/5", 3/9(木): a day and its month in figures, where the language says that they are. */
import type { Rule } from '../../facts/rule';
import { day, dayNumber, isDay, isoDay, partsOf } from '../calendar';

/** Groups `d` and `m`. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  ja: /(?<![\d/.])(?<m>1[0-2]|0?[1-9])\/(?<d>3[01]|[12]\d|0?[1-9])(?=[（(][月火水木金土日][)）])/u,
  vi: /(?<=(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm) )(?<d>3[01]|[12]\d|0?[1-9])[/-](?<m>1[0-2]|0?[1-9])(?![\d/-])/iu,
};
const HALF_A_YEAR = 183;

/** @param code a language's ISO 639 code. @returns null where such figures are as often a part of something. */
export function dayAndMonthRule(code: string): Rule | null {
  const pattern = PATTERNS[code];
  if (!pattern) return null;
  return {
    name: 'other.day-and-month',
    kind: 'time',
    pattern,
    read({ groups = {} }, { publishedAt }) {
      const today = dayNumber(publishedAt);
      if (today === null) return null;
      const { y } = partsOf(today);
      const [m, d] = [Number(groups.m), Number(groups.d)];
      const away = day(y, m, d) - today;
      const year = away > HALF_A_YEAR ? y - 1 : away < -HALF_A_YEAR ? y + 1 : y;
      return isDay(year, m, d) ? { value: isoDay(day(year, m, d)), implied: ['year'] } : null;
    },
  };
}
