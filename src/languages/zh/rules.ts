/* The rules of Chinese in one list. Order settles ties of length: the first wins. Dates stand first, so that later rules know the story's day. */
import type { Rule } from '../../facts/rule';
import { age } from './ages';
import { bareNumber, formula, fraction } from './bare-numbers';
import { count } from './counts';
import { measure } from './measures';
import { money } from './money';
import { discount, partOf, percent } from './percent';
import { duration, time } from './time/time';

export const zhRules: readonly Rule[] = [
  time, // 今年8月29日晚上8点左右, 三年前
  duration, // 1年6个月
  money, // 22.8万元
  percent, // 12.5%, 三成
  partOf, // 百分之五
  discount, // 九折
  age, // 92岁
  measure, // 5万平方米
  fraction, // 五分之一
  formula, // 3/5
  count, // 40多位
  bareNumber, // 20万
];
