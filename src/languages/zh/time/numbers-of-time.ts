/*
 * Most numbers of a text count people, money, things. Those that can begin a time or a length of time are known by what stands behind
 * them: a unit, or the marks of a date in figures. One look there spares every reader of times one of its own.
 */
import { FESTIVAL } from './festivals';
import { PART } from './read-clock';

/** All that may stand in a number and between the two of a range. */
const RUN =
  '[\\d零一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟廿卅几数点半余多来.,eE~—–−至到、\\s-]';
/** Characters of the longest list of numbers before its unit: further is not looked, from each number of a list anew. */
const LONGEST = 60;
/** First characters of the units, and marks within dates and clock times; 个 only with a unit of time behind it. */
const BEHIND = '[年月日号点时世周载季星礼昼天小钟分秒学财赛:/·・]|个\\s*[半多世年季月星礼昼小钟天分周]';

/** Days, months and years parted by hyphens, and years alone. */
const IN_FIGURES = '\\d{4}|\\d\\d?-\\d\\d?(?:-\\d|\\s+\\d)';

/** What follows a place (a pattern's source): a number that may be one of time, or a word that begins with one (半夜, 七夕). */
export const NUMBER_OF_TIME = `(?=${RUN}{1,${LONGEST}}(?:${BEHIND})|${IN_FIGURES}|${PART.source}|${FESTIVAL.source})`;
