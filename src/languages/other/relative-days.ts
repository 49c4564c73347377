/* Times reckoned from publication, as the browser says them (CLDR): "ayer", "la semana pasada", "в этом году", 昨日. */
import type { Rule } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { dayNumber, isoDay, isoMonth, isoWeek, partsOf } from '../calendar';
import { lower } from './lower';

type Unit = 'day' | 'week' | 'month' | 'year';

/** Words that are other things as well: the Spanish morning and tomorrow are one word. */
const BEHIND_ARTICLE = /(?:^|\s)(?:la|da|de)\s$/iu;

/** Null where the language has no words for these. @throws RangeError where `code` is no language tag. */
export function relativeRule(code: string): Rule | null {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const words = new Map<string, readonly [number, Unit]>();
  for (const unit of ['day', 'week', 'month', 'year'] as const)
    for (const away of unit === 'day' ? [-2, -1, 0, 1, 2] : [-1, 0, 1]) {
      const said = lower(format.format(away, unit));
      if (!/\d/.test(said) && said.length > 1 && !/^\p{Script=Latin}{1,2}$/u.test(said))
        words.set(said, [away, unit]);
    }
  if (!words.size) return null;
  return {
    name: 'other.relative',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d])(?:${anyOf(words.keys())})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\d])`,
      'iu',
    ),
    read(match, { folded, publishedAt }) {
      const [away, unit] = words.get(lower(match[0])) ?? [0, 'day'];
      if (unit === 'day' && away > 0 && BEHIND_ARTICLE.test(folded.slice(0, match.index))) return null;
      const today = dayNumber(publishedAt);
      if (today === null) return { value: null };
      return { value: reckoned(today, away, unit), implied: ['year', 'month', 'day'] };
    },
  };
}

function reckoned(today: number, away: number, unit: Unit): string {
  if (unit === 'day') return isoDay(today + away);
  if (unit === 'week') return isoWeek(today + 7 * away);
  const { y, m } = partsOf(today);
  return unit === 'year' ? String(y + away) : isoMonth(y, m + away);
}
