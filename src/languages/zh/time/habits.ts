/* What looks like a time and comes again and again: 每天晚上8点, 每周二、周四, 三个晚上, 周一至周四9:00-17:00. */
import { matchesOf } from '../../../text/matches';

/** 每天晚上8点 is a habit, not a date. */
const EVERY =
  /每(?:个|一|隔|逢)?(?:天|日|年|月|周[一二三四五六日天末]?|星期[一二三四五六日天]?|礼拜[一二三四五六日天]?|个?工作日|晚|早)?(?:的|[一二三四五六七八九十\d]{1,2}月)?(?:早上|上午|中午|下午|晚上|凌晨|傍晚)?(?:\d{1,2}(?:时|点|:\d\d)(?:半|\d{1,2}分)?[至到~-]|\d{1,2}月?(?:[至到~-]|—{1,2}))?$/;
/** 每周二、周四: neither is a date. */
const EVERY_WEEK =
  /每逢?(?:周|星期|礼拜)[一二三四五六日天](?:(?:[、,和及与至到~-]|—{1,2})(?:周|星期|礼拜)?[一二三四五六日天])*(?:[、,和及与至到~-]|—{1,2})?$/;
/** 周一至周四9:00-17:00: opening hours, whatever week it is. */
const OPENING_HOURS =
  /(?<![上本下这])(?:周|星期)[一二三四五六日天](?:[至到~-]|—{1,2})(?:周|星期)?[一二三四五六日天][,:]?\s?(?:上午|早上?|每天)?\s?\d{1,2}(?::\d\d|[时点])(?:\s?(?:[至到~-]|—{1,2})\s?(?:下午|晚上?)?\d{1,2}(?::\d\d|[时点]))?/g;
/** 三个晚上 are counted. */
const EVENINGS = /[\d一二两三四五六七八九十几数多半]个$|[一整]$/;
const PART = '(?:早[上晨]|清晨|凌晨|上午|中午|下午|傍晚|晚上|夜晚|深夜)';
const PART_OF_DAY = new RegExp(`^${PART}`);
/** 有一天晚上, 有一天早上8点: whichever it was. */
const SOME_DAY = new RegExp(`(?:(?<![第前当同后这那])一天|[有某]天),?(?:的?${PART}|[凌清傍深夜])?$`);
const IN_DAY = new RegExp(
  `^(?:${PART}|[晨晚夜早]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[点时]|:\\d\\d))`,
);

/** Whether what begins at `at` is none of the calendar's; `before` is what stands before it. */
export const isHabit = (text: string, at: number, before: string): boolean =>
  EVERY.test(before) ||
  // called by its month
  text.startsWith('十月革命', at) ||
  EVERY_WEEK.test(before) ||
  (EVENINGS.test(before) && PART_OF_DAY.test(text.slice(at, at + 2))) ||
  (SOME_DAY.test(before) && IN_DAY.test(text.slice(at, at + 5))) ||
  isOpeningHours(text, at);

/** Characters before and behind a place within which opening hours are. */
const NEAR = 24;
/** How a part of them begins. */
const OPENS = /(?:周|星期)[一二三四五六日天]|[每早上]|\d{1,2}[:时点]/y;
function isOpeningHours(text: string, at: number): boolean {
  OPENS.lastIndex = at;
  if (!OPENS.test(text)) return false;
  const from = Math.max(0, at - NEAR);
  const near = text.slice(from, at + NEAR);
  return (
    /[周期][一二三四五六日天][至到~—-]/.test(near) &&
    matchesOf(OPENING_HOURS, near).some((m) => m.index <= at - from && at - from < m.index + m[0].length)
  );
}
