/* 昨年5月15日, 다음 달 5일: in Japanese and Korean a word before a date says which year or month it is in. */
import type { RuleContext } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { day, dayNumber, partsOf } from '../calendar';

/** Years and months that Japanese and Korean say before a date: how far they are from publication's. */
const YEARS_AWAY: Readonly<Record<string, number>> = {
  一昨年: -2,
  재작년: -2,
  昨年: -1,
  去年: -1,
  작년: -1,
  지난해: -1,
  今年: 0,
  올해: 0,
  来年: 1,
  내년: 1,
};
const MONTHS_AWAY: Readonly<Record<string, number>> = {
  先月: -1,
  지난달: -1,
  '지난 달': -1,
  今月: 0,
  이달: 0,
  '이번 달': 0,
  来月: 1,
  '다음 달': 1,
  다음달: 1,
};

const before = (words: Readonly<Record<string, number>>): RegExp =>
  new RegExp(`(${anyOf(Object.keys(words))}) ?$`);
const YEAR_BEFORE = before(YEARS_AWAY);
const MONTH_BEFORE = before(MONTHS_AWAY);

/** What was said at `at` with the year or month that stands before it; `m` is 0 where a day alone was said. */
export function besideYear<S extends { readonly y: number | null; readonly m: number }>(
  said: S | null,
  at: number,
  { folded, publishedAt }: RuleContext,
): S | null {
  const today = dayNumber(publishedAt);
  if (!said || said.y !== null || today === null) return said;
  const lead = folded.slice(Math.max(0, at - 6), at);
  const { y, m } = partsOf(today);
  const year = said.m > 0 ? YEAR_BEFORE.exec(lead)?.[1] : undefined;
  if (year) return { ...said, y: y + (YEARS_AWAY[year] ?? 0) };
  const month = said.m === 0 ? MONTH_BEFORE.exec(lead)?.[1] : undefined;
  if (!month) return said;
  const moved = partsOf(day(y, m + (MONTHS_AWAY[month] ?? 0), 1));
  return { ...said, y: moved.y, m: moved.m };
}
