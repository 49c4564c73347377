/* Times and amounts of a block: numbers are read once, times have the first choice of them. */
import type { Found } from '../../facts/fact';
import type { RuleContext } from '../../facts/rule';
import { findAmounts } from './amounts/find-amounts';
import { findNumbers } from './numbers';
import { findTimes } from './times/find-times';

/** Times, durations, sums, shares, ages, measures and counts. */
export function findValues(context: RuleContext): Found[] {
  const numbers = findNumbers(context.folded);
  const times = findTimes(context, numbers);
  return [...times, ...findAmounts(context.folded, numbers, times)];
}
